using System.Collections.Immutable;

namespace TranslationFix.Training;

/// <summary>A fitted model with its calibrations, as Microsoft.ML holds both.</summary>
/// <param name="Space">The names of the features.</param>
/// <param name="Fit">The weights.</param>
/// <param name="Calibration">The calibrations.</param>
internal sealed record TrainedClassifier(FeatureSpace Space, LogisticFit Fit, FamilyCalibration Calibration)
{
    /// <summary>Gives the candidates of a text their probabilities.</summary>
    public ScoredText Score(LabeledText text) => Score(text, Fit);

    /// <summary>Gives the candidates of a text their probabilities, by other weights under the same calibrations.</summary>
    public ScoredText Score(LabeledText text, LogisticFit fit) =>
        new(text, [.. text.Candidates.Select(item => Calibration.Probability(item.Candidate.Rule.Family, fit.Score(item.Features)))]);
}
