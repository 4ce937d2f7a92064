using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.ML.Calibrators;
using TranslationFix.Evaluation;

namespace TranslationFix.Training;

/// <summary>
/// Trains the classifier from a corpus: candidates of the rules on train stories, on the rules' own examples and on names injected into the stories, weights by logistic
/// regression, regularisation and calibration by texts that the weights were not fitted to, operating points on dev.
/// </summary>
public sealed class TrainingRun
{
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
    public static TrainingResult Run(TrainingOptions options) => Train(options).Result;

    /// <summary>Trains, and gives the classifier and its trainer as Microsoft.ML holds them beside the result.</summary>
    internal static (TrainingResult Result, TrainedClassifier Classifier, LogisticTrainer Trainer) Train(TrainingOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var run = new TrainingRun(options);
        var (result, classifier) = run.Train();
        return (result, classifier, run.trainer);
    }

    private (TrainingResult Result, TrainedClassifier Classifier) Train()
    {
        var texts = TrainingTexts.Collect(options, space);
        var (train, dev, lines, marked) = texts;
        var (l2, trained) = Regularisation.Choose(trainer, space, texts, Say);
        var classifier = trained.Classifier;
        ImmutableArray<ScoredText> scored = [.. dev.Select(classifier.Score)];
        ImmutableArray<ScoredText> heldOut = [.. trained.HeldOut.Where(static scored => scored.Text is { IsExample: false, IsInjected: false })];
        var points = OperatingPoints.Choose(scored, heldOut, train.Where(static text => text.IsExample).Select(classifier.Score));
        var quality = ProbabilityQuality.Measure(scored);
        SayCalibration("common", classifier.Calibration.Common);
        foreach (var (family, calibration) in classifier.Calibration.Families)
        {
            SayCalibration(family, calibration);
        }

        Say($"on dev: log loss {quality.LogLoss:F4}, Brier {quality.Brier:F4}, expected calibration error {quality.CalibrationError:F4}");
        Say($"reported from {points.Report:F3}, {string.Join(", ", points.Rules.Select(static rule => FormattableString.Invariant($"{rule.Key} {rule.Value:F3}")))}; applied from {points.Safe:F3}");
        SayCounts("dev", scored, points);
        SayCounts("train, out of fold", heldOut, points);
        SayExamples(train.Where(static text => text.IsExample).Select(classifier.Score), points);
        var names = space.TrainedNames([.. CandidateRow.Of(train), .. marked]);
        string[] comments = [.. Comments(train, marked, dev, l2)];
        var result = new TrainingResult
        {
            Card = ModelCard.Write(comments[2..], lines.Where(static line => line.StartsWith('#')).Skip(1).Select(static line => line[2..]), names, classifier, points, scored, heldOut),
            Model = ModelText.Write(comments, space, names, classifier.Fit, classifier.Calibration, points),
            MarkedCandidates = options.Marked.IsEmpty ? null : string.Concat(lines.Select(static line => line + "\n")),
            Summary = summary.ToString(),
            OperatingPoints = points,
            Dev = quality,
        };
        return (result, classifier);
    }

    private IEnumerable<string> Comments(ImmutableArray<LabeledText> train, ImmutableArray<CandidateRow> marked, ImmutableArray<LabeledText> dev, float l2)
    {
        yield return "The classifier of TranslationFix. Written by “translationfix train”; do not edit.";
        yield return "Logistic regression, and Platt calibration by family of rules, by Microsoft.ML; p = 1 / (1 + exp(-(slope * (bias + weights . features) + offset))).";
        yield return $"Trained on {Counts(train)}.";
        yield return string.Create(CultureInfo.InvariantCulture, $"Trained on public marked text too: {marked.Length} kinds of candidates, their weight {marked.Where(static row => row.Label).Sum(static row => row.Weight):F0} for artifacts and {marked.Where(static row => !row.Label).Sum(static row => row.Weight):F0} for others.");
        yield return $"Settings chosen on {Counts(dev)}.";
        yield return string.Create(CultureInfo.InvariantCulture, $"L2 {l2}, seed {options.Seed}.");
    }

    private static string Counts(ImmutableArray<LabeledText> texts)
    {
        var stories = texts.Where(static text => !text.IsExample).Select(static text => text.Group).Distinct().Count();
        var examples = texts.Count(static text => text.IsExample);
        var injected = texts.Count(static text => text.IsInjected);
        LabeledCandidate[] candidates = [.. texts.SelectMany(static text => text.Candidates)];
        var (artifacts, right) = (candidates.Count(static candidate => candidate.Label == CandidateLabel.Artifact), candidates.Count(static candidate => candidate.Label == CandidateLabel.Right));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{stories} stories, each read with and without its date and source language,{(examples == 0 ? string.Empty : $" and {examples} examples of rules,")}{(injected == 0 ? string.Empty : $" and {injected} stories with a name in another spelling,")} with {artifacts} candidates that are artifacts and {right} that are not");
    }

    private void SayCalibration(string name, CalibratorTransformer<PlattCalibrator> calibration)
    {
        var (slope, offset) = FamilyCalibration.Numbers(calibration);
        Say($"calibration, {name}: slope {slope:F3}, offset {offset:F3}");
    }

    private void SayCounts(string name, ImmutableArray<ScoredText> texts, OperatingPoints points)
    {
        var (right, wrong, onClean) = OperatingPoints.Count(texts, points.ReportOf, OperatingPoints.IsArtifact);
        var (safeRight, safeWrong, safeOnClean) = OperatingPoints.Count(texts, _ => points.Safe, OperatingPoints.IsSafeAndRight);
        Say($"{name}, both readings: {right} findings right, {wrong} wrong, {onClean} of them on clean stories; {safeRight} safe edits right, {safeWrong} wrong, {safeOnClean} of them on clean stories");
    }

    /// <summary>Names the examples that the classifier gets wrong although it was trained with them: their rule lacks a feature.</summary>
    private void SayExamples(IEnumerable<ScoredText> examples, OperatingPoints points)
    {
        foreach (var (text, probabilities) in examples)
        {
            for (var i = 0; i < probabilities.Length; i++)
            {
                var item = text.Candidates[i];
                if (item.Label != CandidateLabel.Unclear && (item.Label == CandidateLabel.Artifact) != (probabilities[i] >= points.ReportOf(item.Candidate)))
                {
                    Say($"example of {item.Candidate.Rule.Descriptor.Id} {(item.Label == CandidateLabel.Artifact ? "missed" : "flagged")} with {probabilities[i]:F2}: {text.Text}");
                }
            }
        }
    }

    private void Say(FormattableString line) => summary.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
