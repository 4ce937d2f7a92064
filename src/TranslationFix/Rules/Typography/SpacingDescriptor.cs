namespace TranslationFix.Rules.Typography;

/// <summary>What the rules about white space have in common: they are one rule to an editor.</summary>
internal static class SpacingDescriptor
{
    /// <summary>The descriptor with the examples of one of them.</summary>
    public static RuleDescriptor With(params RuleExample[] examples) =>
        new("spacing", "fluency/typography", Severity.Minor, "White space where there is none, or none where there is one.")
        {
            Applicability = Applicability.Safe,
            Examples = [.. examples],
        };
}
