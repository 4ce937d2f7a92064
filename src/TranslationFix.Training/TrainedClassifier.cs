using System.Collections.Immutable;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;

namespace TranslationFix.Training;

/// <summary>A fitted model with its calibration, as Microsoft.ML holds both.</summary>
/// <param name="Space">The names of the features.</param>
/// <param name="Fit">The weights.</param>
/// <param name="Calibration">The calibration.</param>
internal sealed record TrainedClassifier(FeatureSpace Space, LogisticFit Fit, CalibratorTransformer<PlattCalibrator> Calibration)
{
    /// <summary>The slope in p = 1 / (1 + exp(−(slope · score + offset))). Microsoft.ML has the opposite sign.</summary>
    public double Slope => -Calibrator.Slope;

    /// <summary>The offset in p = 1 / (1 + exp(−(slope · score + offset))). Microsoft.ML has the opposite sign.</summary>
    public double Offset => -Calibrator.Offset;

    private PlattCalibrator Calibrator => ((ISingleFeaturePredictionTransformer<PlattCalibrator>)Calibration).Model;

    /// <summary>Gives the candidates of a text their probabilities.</summary>
    public ScoredText Score(LabeledText text) => Score(text, Fit);

    /// <summary>Gives the candidates of a text their probabilities, by other weights under the same calibration.</summary>
    public ScoredText Score(LabeledText text, LogisticFit fit) => new(text, [.. text.Candidates.Select(candidate => Probability(fit.Score(candidate.Features)))]);

    /// <summary>The probability in [0, 1] that belongs to a score.</summary>
    public double Probability(float score) => 1 / (1 + Math.Exp(-((Slope * score) + Offset)));
}
