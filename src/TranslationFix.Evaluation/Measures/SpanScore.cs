namespace TranslationFix.Evaluation;

/// <summary>How well findings cover gold spans.</summary>
/// <param name="Precision">The share of the findings that is right, in [0, 1]; null when there is none.</param>
/// <param name="Recall">The share of the gold spans that is found, in [0, 1]; null when there is none.</param>
public readonly record struct SpanScore(double? Precision, double? Recall)
{
    /// <summary>The harmonic mean of precision and recall, in [0, 1]; null when there is neither a finding nor a gold span.</summary>
    public double? F1 => F(1);

    /// <summary>The weighted mean in which precision counts twice as much as recall, in [0, 1]; null when there is neither a finding nor a gold span.</summary>
    public double? F05 => F(0.5);

    /// <summary>A score from sums of credit and the numbers of what could have earned it.</summary>
    internal static SpanScore Of(double rightFindings, double findings, double foundSpans, double spans) => new(Ratio.Of(rightFindings, findings), Ratio.Of(foundSpans, spans));

    /// <summary>van Rijsbergen's effectiveness measure, 1979: (1 + β²) P R / (β² P + R). Findings without gold spans, and gold spans without findings, are worth 0.</summary>
    private double? F(double beta)
    {
        if (Precision is not { } precision || Recall is not { } recall)
        {
            return Precision is null && Recall is null ? null : 0;
        }

        var square = beta * beta;
        var divisor = (square * precision) + recall;
        return divisor == 0 ? 0 : (1 + square) * precision * recall / divisor;
    }
}
