using TranslationFix.Analysis;
using TranslationFix.Languages;
using TranslationFix.Rules;

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
        var entry = English.Lexicon.Find(word);
        facts.Traits.HasFlag(TokenTraits.KnownWord).Should().Be(entry.HasFlag(LexiconEntry.Word));
        facts.Traits.HasFlag(TokenTraits.KnownName).Should().Be((entry & (LexiconEntry.Name | LexiconEntry.Upper)) != LexiconEntry.None);
        facts.Events.HasFlag(Anchors.Phrase).Should().Be(English.Phrases.MayAnchor(facts.Hash));
        facts.Signs.HasFlag(WordSigns.Unknown).Should().Be(entry == LexiconEntry.None && facts.Classes == WordClasses.None);
    }
}
