namespace TranslationFix.Evaluation;

/// <summary>
/// Matches findings to gold spans one to one, with partial credit: of all pairs that overlap, the one with the greatest overlap
/// ratio is taken first, and its partners are used up (“match with partial overlap and partial credit”, arXiv 2603.19921).
/// </summary>
internal static class SpanMatcher
{
    /// <summary>The credit of each finding and of each gold span: the share of it that its partner covers, in [0, 1].</summary>
    public static (double[] Findings, double[] Gold) Credit(IReadOnlyList<TextSpan> findings, IReadOnlyList<TextSpan> gold)
    {
        var pairs = new List<(double Ratio, int Finding, int Gold, int Overlap)>();
        for (var i = 0; i < findings.Count; i++)
        {
            for (var j = 0; j < gold.Count; j++)
            {
                var overlap = Overlap(findings[i], gold[j]);
                if (overlap > 0)
                {
                    pairs.Add((2.0 * overlap / (findings[i].Length + gold[j].Length), i, j, overlap));
                }
            }
        }

        // The greatest ratio first; of equal ones the later finding, then the later gold span.
        pairs.Sort(static (left, right) => right.CompareTo(left));
        var findingCredit = new double[findings.Count];
        var goldCredit = new double[gold.Count];
        foreach (var (_, i, j, overlap) in pairs)
        {
            if (findingCredit[i] == 0 && goldCredit[j] == 0)
            {
                findingCredit[i] = (double)overlap / findings[i].Length;
                goldCredit[j] = (double)overlap / gold[j].Length;
            }
        }

        return (findingCredit, goldCredit);
    }

    /// <summary>The number of UTF-16 code units that both spans cover.</summary>
    public static int Overlap(TextSpan left, TextSpan right) => Math.Max(0, Math.Min(left.End, right.End) - Math.Max(left.Start, right.Start));

    /// <summary>A span that covers nothing is taken as covering one code unit, so that it can be matched.</summary>
    public static TextSpan Grow(TextSpan span) => span with { End = Math.Max(span.End, span.Start + 1) };
}
