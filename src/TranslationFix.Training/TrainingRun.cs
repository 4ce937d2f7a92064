using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TranslationFix.Evaluation;

namespace TranslationFix.Training;

/// <summary>
/// Trains the classifier from a corpus: candidates of the rules on train stories and on the rules' own examples, weights by logistic
/// regression, its regularisation chosen on dev, calibration on scores that the weights were not fitted to, operating points on dev.
/// </summary>
public sealed class TrainingRun
{
    /// <summary>The regularisations that are tried, from loose to tight.</summary>
    private static readonly float[] Regularisations = [0.1f, 0.2f, 0.5f, 1, 2, 5, 10];

    /// <summary>The parts into which the training texts are divided for scores that the weights were not fitted to.</summary>
    private const int Folds = 5;

    private readonly TrainingOptions options;
    private readonly FeatureSpace space = new();
    private readonly LogisticTrainer trainer;
    private readonly StringBuilder summary = new();

    private TrainingRun(TrainingOptions options)
    {
        this.options = options;
        trainer = new LogisticTrainer(space, options.Seed);
    }

    /// <summary>Trains.</summary>
    /// <param name="options">What to train from.</param>
    /// <exception cref="StoryFormatException">A story is malformed.</exception>
    /// <exception cref="InvalidOperationException">The folder is none, or holds no stories to train from.</exception>
    public static TrainingResult Run(TrainingOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new TrainingRun(options).Run();
    }

    private TrainingResult Run()
    {
        var (train, dev) = Collect();
        var l2 = ChooseRegularisation(train, dev);
        var classifier = Train(train, l2);
        ImmutableArray<ScoredText> scored = [.. dev.Select(classifier.Score)];
        var points = OperatingPoints.Choose(scored);
        var quality = ProbabilityQuality.Measure(scored);
        Say($"calibration: slope {classifier.Slope:F3}, offset {classifier.Offset:F3}; on dev: log loss {quality.LogLoss:F4}, Brier {quality.Brier:F4}, expected calibration error {quality.CalibrationError:F4}");
        Say($"reported from {points.Report:F3}, applied from {points.Safe:F3}");
        return new TrainingResult
        {
            Model = ModelText.Write(Comments(train, dev, l2), space, TrainedNames(train), classifier.Fit, (classifier.Slope, classifier.Offset), points),
            Summary = summary.ToString(),
            OperatingPoints = points,
            Dev = quality,
        };
    }

    /// <summary>Train stories with the examples of the rules, and dev stories.</summary>
    internal (ImmutableArray<LabeledText> Train, ImmutableArray<LabeledText> Dev) Collect()
    {
        var collector = new CandidateCollector(options.Language, space);
        var stories = TrainingCorpus.Load(options.Corpora, CorpusSplit.Train, options.Language);
        var dev = TrainingCorpus.Load(options.Corpora, CorpusSplit.Dev, options.Language);
        if (stories.IsEmpty || dev.IsEmpty)
        {
            throw new InvalidOperationException($"“{options.Corpora}” needs stories in a train and a dev folder.");
        }

        ImmutableArray<LabeledText> train = [.. collector.Collect(stories), .. collector.CollectExamples(stories.Length)];
        return (train, collector.Collect(dev));
    }

    private float ChooseRegularisation(ImmutableArray<LabeledText> train, ImmutableArray<LabeledText> dev)
    {
        var rows = CandidateRow.Of(train);
        var best = (L2: 0f, Loss: double.PositiveInfinity);
        foreach (var l2 in Regularisations)
        {
            var fit = trainer.Fit(rows, l2);
            var loss = ProbabilityQuality.Measure(dev.Select(text => new ScoredText(text, [.. text.Candidates.Select(candidate => 1 / (1 + Math.Exp(-fit.Score(candidate.Features))))]))).LogLoss;
            Say($"L2 {l2}: log loss on dev {loss:F4}");
            best = loss <= best.Loss ? (l2, loss) : best;
        }

        return best.L2;
    }

    /// <summary>Fits the weights to all texts, and the calibration to scores of models that did not see the text.</summary>
    internal TrainedClassifier Train(ImmutableArray<LabeledText> train, float l2)
    {
        var scores = new List<ScoredRow>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var fit = trainer.Fit(CandidateRow.Of(train.Where(text => text.Group % Folds != fold)), l2);
            scores.AddRange(CandidateRow.Of(train.Where(text => text.Group % Folds == fold)).Select(row => new ScoredRow { Score = fit.Score(row.Features), Label = row.Label, Weight = row.Weight }));
        }

        return new TrainedClassifier(space, trainer.Fit(CandidateRow.Of(train), l2), trainer.Calibrate(scores));
    }

    private HashSet<string> TrainedNames(IEnumerable<LabeledText> train)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in CandidateRow.Of(train))
        {
            for (var i = 0; i < row.Features.Length; i++)
            {
                if (row.Features[i] != 0)
                {
                    names.Add(space.Names[i]);
                }
            }
        }

        return names;
    }

    private IEnumerable<string> Comments(ImmutableArray<LabeledText> train, ImmutableArray<LabeledText> dev, float l2)
    {
        yield return "The classifier of TranslationFix. Written by “translationfix train”; do not edit.";
        yield return "Logistic regression and Platt calibration by Microsoft.ML; p = 1 / (1 + exp(-(slope * (bias + weights . features) + offset))).";
        yield return $"Trained on {Counts(train)}.";
        yield return $"Settings chosen on {Counts(dev)}.";
        yield return string.Create(CultureInfo.InvariantCulture, $"L2 {l2}, seed {options.Seed}.");
    }

    private static string Counts(ImmutableArray<LabeledText> texts)
    {
        var stories = texts.Where(static text => !text.IsExample).Select(static text => text.Group).Distinct().Count();
        var examples = texts.Count(static text => text.IsExample);
        LabeledCandidate[] candidates = [.. texts.SelectMany(static text => text.Candidates)];
        var (artifacts, right) = (candidates.Count(static candidate => candidate.Label == CandidateLabel.Artifact), candidates.Count(static candidate => candidate.Label == CandidateLabel.Right));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{stories} stories, each read with and without its date and source language,{(examples == 0 ? string.Empty : $" and {examples} examples of rules,")} with {artifacts} candidates that are artifacts and {right} that are not");
    }

    private void Say(FormattableString line) => summary.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
