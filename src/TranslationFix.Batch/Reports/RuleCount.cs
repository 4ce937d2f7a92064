namespace TranslationFix.Batch;

/// <summary>What a rule came to in a run.</summary>
/// <param name="RuleId">The id of the rule.</param>
/// <param name="Edits">The edits that were made.</param>
/// <param name="Findings">The findings that are left to people.</param>
public sealed record RuleCount(string RuleId, long Edits, long Findings);
