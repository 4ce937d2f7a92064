using TranslationFix.Scoring.OddWords;

namespace TranslationFix.Training;

/// <summary>A sentence to train odd words with.</summary>
/// <param name="Sentence">The measured sentence.</param>
/// <param name="Features">The dimensions of the first stage, for each unit.</param>
/// <param name="Labels">For each unit whether somebody marked it.</param>
/// <param name="Set">The index of the set that it is from.</param>
/// <param name="Text">The index of the text in its set.</param>
/// <param name="Block">How many neighbouring texts of the set stay in one fold: they are often of one article.</param>
/// <param name="Weight">What each of its words counts.</param>
internal sealed record OddWordSample(OddWordSentence Sentence, int[][] Features, bool[] Labels, int Set, int Text, int Block, float Weight)
{
    /// <summary>The scores of the first stage, by weights that were not fitted to this sentence.</summary>
    public float[] Scores { get; set; } = [];

    /// <summary>The units that are reported, and so measured: not marks alone.</summary>
    public IEnumerable<int> Words => Enumerable.Range(0, Sentence.Count).Where(index => !Sentence[index].Has(OddWordShape.Mark));
}
