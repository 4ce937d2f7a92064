using Microsoft.ML;
using Microsoft.ML.Data;
using TranslationFix.Analysis;
using TranslationFix.Evaluation;
using TranslationFix.Languages;
using TranslationFix.Rules;
using TranslationFix.Scoring;

namespace TranslationFix.Training.Tests;

/// <summary>One training serves all these tests.</summary>
public sealed class TrainingTests(TrainingTests.Trained trained) : IClassFixture<TrainingTests.Trained>
{
    private static readonly TrainingOptions Options = new(Repository.Corpora);

    /// <summary>A training on the committed stories.</summary>
    public sealed class Trained
    {
        private readonly (TrainingResult Result, TrainedClassifier Classifier, LogisticTrainer Trainer) training = TrainingRun.Train(Options);

        public TrainingResult Result => training.Result;

        internal TrainedClassifier Classifier => training.Classifier;

        internal LogisticTrainer Trainer => training.Trainer;
    }

    [Fact]
    public void TwoTrainingsAgree() => TrainingRun.Run(Options).Model.Should().Be(trained.Result.Model);

    [Fact]
    public void TheCommittedModelIsThatOfTheCommittedStoriesAndRules()
    {
        var fresh = Numbers(trained.Result.Model);
        var committed = Numbers(File.ReadAllText(Path.Combine(Repository.Root, "src", "TranslationFix", "Scoring", "candidates.model")));
        committed.Keys.Should().Equal(fresh.Keys, "the model is made anew with “translationfix train” when rules or stories change");
        foreach (var (name, value) in fresh)
        {
            committed[name].Should().BeApproximately(value, 1e-3, name);
        }
    }

    [Fact]
    public void TheCommittedCardIsThatOfTheCommittedModel() =>
        File.ReadAllText(Path.Combine(Repository.Root, "src", "TranslationFix", "Scoring", "candidates.model.md")).Should().Be(trained.Result.Card);

    [Fact]
    public void TheFileIsOrderedAndSaysWhatItWasTrainedOn()
    {
        var lines = trained.Result.Model.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.TakeWhile(line => line.StartsWith('#')).Should().Contain(line => line.Contains("stories", StringComparison.Ordinal));
        lines.Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')[0]).Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void TheLibraryScoresAsMicrosoftMlDoes()
    {
        var (classifier, trainer) = (trained.Classifier, trained.Trainer);
        var model = CandidateModel.Read(new StringReader(trained.Result.Model));
        var engine = new LanguageEngine(Language.Load("en"), new TranslationFixerOptions(), model);
        var rows = new List<CandidateRow>();
        var own = new List<(float Score, double Probability)>();
        foreach (var story in TrainingCorpus.Load(Repository.Corpora, CorpusSplit.Dev, "en"))
        {
            var analyzed = AnalyzedStory.Create(story.ToStory(), engine.Language, accepted: null);
            foreach (var candidate in engine.Propose(analyzed, CancellationToken.None))
            {
                var weights = model.WeightsOf(candidate.Rule);
                own.Add((CandidateModel.LinearScore(candidate, weights), CandidateModel.Score(candidate, weights)));
                rows.Add(new CandidateRow { Family = candidate.Rule.Family, Features = classifier.Space.Vector(candidate), Label = false, Weight = 1 });
            }
        }

        var scored = classifier.Fit.Transformer.Transform(trainer.View(rows));
        float[] scores = [.. scored.GetColumn<float>("Score")];
        var probabilities = rows.Select(row => row.Family).Distinct(StringComparer.Ordinal)
            .ToDictionary(family => family, family => classifier.Calibration.Of(family).Transform(scored).GetColumn<float>("Probability").ToArray(), StringComparer.Ordinal);
        own.Should().HaveCountGreaterThan(50).And.HaveSameCount(scores);
        for (var i = 0; i < own.Count; i++)
        {
            own[i].Score.Should().BeApproximately(scores[i], 1e-4f);
            own[i].Probability.Should().BeApproximately(probabilities[rows[i].Family][i], 1e-5);
        }
    }

    [Fact]
    public void TheOperatingPointsLieWithinTheirBounds()
    {
        trained.Result.OperatingPoints.Report.Should().BeInRange(0.6, 0.9);
        trained.Result.OperatingPoints.Safe.Should().BeInRange(trained.Result.OperatingPoints.Report, 0.98);
    }

    [Fact]
    public void TheProbabilitiesAreCalibratedOnDev()
    {
        trained.Result.Dev.CalibrationError.Should().BeLessThan(0.1);
        trained.Result.Dev.LogLoss.Should().BeLessThan(0.3);
    }

    [Fact]
    public void ARuleThatTheModelWasNotTrainedWithIsJustReported()
    {
        var text = string.Join('\n', trained.Result.Model.Split('\n').Where(line => !line.Contains("doubled-word", StringComparison.Ordinal)));
        var model = CandidateModel.Read(new StringReader(text));
        var fixer = TranslationFixer.Create(new TranslationFixerOptions { Select = ["doubled-word"] }, model);
        foreach (var story in (string[])["The crew left the the ship.", "They sailed to Bora Bora."])
        {
            var finding = fixer.Analyze(story, "en").Should().ContainSingle().Which;
            finding.Confidence.Should().BeInRange(model.ReportFloor, model.ReportFloor + 0.01);
            finding.Suggestions[0].Applicability.Should().Be(Applicability.Unsafe);
        }
    }

    [Fact]
    public void EveryRuleIsTrainedByItsOwnExamples()
    {
        var names = Numbers(trained.Result.Model).Keys;
        foreach (var rule in RuleCatalogue.All.Where(static rule => !rule.IsOptIn))
        {
            names.Should().Contain($"rule/{rule.Descriptor.Id}");
        }
    }

    [Fact]
    public void AFolderWithoutStoriesIsReported() =>
        FluentActions.Invoking(() => TrainingRun.Run(new TrainingOptions(Directory.CreateTempSubdirectory().FullName))).Should().Throw<InvalidOperationException>();

    private static SortedDictionary<string, double> Numbers(string model) => new(
        model.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'))
            .ToDictionary(parts => parts[0], parts => double.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture)),
        StringComparer.Ordinal);
}
