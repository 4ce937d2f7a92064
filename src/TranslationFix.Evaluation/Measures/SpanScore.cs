namespace TranslationFix.Evaluation;

/// <summary>How well findings cover gold spans.</summary>
/// <param name="Precision">The share of the findings that is right, in [0, 1]; 0 when there is none.</param>
/// <param name="Recall">The share of the gold spans that is found, in [0, 1]; 0 when there is none.</param>
public readonly record struct SpanScore(double Precision, double Recall)
{
    /// <summary>The harmonic mean of precision and recall, in [0, 1].</summary>
    public double F1 => F(1);

    /// <summary>The weighted mean in which precision counts twice as much as recall, in [0, 1].</summary>
    public double F05 => F(0.5);

    /// <summary>A score from sums of credit and the numbers of what could have earned it.</summary>
    internal static SpanScore Of(double rightFindings, double findings, double foundSpans, double spans) =>
        new(findings == 0 ? 0 : rightFindings / findings, spans == 0 ? 0 : foundSpans / spans);

    /// <summary>van Rijsbergen's effectiveness measure, 1979: (1 + β²) P R / (β² P + R).</summary>
    private double F(double beta)
    {
        var square = beta * beta;
        var divisor = (square * Precision) + Recall;
        return divisor == 0 ? 0 : (1 + square) * Precision * Recall / divisor;
    }
}
