using System.Collections.Immutable;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;

namespace TranslationFix.Training;

/// <summary>
/// Calibrations (Platt, 1999), one for each family of rules that has enough candidates of both kinds, and a common one for the others. The
/// scores of two families do not mean the same: a wide space is an artifact nearly always, a name in another spelling half the time.
/// </summary>
internal sealed class FamilyCalibration
{
    /// <summary>A family with fewer artifacts, or fewer candidates that are none, takes the common calibration.</summary>
    private const int LeastOfEach = 20;

    private FamilyCalibration(CalibratorTransformer<PlattCalibrator> common, ImmutableSortedDictionary<string, CalibratorTransformer<PlattCalibrator>> families)
    {
        Common = common;
        Families = families;
    }

    /// <summary>The calibration of families that have none of their own.</summary>
    public CalibratorTransformer<PlattCalibrator> Common { get; }

    /// <summary>The families with a calibration of their own.</summary>
    public ImmutableSortedDictionary<string, CalibratorTransformer<PlattCalibrator>> Families { get; }

    /// <summary>Fits the calibrations to scores that were given out of fold.</summary>
    public static FamilyCalibration Fit(LogisticTrainer trainer, IReadOnlyCollection<ScoredRow> rows)
    {
        var families = rows.GroupBy(static row => row.Family, StringComparer.Ordinal)
            .Where(static family => family.Count(static row => row.Label) >= LeastOfEach && family.Count(static row => !row.Label) >= LeastOfEach)
            .ToImmutableSortedDictionary(static family => family.Key, trainer.Calibrate, StringComparer.Ordinal);
        return new FamilyCalibration(trainer.Calibrate(rows), families);
    }

    /// <summary>The calibration of a family.</summary>
    public CalibratorTransformer<PlattCalibrator> Of(string family) => Families.GetValueOrDefault(family, Common);

    /// <summary>Slope and offset in p = 1 / (1 + exp(−(slope · score + offset))). Microsoft.ML has the opposite signs.</summary>
    public static (double Slope, double Offset) Numbers(CalibratorTransformer<PlattCalibrator> calibration)
    {
        var calibrator = ((ISingleFeaturePredictionTransformer<PlattCalibrator>)calibration).Model;
        return (-calibrator.Slope, -calibrator.Offset);
    }

    /// <summary>The probability in [0, 1] that belongs to a score of a family.</summary>
    public double Probability(string family, float score)
    {
        var (slope, offset) = Numbers(Of(family));
        return 1 / (1 + Math.Exp(-((slope * score) + offset)));
    }
}
