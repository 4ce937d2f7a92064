namespace TranslationFix;

/// <summary>One change that was made to a story.</summary>
/// <param name="Span">What was replaced, in UTF-16 code units of the text before the fix.</param>
/// <param name="Original">The text that was replaced; empty for an insertion.</param>
/// <param name="Replacement">The text that stands there now; empty for a deletion.</param>
/// <param name="RuleId">The rule whose suggestion it was.</param>
/// <param name="Confidence">The probability in [0, 1] that the finding is right.</param>
public sealed record TextEdit(TextSpan Span, string Original, string Replacement, string RuleId, double Confidence);
