using TranslationFix.Analysis;
using TranslationFix.Languages;
using TranslationFix.Scoring.OddWords;

namespace TranslationFix.Training;

/// <summary>Reads sentences of sets as the library does, with their features and labels.</summary>
internal sealed class OddWordCollector(Language language, OddWordTables tables)
{
    private const int LargestBlock = 50;
    private const int BlocksOfASmallSet = 6;

    /// <summary>The sentences of a set.</summary>
    /// <param name="set">The set.</param>
    /// <param name="index">Its index.</param>
    /// <param name="weight">What each of its words counts.</param>
    public IEnumerable<OddWordSample> Collect(MarkedSet set, int index, float weight)
    {
        var dimensions = new int[OddWordFeatures.Maximum];
        var block = Math.Clamp(set.Texts.Length / BlocksOfASmallSet, 1, LargestBlock);
        for (var i = 0; i < set.Texts.Length; i++)
        {
            var text = set.Texts[i];
            var story = AnalyzedStory.Create(new Story(text.Text) { Language = language.Tag }, language);
            var marked = new bool[text.Text.Length];
            foreach (var mark in text.Marks)
            {
                marked.AsSpan(mark.Start, mark.Length).Fill(true);
            }

            for (var j = 0; j < story.Sentences.Count; j++)
            {
                var sentence = new OddWordSentence();
                OddWordReader.Read(story, j, tables, sentence.Units);
                if (sentence.Count == 0)
                {
                    continue;
                }

                sentence.Measure(tables);
                var features = new int[sentence.Count][];
                for (var unit = 0; unit < features.Length; unit++)
                {
                    features[unit] = dimensions[..OddWordFeatures.Measure(sentence, unit, text.Text, dimensions)];
                }

                bool[] labels = [.. sentence.Units.Select(unit => marked.AsSpan(unit.OuterStart, unit.OuterEnd - unit.OuterStart).Contains(true))];
                yield return new OddWordSample(sentence, features, labels, index, i, block, weight);
            }
        }
    }
}
