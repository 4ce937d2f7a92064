namespace TranslationFix.Rules.Repetition;

/// <summary>What the rules of <c>repeated-sentence</c> have in common.</summary>
internal static class RepeatedSentenceDescriptor
{
    /// <summary>The descriptor, with the examples of one rule.</summary>
    public static RuleDescriptor With(params ReadOnlySpan<RuleExample> examples) =>
        new("repeated-sentence", "fluency/duplication", Severity.Major, "A sentence or clause that comes again, or words that come over and over.")
        {
            Applicability = Applicability.Unsafe,
            Examples = [.. examples],
        };
}
