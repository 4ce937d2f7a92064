using System.Runtime.InteropServices;
using TranslationFix.Languages;
using TranslationFix.Rules;

namespace TranslationFix.Analysis;

/// <summary>What the data of a language says of a word, letter case aside.</summary>
/// <param name="Hash">The hash (<see cref="WordHash"/>).</param>
/// <param name="Classes">The classes of the word lists, those of the house included.</param>
/// <param name="Entry">What the lexicon says.</param>
/// <param name="MayAnchor">True when the word may wake a rule that is data.</param>
internal readonly record struct WordFacts(int Hash, WordClasses Classes, LexiconEntry Entry, bool MayAnchor);

/// <summary>
/// Looks words up in the data of a language, and remembers the words of plain letters that came last: most words of a text are few, and a memory of
/// two cache lines answers for lists, lexicon and rules at once. The answer never depends on what is remembered. For one thread at a time.
/// </summary>
internal sealed class WordCache(Language language, WordTable? accepted)
{
    /// <summary>The number of words that are remembered; a word that hashes to the place of another one takes it.</summary>
    private const int Size = 1 << 11;

    /// <summary>The longest word that is remembered, in letters.</summary>
    private const int MaximumLength = 16;

    private readonly Entry[] entries = new Entry[Size];

    /// <summary>The data of the language.</summary>
    public Language Language => language;

    /// <summary>Looks a word up.</summary>
    /// <param name="word">A word without its possessive ending, of at most <see cref="Tokenizer.MaximumWordLength"/> code units.</param>
    public WordFacts Find(ReadOnlySpan<char> word)
    {
        if (word.Length > MaximumLength || !TryFold(word, out var low, out var high, out var hash))
        {
            return LookUp(WordHash.Compute(word), word);
        }

        ref var entry = ref entries[hash & (Size - 1)];
        if (entry.Low != low || entry.High != high)
        {
            entry = new Entry(low, high, LookUp(hash, word));
        }

        return entry.Facts;
    }

    /// <summary>The small letters of a word of ASCII characters as two numbers, which no other word has, and its hash (<see cref="WordHash.Compute"/>) in the same pass.</summary>
    private static bool TryFold(ReadOnlySpan<char> word, out ulong low, out ulong high, out int hash)
    {
        low = high = 0;
        var state = WordHash.Offset;
        for (var i = 0; i < word.Length; i++)
        {
            uint letter = word[i];
            if (letter >= 0x80)
            {
                hash = 0;
                return false;
            }

            letter |= letter - 'A' <= 'Z' - 'A' ? 0x20u : 0u;
            state = WordHash.Add(state, letter);
            if (i < sizeof(ulong))
            {
                low |= (ulong)letter << (8 * i);
            }
            else
            {
                high |= (ulong)letter << (8 * (i - sizeof(ulong)));
            }
        }

        hash = WordHash.Finish(state);
        return true;
    }

    private WordFacts LookUp(int hash, ReadOnlySpan<char> word) => new(
        hash,
        language.Words.Find(hash, word, out _) | (accepted?.Find(hash, word, out _) ?? WordClasses.None),
        language.Lexicon.Find(word),
        language.Phrases.MayAnchor(hash));

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Entry(ulong Low, ulong High, WordFacts Facts);
}
