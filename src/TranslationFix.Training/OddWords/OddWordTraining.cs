using System.Collections.Immutable;
using TranslationFix.Languages;
using TranslationFix.Scoring.OddWords;

namespace TranslationFix.Training;

/// <summary>
/// Trains the classifier of odd words: tables from a language model; a first stage of hashed features; a second one on scores that the first gave out of fold; a calibration and a
/// report floor on sets that neither saw.
/// </summary>
public sealed class OddWordTraining
{
    private const int Folds = 3;

    /// <summary>A word that people wrote counts less than one that somebody could have marked.</summary>
    private const float HumanWeight = 0.3f;

    /// <summary>Regularisation and steps of the stages, chosen on the dev sets of MLQE-PE.</summary>
    private const float FirstL2 = 30, SecondL2 = 20;

    private const int FirstIterations = 100, SecondIterations = 100;

    /// <summary>
    /// What a capital, and a capitalised word that nobody knows, add to the score: in news a third of all errors are names, in the encyclopedias of the training sets hardly any.
    /// Chosen on a grid that showed a part of WMT20 MQM zh-en train and dev, WMT23 he-en, and the dev and test sets of MLQE-PE; no weight is fitted to these.
    /// </summary>
    private const float CapitalPrior = 0.7f, UnknownNamePrior = 1;

    /// <summary>How far, in nats, the report floor lies above the surest word of people.</summary>
    private const float FloorMargin = 0.1f;

    private readonly OddWordTrainingOptions options;
    private readonly OddWordTableBuilder builder;
    private readonly OddWordTables tables;
    private readonly Language language;
    private readonly OddWordTrainer first;
    private readonly OddWordTrainer second;

    private OddWordTraining(OddWordTrainingOptions options)
    {
        this.options = options;
        language = Language.Load(options.Language);
        builder = new OddWordTableBuilder(options.LanguageModel);
        tables = Tables(new OddWordNumbers(1, 0, 1, 0, 0, 0, 1, 0, 1), new sbyte[OddWordFeatures.Dimensions], new sbyte[OddWordContext.Dimensions]).Tables;
        first = new OddWordTrainer(OddWordFeatures.Dimensions, options.Train.Length, options.Seed);
        second = new OddWordTrainer(OddWordContext.Dimensions, options.Train.Length, options.Seed);
    }

    /// <summary>Trains.</summary>
    /// <param name="options">What to train from.</param>
    /// <exception cref="InvalidOperationException">No set to train from has marks, or none that is held out.</exception>
    public static OddWordTrainingResult Run(OddWordTrainingOptions options) => Train(options).Result;

    /// <summary>Trains, and gives the fitted stages as Microsoft.ML holds them beside the result.</summary>
    internal static OddWordTrained Train(OddWordTrainingOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.Train.Any(static set => !IsHuman(set)) && options.HeldOut.Any(static set => !IsHuman(set))
            ? new OddWordTraining(options).Train()
            : throw new InvalidOperationException("Odd words need a marked set to train from, and one that is held out.");
    }

    /// <summary>True for a set that people wrote: nobody marked anything in it.</summary>
    internal static bool IsHuman(MarkedSet set) => set.Texts.All(static text => text.Marks.IsEmpty);

    /// <summary>The share of the words of a set that are marked, by letters.</summary>
    private static double Density(MarkedSet set) => set.Texts.Sum(static text => text.Marks.Sum(static mark => mark.Length)) / (double)set.Texts.Sum(static text => text.Text.Length);

    private OddWordTrained Train()
    {
        var sparsest = Enumerable.Range(0, options.Train.Length).Where(index => !IsHuman(options.Train[index])).MinBy(index => Density(options.Train[index]));
        var collector = new OddWordCollector(language, tables);
        OddWordSample[] samples = [.. options.Train.SelectMany((set, index) => IsHuman(set) ? collector.Collect(set, sparsest, HumanWeight) : collector.Collect(set, index, 1))];
        var firstFit = FitFirst(samples);
        for (var fold = 0; fold < Folds; fold++)
        {
            var fit = FitFirst(samples.Where(sample => FoldOf(sample) != fold));
            foreach (var sample in samples.Where(sample => FoldOf(sample) == fold))
            {
                sample.Scores = [.. sample.Features.Select(features => Sum(fit.Weights, features) + Bias(fit))];
            }
        }

        var rows = new List<OddWordRow>();
        AddSecond(samples, rows);
        var secondFit = second.Fit(rows, SecondL2, SecondIterations);
        var (firstWeights, firstScale) = firstFit.Quantise();
        var (secondWeights, secondScale) = secondFit.Quantise();
        var numbers = new OddWordNumbers(firstScale, Bias(firstFit), secondScale, Bias(secondFit), CapitalPrior, UnknownNamePrior, Slope: 1, Offset: 0, ReportFloor: 1);
        var scored = Score(Tables(numbers, firstWeights, secondWeights).Tables);
        var calibrating = Calibrating(scored);
        var (slope, offset) = second.Calibrate(calibrating.Words.Select(static word => new ScoredRow { Family = string.Empty, Score = word.LogOdds, Label = word.IsMarked, Weight = 1 }));
        var surest = scored.Where(static set => IsHuman(set.Set)).SelectMany(static set => set.Words).Select(static word => word.LogOdds).DefaultIfEmpty(0).Max();
        numbers = numbers with { Slope = slope, Offset = offset, ReportFloor = (float)Probability((slope * surest) + offset + FloorMargin) };
        var (model, final) = Tables(numbers, firstWeights, secondWeights);
        var card = new OddWordCard(options, numbers, builder.Size, model, calibrating.Set.Name).Write(Score(final));
        return new OddWordTrained(new OddWordTrainingResult(model, card, OddWordProvenance.Write(options, builder.Size, model)), final, firstFit, first);
    }

    /// <summary>The probability that belongs to log-odds.</summary>
    internal static double Probability(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    /// <summary>The most sparsely marked set, as news is; a test set only when there is no other.</summary>
    private static OddWordScoredSet Calibrating(ImmutableArray<OddWordScoredSet> scored) =>
        scored.Where(static set => !IsHuman(set.Set)).OrderBy(static set => set.Set.Name.EndsWith(".test", StringComparison.Ordinal)).ThenBy(static set => Density(set.Set)).First();

    /// <summary>The bias of a set that is marked as densely as the middle of the sets.</summary>
    private float Bias(OddWordFit fit) => fit.Bias + Enumerable.Range(0, options.Train.Length).Where(index => !IsHuman(options.Train[index])).Average(index => fit.SetBiases[index]);

    private static int FoldOf(OddWordSample sample) => sample.Text / sample.Block % Folds;

    private static float Sum(float[] weights, int[] features)
    {
        var sum = 0f;
        foreach (var dimension in features)
        {
            sum += weights[dimension];
        }

        return sum;
    }

    private OddWordFit FitFirst(IEnumerable<OddWordSample> samples)
    {
        var rows = new List<OddWordRow>();
        foreach (var sample in samples)
        {
            for (var i = 0; i < sample.Features.Length; i++)
            {
                rows.Add(first.Row(sample.Features[i], sample.Set, sample.Labels[i], sample.Weight));
            }
        }

        return first.Fit(rows, FirstL2, FirstIterations);
    }

    private void AddSecond(IEnumerable<OddWordSample> samples, List<OddWordRow> rows)
    {
        Span<int> dimensions = stackalloc int[OddWordContext.Maximum];
        foreach (var sample in samples)
        {
            var summary = OddWordScores.Of(sample.Scores);
            foreach (var i in sample.Words)
            {
                rows.Add(second.Row(dimensions[..OddWordContext.Measure(sample.Sentence, sample.Scores, summary, i, dimensions)], sample.Set, sample.Labels[i], sample.Weight));
            }
        }
    }

    private (byte[] Model, OddWordTables Tables) Tables(OddWordNumbers numbers, sbyte[] firstWeights, sbyte[] secondWeights)
    {
        var model = builder.Write(numbers, firstWeights, secondWeights);
        return (model, OddWordTables.Read(new MemoryStream(model), "odd-words.bin"));
    }

    /// <summary>The held-out sets as the library scores them.</summary>
    private ImmutableArray<OddWordScoredSet> Score(OddWordTables trained) => [.. options.HeldOut.Select(set => OddWordScoredSet.Score(set, language, trained))];
}
