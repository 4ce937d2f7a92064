namespace TranslationFix.Evaluation;

/// <summary>Tells whether a suggestion gives a text that the gold story accepts.</summary>
internal static class CorrectionCheck
{
    /// <summary>
    /// Applies the first suggestion of the finding that shares most with a gold span (of equal ones the tightest, then the first)
    /// to the text, and compares the whole text with the accepted ones, white space folded.
    /// </summary>
    /// <param name="text">The raw text.</param>
    /// <param name="gold">A gold span with corrections.</param>
    /// <param name="overlapping">The findings that overlap it; at least one.</param>
    public static (bool IsRight, string? Suggestion)? Check(string text, Mark gold, IReadOnlyList<CheckerFinding> overlapping)
    {
        var best = overlapping.OrderByDescending(finding => SpanMatcher.Overlap(SpanMatcher.Grow(finding.Span), gold.Span)).ThenBy(static finding => finding.Span.Length).First();
        if (best.Suggestions.IsEmpty)
        {
            return (false, null);
        }

        var suggestion = best.Suggestions[0];
        var result = Words.Fold(Correction.Replace(text, best.Span, suggestion));
        return (gold.Fixes.Any(fix => string.Equals(Words.Fold(Correction.Replace(text, gold.Span, fix)), result, StringComparison.Ordinal)), suggestion);
    }
}
