using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Tests.Analysis;

/// <summary>What a cache answers never depends on what it has seen.</summary>
public sealed class WordCacheTests
{
    private static readonly Language English = Language.Load("en");

    [Fact]
    public void TheAnswerIsThatOfListsAndLexiconWhateverCameBefore()
    {
        var accepted = WordTable.Create([("Quorlby", WordClasses.KnownTerm, 0)]);
        var cache = new WordCache(English, accepted);
        string[] words = ["the", "The", "THE", "o'clock", "o’clock", "Monday", "monday", "quorlby", "Zürich", "counterrevolution", "counterrevolutionary", "a", "qqxz", "covid19"];
        for (var round = 0; round < 2; round++)
        {
            foreach (var word in words)
            {
                Check(cache, accepted, word);
            }

            // More words than the cache has room for.
            for (var number = 0; number < 5000; number++)
            {
                Check(cache, accepted, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"w{number}"));
            }
        }
    }

    private static void Check(WordCache cache, WordTable accepted, string word)
    {
        var facts = cache.Find(word);
        facts.Hash.Should().Be(WordHash.Compute(word));
        facts.Classes.Should().Be(English.Words.Find(word, out _) | accepted.Find(word, out _));
        facts.Entry.Should().Be(English.Lexicon.Find(word));
        facts.MayAnchor.Should().Be(English.Phrases.MayAnchor(facts.Hash));
    }
}
