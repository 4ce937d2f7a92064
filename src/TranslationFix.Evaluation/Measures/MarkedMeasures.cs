namespace TranslationFix.Evaluation;

/// <summary>What was measured against people's error marks on machine text.</summary>
/// <param name="Segments">The segments in which people looked for errors.</param>
/// <param name="Findings">The findings.</param>
/// <param name="Right">Those of them that touch a mark.</param>
/// <param name="Marks">The marks.</param>
/// <param name="Found">Those of them that a finding touches.</param>
/// <param name="BaseRate">The share of the text that is marked, in [0, 1]: the precision of a blind guess; null when there is no text.</param>
public sealed record MarkedMeasures(int Segments, int Findings, int Right, int Marks, int Found, double? BaseRate)
{
    /// <summary>The share of findings that touch a mark, in [0, 1]; null without findings.</summary>
    public double? Precision => Ratio.Of(Right, Findings);

    /// <summary>The share of marks that are touched, in [0, 1]; null without marks.</summary>
    public double? Recall => Ratio.Of(Found, Marks);

    /// <summary>Precision over base rate: 1 is a blind guess; null when either is missing.</summary>
    public double? Lift => BaseRate is > 0 ? Precision / BaseRate : null;

    internal static MarkedMeasures Of(Tally tally, double? baseRate) => new(
        (int)tally[Count.MarkedSegments],
        (int)tally[DocumentKind.Marked, SpanCount.Findings],
        (int)tally[DocumentKind.Marked, SpanCount.Right],
        (int)tally[DocumentKind.Marked, SpanCount.Marks],
        (int)tally[DocumentKind.Marked, SpanCount.Found],
        baseRate);
}
