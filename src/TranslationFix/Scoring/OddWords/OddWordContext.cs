namespace TranslationFix.Scoring.OddWords;

/// <summary>The features of the second stage: what the first stage says of the word, of its neighbours and of the sentence.</summary>
internal static class OddWordContext
{
    /// <summary>The number of dimensions of the second stage.</summary>
    public const int Dimensions = 1 << 13;

    /// <summary>The most features that a word has.</summary>
    public const int Maximum = 24;

    private const int Reach = 5;

    /// <summary>The score of what is before and behind the sentence.</summary>
    private const float Outside = -1;

    /// <summary>The features of a unit.</summary>
    /// <param name="sentence">The measured sentence.</param>
    /// <param name="scores">The scores of the first stage, one a unit.</param>
    /// <param name="summary">Their summary.</param>
    /// <param name="index">The unit.</param>
    /// <param name="dimensions">Takes the dimensions, at most <see cref="Maximum"/>.</param>
    /// <returns>How many there are.</returns>
    public static int Measure(OddWordSentence sentence, ReadOnlySpan<float> scores, in OddWordScores summary, int index, Span<int> dimensions)
    {
        var features = new OddWordFeatures(dimensions, Dimensions - 1);
        ref readonly var unit = ref sentence[index];
        var here = scores[index];
        var (before, behind) = (At(scores, index - 1), At(scores, index + 1));
        var beside = (before + behind) / 2;
        var near = (before + behind + At(scores, index - 2) + At(scores, index + 2)) / 4;
        var around = 0f;
        for (var i = 1; i <= Reach; i++)
        {
            around += At(scores, index - i) + At(scores, index + i);
        }

        around /= 2 * Reach;
        var writing = (unit.Has(OddWordShape.Capitalized) ? 1u : 0) | (unit.Has(OddWordShape.Number) ? 2u : 0) | (unit.Frequency == OddWordFrequency.Unknown ? 4u : 0);
        features.Add(1, Step(here, 20));
        features.Add(2, Step(beside, 16));
        features.Add(3, Step(near, 16));
        features.Add(4, Step(summary.Mean, 20));
        features.Add(5, Step(summary.Maximum, 10));
        features.Add(6, Step(here, 12), Step(beside, 8));
        features.Add(7, Step(here, 12), Step(summary.Mean, 10));
        features.Add(8, Step(before, 10), Step(behind, 10));
        features.Add(9, Step(beside, 8), Step(summary.Mean, 8));
        features.Add(10, Step(around, 16));
        features.Add(11, Step(around, 10), Step(here, 10));
        features.Add(12, Step(before, 8), Step(here, 8), Step(behind, 8));
        features.Add(13, Step(summary.Maximum - summary.Mean, 8), Step(here - summary.Mean, 10));
        features.Add(14, sentence.Length, Step(summary.Mean, 10));
        features.Add(15, sentence.Length, Step(here, 10));
        features.Add(16, writing, Step(summary.Mean, 10));
        features.Add(17, writing, Step(here, 10));
        features.Add(18, unit.Class, Step(summary.Mean, 6));
        features.Add(19, unit.Class, Step(beside, 6));
        return features.Count;
    }

    private static float At(ReadOnlySpan<float> scores, int index) => (uint)index < (uint)scores.Length ? scores[index] : Outside;

    private static uint Step(float score, int steps) => OddWordSentence.Step(score, -4, 3, steps);
}
