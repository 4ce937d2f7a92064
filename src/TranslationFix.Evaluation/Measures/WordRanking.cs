namespace TranslationFix.Evaluation;

/// <summary>Words in the order of a score, against people's marks: how good the score is, whatever floor is laid through it.</summary>
public sealed class WordRanking
{
    private readonly List<(double Score, bool IsMarked)> words = [];
    private bool isSorted = true;

    /// <summary>The number of words.</summary>
    public int Words => words.Count;

    /// <summary>The number of those that are marked.</summary>
    public int Marked { get; private set; }

    /// <summary>The share of words that are marked, in [0, 1]: the precision of a blind guess; null without words.</summary>
    public double? BaseRate => Ratio.Of(Marked, Words);

    /// <summary>Adds a word.</summary>
    /// <param name="score">The higher, the sooner it is reported; negative infinity for a word that never is.</param>
    /// <param name="isMarked">True when people marked it.</param>
    public void Add(double score, bool isMarked)
    {
        words.Add((score, isMarked));
        Marked += isMarked ? 1 : 0;
        isSorted = false;
    }

    /// <summary>
    /// The precision of the highest floor at which at least this share of the marked words is reported. Words of one score are reported together; null when no floor
    /// reports so many.
    /// </summary>
    /// <param name="recall">The share, in (0, 1].</param>
    public double? PrecisionAtRecall(double recall)
    {
        foreach (var (score, found, reported) in Floors())
        {
            if (Marked > 0 && found >= recall * Marked)
            {
                return double.IsNegativeInfinity(score) ? null : found / (double)reported;
            }
        }

        return null;
    }

    /// <summary>The floor with the highest Matthews correlation, and that correlation in [−1, 1]; null when no floor divides both the words and the marks.</summary>
    public (double Floor, double Correlation)? Best()
    {
        (double Floor, double Correlation)? best = null;
        foreach (var (score, found, reported) in Floors())
        {
            if (!double.IsNegativeInfinity(score) && Correlation(found, reported) is { } correlation && (best is null || correlation > best.Value.Correlation))
            {
                best = (score, correlation);
            }
        }

        return best;
    }

    /// <summary>The Matthews correlation, in [−1, 1], when words are reported from this score on; null when that divides nothing.</summary>
    public double? CorrelationAt(double floor) => Correlation(words.Count(word => word.Score >= floor && word.IsMarked), words.Count(word => word.Score >= floor));

    /// <summary>Counts the words of a document: each has the highest confidence of the findings that touch it.</summary>
    internal void Add(string text, IEnumerable<CheckerFinding> findings, IReadOnlyList<TextSpan> marks)
    {
        var scores = new double[text.Length];
        Array.Fill(scores, double.NegativeInfinity);
        foreach (var finding in findings)
        {
            for (var i = finding.Span.Start; i < Math.Min(finding.Span.End, text.Length); i++)
            {
                scores[i] = Math.Max(scores[i], finding.Confidence ?? 1);
            }
        }

        var marked = WordMatcher.Cover(text.Length, marks);
        foreach (var word in Evaluation.Words.Spans(text))
        {
            var score = double.NegativeInfinity;
            for (var i = word.Start; i < word.End; i++)
            {
                score = Math.Max(score, scores[i]);
            }

            Add(score, marked.AsSpan(word.Start, word.Length).Contains(true));
        }
    }

    /// <summary>For each score, from the highest down: how many marked words and how many words have it or a higher one.</summary>
    private IEnumerable<(double Score, int Found, int Reported)> Floors()
    {
        if (!isSorted)
        {
            words.Sort(static (left, right) => right.Score.CompareTo(left.Score));
            isSorted = true;
        }

        var found = 0;
        for (var i = 0; i < words.Count; i++)
        {
            found += words[i].IsMarked ? 1 : 0;
            if (i + 1 == words.Count || words[i + 1].Score < words[i].Score)
            {
                yield return (words[i].Score, found, i + 1);
            }
        }
    }

    private double? Correlation(double found, double reported)
    {
        var (wrong, missed, silent) = (reported - found, Marked - found, Words - Marked - (reported - found));
        return Ratio.Of((found * silent) - (wrong * missed), Math.Sqrt(reported * Marked * (silent + wrong) * (silent + missed)));
    }
}
