using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.ML.Data;
using TranslationFix.Analysis;
using TranslationFix.Evaluation;
using TranslationFix.Languages;
using TranslationFix.Scoring.OddWords;

namespace TranslationFix.Training.Tests.OddWords;

/// <summary>A training on the committed stories: far too little to be good, enough to see that all parts fit.</summary>
public sealed class OddWordTrainingTests(OddWordTrainingTests.Trained trained) : IClassFixture<OddWordTrainingTests.Trained>
{
    private static readonly string Data = Path.Combine(Repository.Root, "src", "TranslationFix", "Languages", "en", "odd-words.bin");

    private static readonly OddWordTrainingOptions Options = new([Stories(CorpusSplit.Train), People()], [Stories(CorpusSplit.Dev), People()], Model());

    public sealed class Trained
    {
        internal OddWordTrained Value { get; } = OddWordTraining.Train(Options);
    }

    [Fact]
    public void TwoTrainingsAgree()
    {
        var again = OddWordTraining.Run(Options);
        again.Model.Should().Equal(trained.Value.Result.Model);
        again.Card.Should().Be(trained.Value.Result.Card);
    }

    [Fact]
    public void TheLibraryScoresAsMicrosoftMlDoes()
    {
        var (tables, trainer) = (trained.Value.Tables, trained.Value.Trainer);
        var classifier = new OddWordClassifier(tables);
        var dimensions = new int[OddWordFeatures.Maximum];
        var rows = new List<OddWordRow>();
        var own = new List<(float Score, int Features)>();
        var language = Language.Load("en");
        foreach (var text in Options.HeldOut[0].Texts.Take(10))
        {
            var story = AnalyzedStory.Create(new Story(text.Text) { Language = "en" }, language);
            for (var i = 0; i < story.Sentences.Count; i++)
            {
                classifier.Score(story, i);
                for (var j = 0; j < classifier.Sentence.Count; j++)
                {
                    var count = OddWordFeatures.Measure(classifier.Sentence, j, text.Text, dimensions);
                    own.Add((classifier.First(dimensions.AsSpan(0, count)) - tables.Numbers.FirstBias, count));
                    rows.Add(trainer.Row(dimensions.AsSpan(0, count), set: -1, label: false, weight: 1));
                }
            }
        }

        var fit = trained.Value.First;
        float[] scores = [.. fit.Transformer.Transform(trainer.View(rows)).GetColumn<float>("Score")];
        own.Should().HaveCountGreaterThan(500).And.HaveSameCount(scores);
        for (var i = 0; i < own.Count; i++)
        {
            // Each weight is rounded by at most half a unit.
            own[i].Score.Should().BeApproximately(scores[i] - fit.Bias, (own[i].Features * tables.Numbers.FirstScale / 2) + 1e-4f);
        }
    }

    [Fact]
    public void TheModelLearnsWhatIsMarked()
    {
        var scored = OddWordScoredSet.Score(Options.Train[0], Language.Load("en"), trained.Value.Tables);
        scored.Ranking().Best()!.Value.Correlation.Should().BeGreaterThan(0.3);
    }

    [Fact]
    public void NoWordOfPeopleReachesTheReportFloor() =>
        OddWordScoredSet.Score(People(), Language.Load("en"), trained.Value.Tables).Words
            .Should().OnlyContain(word => OddWordTraining.Probability(word.LogOdds) < trained.Value.Tables.Numbers.ReportFloor);

    [Fact]
    public void WithoutMarksThereIsNothingToLearn() =>
        FluentActions.Invoking(() => OddWordTraining.Run(Options with { Train = [People()] })).Should().Throw<InvalidOperationException>();

    [Fact]
    public void TheCommittedCardIsThatOfTheCommittedModel()
    {
        var card = File.ReadAllText(Data + ".md");
        var tables = OddWordTables.Read(File.OpenRead(Data), "odd-words.bin");
        card.Should().Contain($"{new FileInfo(Data).Length} bytes in all").And.Contain(string.Create(CultureInfo.InvariantCulture, $"Reported from {tables.Numbers.ReportFloor:F4}"));
        card.Should().Contain(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Data))));
        trained.Value.Result.Card.Split('\n').Where(static line => line.StartsWith('#')).Should().Equal(card.Split('\n').Where(static line => line.StartsWith('#')));
    }

    private static MarkedSet Stories(CorpusSplit split) => new(
        $"stories.{split}",
        [.. TrainingCorpus.Load(Repository.Corpora, split, "en").Where(static story => !story.Spans.IsEmpty).Take(40).Select(static story => new MarkedText(story.Text, "en", null, [.. story.Spans.Select(static span => span.Span)], null))]);

    private static MarkedSet People() => new(
        "stories.clean",
        [.. TrainingCorpus.Load(Repository.Corpora, CorpusSplit.Train, "en").Where(static story => story.IsClean).Take(10).Select(static story => new MarkedText(story.Text, "en", null, [], null))]);

    /// <summary>A language model counted from the stories.</summary>
    private static LanguageModel Model()
    {
        string[][] texts = [.. TrainingCorpus.Load(Repository.Corpora, CorpusSplit.Train, "en").Take(60).Select(static story => story.Text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))];
        var counts = texts.SelectMany(static words => words).CountBy(static word => word, StringComparer.Ordinal).OrderBy(static pair => pair.Key, StringComparer.Ordinal).ToArray();
        var index = counts.Select(static (pair, i) => (pair.Key, i)).ToDictionary(static item => item.Key, static item => item.i, StringComparer.Ordinal);
        var pairs = texts.SelectMany(words => words.Zip(words.Skip(1), (left, right) => (Left: index[left], Right: index[right]))).CountBy(static pair => pair).OrderBy(static pair => pair.Key);
        double all = counts.Sum(static pair => pair.Value);
        return new LanguageModel(
            [.. counts.Select(pair => (pair.Key, (float)Math.Log(pair.Value / all)))],
            [.. pairs.Select(pair => (pair.Key.Left, pair.Key.Right, (float)Math.Log(pair.Value / (double)counts[pair.Key.Left].Value)))]);
    }
}
