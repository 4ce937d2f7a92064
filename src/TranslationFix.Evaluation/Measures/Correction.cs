namespace TranslationFix.Evaluation;

/// <summary>Puts corrections into texts.</summary>
internal static class Correction
{
    /// <summary>The text with a span replaced.</summary>
    public static string Replace(string text, TextSpan span, string replacement) => string.Concat(text.AsSpan(0, span.Start), replacement, text.AsSpan(span.End));

    /// <summary>The text with the first suggestion of every finding, from the last to the first; a finding that reaches into a later one is left out.</summary>
    public static string Apply(string text, IEnumerable<CheckerFinding> findings)
    {
        var limit = int.MaxValue;
        foreach (var finding in findings.Where(static finding => !finding.Suggestions.IsEmpty).OrderByDescending(static finding => finding.Span.Start))
        {
            if (finding.Span.End <= limit)
            {
                text = Replace(text, finding.Span, finding.Suggestions[0]);
                limit = finding.Span.Start;
            }
        }

        return text;
    }
}
