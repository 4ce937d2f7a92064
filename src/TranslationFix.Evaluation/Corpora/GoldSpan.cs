using System.Collections.Immutable;

namespace TranslationFix.Evaluation;

/// <summary>An artifact that a human marked in a story.</summary>
/// <param name="RuleId">The rule that should find it.</param>
/// <param name="Span">Where it stands, in UTF-16 code units of the raw text.</param>
/// <param name="Fixes">The accepted corrections, best first, each replacing the span exactly; empty when none is known.</param>
/// <param name="IsFrame">True when the first correction only puts something around the text, so that what stands inside is not wrong in itself.</param>
/// <param name="Line">The line of the file in which the mark begins; the first is 1.</param>
public sealed record GoldSpan(string RuleId, TextSpan Span, ImmutableArray<string> Fixes, bool IsFrame, int Line);
