using System.Collections.Immutable;

namespace TranslationFix.Evaluation;

/// <summary>Stated probabilities against what was right, in ten bins of equal width (Naeini et al., AAAI 2015).</summary>
internal readonly struct ReliabilityBins(Memory<double> values)
{
    private const int Bins = 10;

    /// <summary>The sums that the bins need: of each the number, the probabilities and what was right, and the squared errors of all.</summary>
    public const int Length = (3 * Bins) + 1;

    /// <summary>Counts a finding.</summary>
    /// <param name="probability">The stated probability, in [0, 1].</param>
    /// <param name="isRight">Whether it was right.</param>
    public void Add(double probability, bool isRight)
    {
        var bin = 3 * Math.Clamp((int)(probability * Bins), 0, Bins - 1);
        var sums = values.Span;
        sums[bin]++;
        sums[bin + 1] += probability;
        sums[bin + 2] += isRight ? 1 : 0;
        sums[^1] += (probability - (isRight ? 1 : 0)) * (probability - (isRight ? 1 : 0));
    }

    /// <summary>The findings with a probability.</summary>
    public double Total
    {
        get
        {
            double total = 0;
            for (var i = 0; i < Bins; i++)
            {
                total += values.Span[3 * i];
            }

            return total;
        }
    }

    /// <summary>Expected calibration error: the gap between stated and true share of each bin, weighted by its size, in [0, 1]; null without findings.</summary>
    public double? ExpectedCalibrationError
    {
        get
        {
            double gap = 0;
            for (var i = 0; i < Bins; i++)
            {
                gap += Math.Abs(values.Span[(3 * i) + 1] - values.Span[(3 * i) + 2]);
            }

            return Ratio.Of(gap, Total);
        }
    }

    /// <summary>Brier score: the mean squared error of the probabilities, in [0, 1]; null without findings.</summary>
    public double? Brier => Ratio.Of(values.Span[^1], Total);

    /// <summary>The bins that are not empty.</summary>
    public ImmutableArray<ReliabilityPoint> Points()
    {
        var points = ImmutableArray.CreateBuilder<ReliabilityPoint>();
        for (var i = 0; i < Bins; i++)
        {
            var (count, stated, right) = (values.Span[3 * i], values.Span[(3 * i) + 1], values.Span[(3 * i) + 2]);
            if (count > 0)
            {
                points.Add(new ReliabilityPoint((int)count, stated / count, right / count));
            }
        }

        return points.ToImmutable();
    }
}

/// <summary>Findings of about the same stated probability.</summary>
/// <param name="Findings">How many.</param>
/// <param name="Stated">Their mean stated probability, in [0, 1].</param>
/// <param name="Right">The share that was right, in [0, 1].</param>
public sealed record ReliabilityPoint(int Findings, double Stated, double Right);
