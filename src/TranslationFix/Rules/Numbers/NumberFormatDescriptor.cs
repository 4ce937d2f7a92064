namespace TranslationFix.Rules.Numbers;

/// <summary>What the rules about the form of numbers have in common: they are one rule to an editor.</summary>
internal static class NumberFormatDescriptor
{
    /// <summary>The descriptor with the examples of one of them.</summary>
    public static RuleDescriptor With(params RuleExample[] examples) =>
        new("number-format", "locale convention/number format", Severity.Minor, "Separators, signs and words of numbers in the way of another language.")
        {
            Applicability = Applicability.Safe,
            Examples = [.. examples],
        };
}
