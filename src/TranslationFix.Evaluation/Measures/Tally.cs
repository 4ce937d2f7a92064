namespace TranslationFix.Evaluation;

/// <summary>Sums of what is counted. Tallies of parts add up to that of the whole.</summary>
internal sealed class Tally
{
    private static readonly int Counts = Enum.GetValues<Count>().Length;
    private static readonly int SpanCounts = Enum.GetValues<SpanCount>().Length;

    private readonly double[] values = new double[Counts + (2 * SpanCounts) + (2 * ReliabilityBins.Length)];

    /// <summary>A sum.</summary>
    public double this[Count count]
    {
        get => values[(int)count];
        set => values[(int)count] = value;
    }

    /// <summary>A sum of findings against gold marks, or against people's error marks.</summary>
    public double this[DocumentKind kind, SpanCount count]
    {
        get => values[Offset(kind) + (int)count];
        set => values[Offset(kind) + (int)count] = value;
    }

    /// <summary>The stated probabilities against gold marks, or against people's error marks.</summary>
    public ReliabilityBins Reliability(DocumentKind kind) =>
        new(values.AsMemory(Counts + (2 * SpanCounts) + (kind is DocumentKind.Gold ? 0 : ReliabilityBins.Length), ReliabilityBins.Length));

    /// <summary>Adds all sums of another tally.</summary>
    public void Add(Tally other)
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i] += other.values[i];
        }
    }

    /// <summary>Whether anything was counted.</summary>
    public bool IsEmpty => Array.TrueForAll(values, static value => value == 0);

    private static int Offset(DocumentKind kind) => Counts + (kind switch
    {
        DocumentKind.Gold => 0,
        DocumentKind.Marked => SpanCounts,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    });
}
