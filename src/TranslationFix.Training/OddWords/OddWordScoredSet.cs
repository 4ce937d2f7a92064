using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Evaluation;
using TranslationFix.Languages;
using TranslationFix.Scoring.OddWords;

namespace TranslationFix.Training;

/// <summary>A set as the library scores it.</summary>
/// <param name="Set">The set.</param>
/// <param name="Words">Each word with its log-odds, and whether somebody marked it.</param>
internal sealed record OddWordScoredSet(MarkedSet Set, ImmutableArray<(float LogOdds, bool IsMarked)> Words)
{
    /// <summary>Scores a set.</summary>
    public static OddWordScoredSet Score(MarkedSet set, Language language, OddWordTables tables)
    {
        var words = ImmutableArray.CreateBuilder<(float, bool)>();
        var classifier = new OddWordClassifier(tables);
        foreach (var text in set.Texts)
        {
            var story = AnalyzedStory.Create(new Story(text.Text) { Language = language.Tag }, language);
            var marked = new bool[text.Text.Length];
            foreach (var mark in text.Marks)
            {
                marked.AsSpan(mark.Start, mark.Length).Fill(true);
            }

            for (var i = 0; i < story.Sentences.Count; i++)
            {
                var logOdds = classifier.Score(story, i);
                for (var j = 0; j < logOdds.Length; j++)
                {
                    ref readonly var unit = ref classifier.Sentence[j];
                    if (!unit.Has(OddWordShape.Mark))
                    {
                        words.Add((logOdds[j], marked.AsSpan(unit.OuterStart, unit.OuterEnd - unit.OuterStart).Contains(true)));
                    }
                }
            }
        }

        return new OddWordScoredSet(set, words.ToImmutable());
    }

    /// <summary>The words in the order of their scores.</summary>
    public WordRanking Ranking()
    {
        var ranking = new WordRanking();
        foreach (var (logOdds, isMarked) in Words)
        {
            ranking.Add(logOdds, isMarked);
        }

        return ranking;
    }
}
