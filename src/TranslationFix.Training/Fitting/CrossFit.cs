using System.Collections.Immutable;

namespace TranslationFix.Training;

/// <summary>
/// Trains a classifier: weights from all texts; calibrations from scores out of fold, each given by weights that did not see the text.
/// On dev no calibration, this one and one that is fitted to other dev stories lie within 0.01 nats of log loss at the regularisation that is
/// chosen. This one is taken because it leaves dev for the operating points, and holds the loss steady when the regularisation changes.
/// </summary>
/// <param name="Classifier">The weights and their calibration.</param>
/// <param name="HeldOut">The training texts with their probabilities out of fold.</param>
internal sealed record CrossFit(TrainedClassifier Classifier, ImmutableArray<ScoredText> HeldOut)
{
    /// <summary>The parts into which the texts are divided.</summary>
    private const int Folds = 5;

    /// <summary>Trains with a regularisation.</summary>
    /// <param name="trainer">The trainer.</param>
    /// <param name="space">The names of the features.</param>
    /// <param name="texts">The texts to fit weights and calibrations to.</param>
    /// <param name="marked">
    /// Candidates on public marked text, to fit the weights to. What share of them is an artifact depends on the raters of that text, so no
    /// calibration is fitted to them.
    /// </param>
    /// <param name="l2">The regularisation.</param>
    public static CrossFit Train(LogisticTrainer trainer, FeatureSpace space, ImmutableArray<LabeledText> texts, ImmutableArray<CandidateRow> marked, float l2)
    {
        LogisticFit[] outOfFold = [.. Enumerable.Range(0, Folds).Select(fold => Fit(texts.Where(text => text.Group % Folds != fold)))];
        ScoredRow[] scores = [.. texts.SelectMany(text => CandidateRow.Of([text]).Select(row => new ScoredRow
        {
            Family = row.Family,
            Score = outOfFold[text.Group % Folds].Score(row.Features),
            Label = row.Label,
            Weight = row.Weight,
        }))];
        var classifier = new TrainedClassifier(space, Fit(texts), FamilyCalibration.Fit(trainer, scores));
        return new CrossFit(classifier, [.. texts.Select(text => classifier.Score(text, outOfFold[text.Group % Folds]))]);

        LogisticFit Fit(IEnumerable<LabeledText> part) => trainer.Fit([.. CandidateRow.Of(part), .. marked], l2);
    }
}
