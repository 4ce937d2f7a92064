using TranslationFix.Analysis;

namespace TranslationFix.Scoring.OddWords;

/// <summary>
/// Says of each word of a sentence how probable it is that an editor would mark it, from the translation alone: a linear model of hashed features, and a second one that
/// looks at the scores of the neighbours and of the sentence. Trained and exported by TranslationFix.Training with Microsoft.ML; scored here in plain code.
/// Made for one story at a time; the tables are shared.
/// </summary>
internal sealed unsafe class OddWordClassifier(OddWordTables tables)
{
    private readonly OddWordSentence sentence = new();
    private float[] first = [];
    private float[] second = [];

    /// <summary>The sentence that was scored last.</summary>
    public OddWordSentence Sentence => sentence;

    /// <summary>Scores a sentence.</summary>
    /// <param name="story">The story.</param>
    /// <param name="index">The index of the sentence.</param>
    /// <returns>The log-odds of each unit of <see cref="Sentence"/>, good until the next call.</returns>
    public ReadOnlySpan<float> Score(AnalyzedStory story, int index)
    {
        OddWordReader.Read(story, index, tables, sentence.Units);
        if (sentence.Count == 0)
        {
            return [];
        }

        sentence.Measure(tables);
        if (first.Length < sentence.Count)
        {
            (first, second) = (new float[sentence.Count * 2], new float[sentence.Count * 2]);
        }

        Span<int> dimensions = stackalloc int[OddWordFeatures.Maximum];
        var scores = first.AsSpan(0, sentence.Count);
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = First(dimensions[..OddWordFeatures.Measure(sentence, i, story.Text, dimensions)]);
        }

        var summary = OddWordScores.Of(scores);
        var logOdds = second.AsSpan(0, sentence.Count);
        for (var i = 0; i < logOdds.Length; i++)
        {
            logOdds[i] = Calibrated(Second(dimensions[..OddWordContext.Measure(sentence, scores, summary, i, dimensions)]) + Prior(sentence[i]));
        }

        return logOdds;
    }

    /// <summary>The score of the first stage.</summary>
    public float First(ReadOnlySpan<int> dimensions) => (Sum(tables.First, dimensions) * tables.Numbers.FirstScale) + tables.Numbers.FirstBias;

    /// <summary>The score of the second stage.</summary>
    public float Second(ReadOnlySpan<int> dimensions) => (Sum(tables.Second, dimensions) * tables.Numbers.SecondScale) + tables.Numbers.SecondBias;

    /// <summary>What names are worth in news beyond what encyclopedias teach.</summary>
    public float Prior(in OddWordUnit unit) =>
        (unit.Has(OddWordShape.Capitalized) && !unit.Has(OddWordShape.First) ? tables.Numbers.Capital : 0)
        + (unit.Has(OddWordShape.Capitalized) && unit.Frequency == OddWordFrequency.Unknown ? tables.Numbers.UnknownName : 0);

    private float Calibrated(float score) => (tables.Numbers.Slope * score) + tables.Numbers.Offset;

    private static int Sum(sbyte* weights, ReadOnlySpan<int> dimensions)
    {
        var sum = 0;
        foreach (var dimension in dimensions)
        {
            sum += weights[dimension];
        }

        return sum;
    }
}
