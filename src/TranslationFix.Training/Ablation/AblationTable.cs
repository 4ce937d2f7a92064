using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TranslationFix.Evaluation;
using TranslationFix.Languages;
using TranslationFix.Scoring;

namespace TranslationFix.Training;

/// <summary>
/// Says what each source of data and each group of features is good for: trains without it, and measures on dev stories, on text by people and on public
/// marked text; and what the classifier adds to the candidates of the rules alone. The regularisation is that of the training with everything.
/// </summary>
public sealed class AblationTable
{
    private const string Empty = "–";

    private readonly AblationOptions options;
    private readonly FeatureSpace space = new();
    private readonly LogisticTrainer trainer;
    private readonly ImmutableArray<Document> dev;
    private readonly StringBuilder table = new();

    private AblationTable(AblationOptions options)
    {
        this.options = options;
        trainer = new LogisticTrainer(space, options.Training.Seed);
        dev = [.. TrainingCorpus.Load(options.Training.Corpora, CorpusSplit.Dev, options.Training.Language).Select(Document.Of)];
    }

    /// <summary>Trains and measures.</summary>
    /// <param name="options">What to train from and to measure on.</param>
    /// <param name="progress">Told the name of each training.</param>
    /// <returns>The table, in Markdown.</returns>
    /// <exception cref="StoryFormatException">A story is malformed.</exception>
    /// <exception cref="InvalidOperationException">The folder is none, or holds no stories to train from.</exception>
    public static string Write(AblationOptions options, Action<string> progress)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(progress);
        return new AblationTable(options).Write(progress);
    }

    private string Write(Action<string> progress)
    {
        progress("settings");
        var texts = TrainingTexts.Collect(options.Training, space);
        var l2 = Regularisation.Choose(trainer, space, texts, static _ => { }).L2;
        Line($"# Ablation of candidates.model");
        Line($"");
        Line($"Written by `translationfix train --ablation`; do not edit. Trained with L2 {l2}, measured on the {dev.Length} dev stories; the test stories are never opened. Operating points are chosen anew for each line.");
        Line($"");
        Line($"| trained | F0.5 | precision | recall | first fix right | log loss | calibration error | findings on clean stories | false alarms per 1,000 segments by people | precision on marked text |");
        Line($"|---|---|---|---|---|---|---|---|---|---|");
        CandidateModel? whole = null;
        var stories = TrainingCorpus.Load(options.Training.Corpora, CorpusSplit.Train, options.Training.Language);
        var artifacts = new CandidateCollector(options.Training.Language, space).CollectArtifacts(stories);
        foreach (var variant in AblationVariant.All(MarkedCandidates.Sets(texts.MarkedLines).Select(static set => set.Name)))
        {
            progress(variant.Name);
            var (model, quality) = Train(variant.Of(variant.HasArtifacts ? texts with { Train = [.. texts.Train, .. artifacts] } : texts, space), l2);
            whole ??= model;
            Row(variant.Name, Measure(model), quality);
        }

        CompareWithCandidates(Measure(CandidateModel.Read(TextReader.Null)), Measure(whole!));
        FindInjected(whole!);
        return table.ToString();
    }

    private (CandidateModel Model, ProbabilityQuality Quality) Train(TrainingTexts texts, float l2)
    {
        var trained = CrossFit.Train(trainer, space, texts.Train, texts.Marked, l2);
        ImmutableArray<ScoredText> scored = [.. texts.Dev.Select(trained.Classifier.Score)];
        var points = OperatingPoints.Choose(scored, [.. trained.HeldOut.Where(static scored => scored.Text is { IsExample: false, IsInjected: false })], texts.Train.Where(static text => text.IsExample).Select(trained.Classifier.Score));
        var names = space.TrainedNames([.. CandidateRow.Of(texts.Train), .. texts.Marked]);
        return (CandidateModel.Read(new StringReader(ModelText.Write([], space, names, trained.Classifier.Fit, trained.Classifier.Calibration, points))), ProbabilityQuality.Measure(scored));
    }

    /// <summary>What is found of artifacts that were injected into the corrected dev stories: a test of the rules, not of the classifier's judgement.</summary>
    private void FindInjected(CandidateModel model)
    {
        var fixer = TranslationFixer.Create(new TranslationFixerOptions(), model);
        var candidates = TranslationFixer.Create(new TranslationFixerOptions { MinimumConfidence = 0 }, model);
        Line($"");
        Line($"Artifacts injected into the corrected dev stories, one at a time:");
        Line($"");
        Line($"| rule | injected | a candidate | found | first fix gives the text from before |");
        Line($"|---|---|---|---|---|");
        var language = Language.Load(options.Training.Language);
        InjectedArtifact[] artifacts = [.. TrainingCorpus.Load(options.Training.Corpora, CorpusSplit.Dev, options.Training.Language).SelectMany(story => ArtifactInjector.Inject(story, language))];
        foreach (var rule in artifacts.GroupBy(static artifact => artifact.Rule, StringComparer.Ordinal).OrderBy(static rule => rule.Key, StringComparer.Ordinal))
        {
            var findings = rule.Select(artifact => (Artifact: artifact, Finding: Find(fixer, artifact))).ToArray();
            Line($"| `{rule.Key}` | {findings.Length} | {rule.Count(artifact => Find(candidates, artifact) is not null)} | {findings.Count(static item => item.Finding is not null)} | {findings.Count(static item => item.Finding is { Suggestions: [var first, ..], Span: var span } && item.Artifact.IsRestored(span, first.Text))} |");
        }

        Line($"");
        foreach (var (rule, reason) in ArtifactInjector.Without)
        {
            Line($"Nothing is injected for `{rule}`: {reason}.");
        }
    }

    private static Finding? Find(TranslationFixer fixer, InjectedArtifact artifact) =>
        fixer.Analyze(artifact.Story).FirstOrDefault(finding => string.Equals(finding.Rule.Id, artifact.Rule, StringComparison.Ordinal) && finding.Span.Overlaps(artifact.Span));

    private Figures Measure(CandidateModel model)
    {
        var fixer = TranslationFixer.Create(new TranslationFixerOptions(), model);
        return new Figures(options.Judge(fixer, dev), options.Human.IsEmpty ? null : options.Judge(fixer, options.Human), options.Marked.IsEmpty ? null : options.Judge(fixer, options.Marked));
    }

    private void Row(string name, Figures figures, ProbabilityQuality quality) => Line(
        $"| {name} | {Number(figures.Dev, "f05")} | {Number(figures.Dev, "precision")} | {Number(figures.Dev, "recall")} | {Number(figures.Dev, "fix-accuracy")} | {quality.LogLoss:F3} | {quality.CalibrationError:F3} | {figures.Dev.Total.FalseAlarmsOnClean} | {(figures.FalseAlarms is { } alarms ? string.Create(CultureInfo.InvariantCulture, $"{alarms:F2}") : Empty)} | {Number(figures.Marked, "marked-precision")} |");

    /// <summary>
    /// Candidates alone have no order. To bring them down to the recall of the classifier, some are left out by chance: precision stays, and findings of any
    /// kind become fewer in the same measure.
    /// </summary>
    private void CompareWithCandidates(Figures candidates, Figures classifier)
    {
        var share = classifier.Dev.Value("recall") / candidates.Dev.Value("recall") ?? 0;
        Line($"");
        Line($"Candidates of the rules alone, and with the classifier; in the middle as many of the candidates, taken by chance, as have the recall of the classifier:");
        Line($"");
        Line($"| | recall on dev | precision on dev | findings on clean stories | false alarms per 1,000 segments by people | precision on marked text |");
        Line($"|---|---|---|---|---|---|");
        Compare("candidates alone", candidates, 1);
        Compare("candidates alone, at equal recall", candidates, share);
        Compare("candidates and classifier", classifier, 1);
    }

    private void Compare(string name, Figures figures, double share) => Line(
        $"| {name} | {share * figures.Dev.Value("recall"):F3} | {Number(figures.Dev, "precision")} | {share * figures.Dev.Total.FalseAlarmsOnClean:F0} | {(figures.FalseAlarms is { } alarms ? string.Create(CultureInfo.InvariantCulture, $"{share * alarms:F2}") : Empty)} | {Number(figures.Marked, "marked-precision")} |");

    private static string Number(EvaluationResult? result, string measure) => result?.Value(measure) is { } value ? value.ToString("F3", CultureInfo.InvariantCulture) : Empty;

    private void Line(FormattableString line) => table.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private sealed record Figures(EvaluationResult Dev, EvaluationResult? Human, EvaluationResult? Marked)
    {
        public double? FalseAlarms => Human?.Value("human-per-1000-segments");
    }
}
