namespace TranslationFix.Evaluation;

/// <summary>Words under marks and findings.</summary>
internal static class WordMatcher
{
    /// <summary>Counts the words of a text by whether a finding and whether a mark touches them.</summary>
    public static void Count(string text, IReadOnlyList<TextSpan> findings, IReadOnlyList<TextSpan> marks, Tally tally, DocumentKind kind)
    {
        var found = Cover(text.Length, findings);
        var marked = Cover(text.Length, marks);
        foreach (var word in Words.Spans(text))
        {
            var isFound = found.AsSpan(word.Start, word.Length).Contains(true);
            var isMarked = marked.AsSpan(word.Start, word.Length).Contains(true);
            tally[kind, (isFound, isMarked) switch
            {
                (true, true) => SpanCount.WordsFound,
                (true, false) => SpanCount.WordsFalse,
                (false, true) => SpanCount.WordsMissed,
                _ => SpanCount.WordsSilent,
            }]++;
        }
    }

    /// <summary>For each code unit of a text whether some span covers it.</summary>
    public static bool[] Cover(int length, IReadOnlyList<TextSpan> spans)
    {
        var cover = new bool[length];
        foreach (var span in spans)
        {
            cover.AsSpan(Math.Min(span.Start, length), Math.Max(0, Math.Min(span.End, length) - span.Start)).Fill(true);
        }

        return cover;
    }

    /// <summary>Matthews' correlation of findings and marks over words, in [−1, 1]; null when one of them covers no word or every word.</summary>
    public static double? Correlation(Tally tally, DocumentKind kind)
    {
        var (tp, fp, fn, tn) = (tally[kind, SpanCount.WordsFound], tally[kind, SpanCount.WordsFalse], tally[kind, SpanCount.WordsMissed], tally[kind, SpanCount.WordsSilent]);
        var divisor = Math.Sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn));
        return Ratio.Of((tp * tn) - (fp * fn), divisor);
    }
}
