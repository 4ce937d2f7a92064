namespace TranslationFix.Rules.Typography;

/// <summary>What the rules about capitals have in common: they are one rule to an editor.</summary>
internal static class CapitalizationDescriptor
{
    /// <summary>The descriptor with the examples of one of them.</summary>
    public static RuleDescriptor With(params RuleExample[] examples) =>
        new("capitalization", "fluency/spelling", Severity.Minor, "A capital in mid-sentence, a lost full stop before one, or a small letter where a capital stands.")
        {
            Applicability = Applicability.Safe,
            Examples = [.. examples],
        };
}
