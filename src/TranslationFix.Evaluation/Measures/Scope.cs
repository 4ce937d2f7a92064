namespace TranslationFix.Evaluation;

/// <summary>A part of an evaluation: all that has one value in one dimension.</summary>
/// <param name="Dimension">What the parts differ in.</param>
/// <param name="Key">The value.</param>
internal readonly record struct Scope(string Dimension, string Key)
{
    /// <summary>The rule of a finding, or the one that a gold mark names.</summary>
    public const string Rule = "rule";

    /// <summary>The dimension of the MQM issue type.</summary>
    public const string Family = "family";

    /// <summary>The MQM issue type.</summary>
    public const string Category = "category";

    /// <summary>The severity.</summary>
    public const string Severity = "severity";

    /// <summary>The language of the text.</summary>
    public const string Language = "language";

    /// <summary>The language that it was translated from.</summary>
    public const string SourceLanguage = "source language";

    /// <summary>The translation engine or the person.</summary>
    public const string System = "system";

    /// <summary>The parts that a document belongs to.</summary>
    public static IEnumerable<Scope> Of(Document document)
    {
        yield return new Scope(Language, document.Language);
        if (document.SourceLanguage is { } source)
        {
            yield return new Scope(SourceLanguage, source);
        }

        if (document.System is { } system)
        {
            yield return new Scope(System, system);
        }
    }

    /// <summary>The parts that a finding belongs to.</summary>
    public static IEnumerable<Scope> Of(CheckerFinding finding) => OfPlace(finding.Rule, finding.Category, finding.Severity);

    /// <summary>The parts that a mark belongs to; of a rule of the library, category and severity are known.</summary>
    public static IEnumerable<Scope> Of(Mark mark)
    {
        var rule = mark.Rule is null ? null : RuleOf(mark.Rule);
        return OfPlace(mark.Rule, mark.Category ?? rule?.Category, mark.Severity ?? rule?.Severity.ToString().ToLowerInvariant());
    }

    /// <summary>The parts that an edit belongs to.</summary>
    public static IEnumerable<Scope> Of(CheckerEdit edit)
    {
        var rule = RuleOf(edit.Rule);
        return OfPlace(edit.Rule, rule?.Category, rule?.Severity.ToString().ToLowerInvariant());
    }

    private static RuleDescriptor? RuleOf(string id) => TranslationFixer.Rules.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.Ordinal));

    private static IEnumerable<Scope> OfPlace(string? rule, string? category, string? severity)
    {
        if (rule is not null)
        {
            yield return new Scope(Rule, rule);
        }

        if (category is not null)
        {
            yield return new Scope(Family, category.Split('/')[0]);
            yield return new Scope(Category, category);
        }

        if (severity is not null)
        {
            yield return new Scope(Severity, severity);
        }
    }
}
