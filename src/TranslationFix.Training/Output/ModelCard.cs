using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TranslationFix.Scoring;

namespace TranslationFix.Training;

/// <summary>Writes the model card (Mitchell et al., 2019): what the classifier is, what it was trained on, how good it is, and what it cannot do.</summary>
internal static class ModelCard
{
    /// <summary>Writes the card, in Markdown.</summary>
    /// <param name="data">What the model was trained on, one line each.</param>
    /// <param name="markedSets">The lines of the marked candidates that say where they come from.</param>
    /// <param name="trained">The names of the features that some training candidate has.</param>
    /// <param name="classifier">The classifier.</param>
    /// <param name="points">The operating points.</param>
    /// <param name="dev">The dev stories with their probabilities.</param>
    /// <param name="heldOut">The train stories with their probabilities out of fold.</param>
    public static string Write(IEnumerable<string> data, IEnumerable<string> markedSets, IReadOnlySet<string> trained, TrainedClassifier classifier, OperatingPoints points, ImmutableArray<ScoredText> dev, ImmutableArray<ScoredText> heldOut)
    {
        var card = new StringBuilder();
        Say($"# Model card: candidates.model");
        Say($"Written by `translationfix train`; do not edit.");
        Say($"## What it is");
        Say($"A linear classifier. The rules of the library propose places in a story; the classifier gives each the probability that it is an artifact of machine translation. Logistic regression (L-BFGS, L2), then a Platt calibration for each family of rules; both fitted with Microsoft.ML and scored by the library in plain code.");
        Say($"## Data");
        foreach (var line in data)
        {
            Say($"- {line}", blank: false);
        }

        foreach (var line in markedSets)
        {
            Say($"- Features and labels, no text, of {line}", blank: false);
        }

        Say($"");
        Say($"The stories are the project's own (MIT; see `corpora/README.md`). The public sets: MLQE-PE train (CC0 1.0; Wikipedia and Reddit sentences by neural engines with post-edits), GUM wikinews (CC BY 2.5; written by people). The test stories are never opened.");
        Say($"Trained with injected names, but not with the other artifacts that are injected into corrected stories to measure what {ArtifactInjector.Rules.Count} rules find (the last table of `candidates.ablation.md`): with them it speaks more often on text by people. {string.Join(" ", ArtifactInjector.Without.Select(static rule => $"Nothing is injected for `{rule.Key}`: {rule.Value}."))}");
        Say($"## Features");
        var rules = trained.Where(static name => name.StartsWith("rule/", StringComparison.Ordinal)).Count();
        Say($"{trained.Count} weights: one for each of {rules} rules, {SharedFeatures.Names.Length} that all rules share (what the best correction promises), and what each rule measures at its place: words around it, evidence of the story's names and dates, closeness of spellings, punctuation, the source language.");
        Say($"| family | slope | offset |\n|---|---|---|", blank: false);
        Row("all others", FamilyCalibration.Numbers(classifier.Calibration.Common));
        foreach (var (family, calibration) in classifier.Calibration.Families)
        {
            Row(family, FamilyCalibration.Numbers(calibration));
        }

        Say($"");
        Say($"## Figures");
        Say($"Reported from {points.Report:0.###}, applied by itself from {points.Safe:0.###}. Each story is read with and without its date and source language.");
        Say($"Reported from a floor of their own, over which they were not wrong once on at least thirty findings of dev and of train out of fold: {string.Join(", ", points.Rules.Select(static rule => FormattableString.Invariant($"{rule.Key} {rule.Value:0.###}")))}.");
        Say($"| stories | log loss | Brier | calibration error | findings right | wrong | of them on clean stories | safe edits right | wrong |\n|---|---|---|---|---|---|---|---|---|", blank: false);
        Figures("dev", dev);
        Figures("train, out of fold", heldOut);
        Say($"");
        Say($"## Limits");
        Say($"One model for all languages: where a language has no stories of its own, it is judged as English is. Trained on stories that are full of artifacts: in news that people wrote hardly a candidate is one, so probabilities between 0.6 and the report floor are too high there. The public sets are single sentences of encyclopedias and forums, not news, and their editors left spaces and number formats that a newsroom would change. A rule with few candidates of either kind takes the common calibration. Nothing here judges whether a text was machine-translated.");
        return card.ToString().TrimEnd('\n') + "\n";

        void Say(FormattableString line, bool blank = true) => card.Append(line.ToString(CultureInfo.InvariantCulture)).Append(blank ? "\n\n" : "\n");
        void Row(string name, (double Slope, double Offset) numbers) => Say($"| {name} | {numbers.Slope:F2} | {numbers.Offset:F2} |", blank: false);
        void Figures(string name, ImmutableArray<ScoredText> stories)
        {
            var quality = ProbabilityQuality.Measure(stories);
            var (right, wrong, onClean) = OperatingPoints.Count(stories, points.ReportOf, OperatingPoints.IsArtifact);
            var (safeRight, safeWrong, _) = OperatingPoints.Count(stories, _ => points.Safe, OperatingPoints.IsSafeAndRight);
            Say($"| {name} | {quality.LogLoss:F3} | {quality.Brier:F3} | {quality.CalibrationError:F3} | {right} | {wrong} | {onClean} | {safeRight} | {safeWrong} |", blank: false);
        }
    }
}
