namespace TranslationFix.Rules.Repetition;

/// <summary>What the rules of <c>x-and-x</c> have in common.</summary>
internal static class XAndXDescriptor
{
    /// <summary>The descriptor, with the examples of one rule.</summary>
    public static RuleDescriptor With(params ReadOnlySpan<RuleExample> examples) =>
        new("x-and-x", "fluency/duplication", Severity.Minor, "A word joined to itself by “and”, “or”, “of”, a hyphen or a list.")
        {
            Applicability = Applicability.Unsafe,
            Examples = [.. examples],
        };
}
