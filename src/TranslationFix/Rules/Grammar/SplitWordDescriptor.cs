namespace TranslationFix.Rules.Grammar;

/// <summary>What the coded rules about broken words have in common with those that are data.</summary>
internal static class SplitWordDescriptor
{
    /// <summary>The descriptor with the examples of one of them.</summary>
    public static RuleDescriptor With(params RuleExample[] examples) =>
        new("split-word", "fluency/spelling", Severity.Minor, "A word broken in two, or an ending that stands alone.")
        {
            Applicability = Applicability.Safe,
            Examples = [.. examples],
        };
}
