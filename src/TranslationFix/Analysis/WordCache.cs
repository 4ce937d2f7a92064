using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TranslationFix.Languages;
using TranslationFix.Rules;
using TranslationFix.Vectors;

namespace TranslationFix.Analysis;

/// <summary>What of a word's facts depends on how it is written.</summary>
[Flags]
internal enum WordSigns : byte
{
    None = 0,

    /// <summary>No list or lexicon has it.</summary>
    Unknown = 1 << 0,

    /// <summary>The lexicon has it with a capital only.</summary>
    NameOnly = 1 << 1,

    /// <summary>The lists have it as a month, weekday or demonym.</summary>
    ListedName = 1 << 2,
}

/// <summary>What the data of a language says of a word, letter case aside.</summary>
/// <param name="Hash">The hash (<see cref="WordHash"/>).</param>
/// <param name="Classes">The classes of the word lists, those of the house included.</param>
/// <param name="Traits">What the lexicon says, compounds included: <see cref="TokenTraits.KnownWord"/>, <see cref="TokenTraits.KnownName"/>.</param>
/// <param name="Events">The events that the word raises wherever it stands; <see cref="Anchors.Phrase"/> when it may wake a rule that is data.</param>
/// <param name="Signs">What else it may raise.</param>
/// <param name="Places">What the gazetteer says (<see cref="Token.Places"/>).</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordFacts(int Hash, WordClasses Classes, TokenTraits Traits, Anchors Events, WordSigns Signs, byte Places);

/// <summary>
/// Looks words up in the data of a language, and remembers the words that came last: most words of a text are few, and one look answers for lists,
/// lexicon, places and rules at once. The answer never depends on what is remembered. For one thread at a time.
/// </summary>
internal sealed class WordCache(Language language, WordTable? accepted)
{
    /// <summary>The number of words of each kind that are remembered, as a power of two; there are two places for each word, and the one that came last takes the first.</summary>
    private const int SizeBits = 14;

    private readonly PlainEntry[] plain = new PlainEntry[1 << SizeBits];
    private OtherEntry[] others = [];

    /// <summary>The data of the language.</summary>
    public Language Language => language;

    /// <summary>Looks a word up.</summary>
    /// <param name="word">A word without its possessive ending, of at most <see cref="Tokenizer.MaximumWordLength"/> code units.</param>
    public WordFacts Find(ReadOnlySpan<char> word) => Find(word, 0, word.Length);

    /// <summary>Looks a word of a text up.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where a word without its possessive ending begins.</param>
    /// <param name="length">Its length, at most <see cref="Tokenizer.MaximumWordLength"/> code units.</param>
    public WordFacts Find(ReadOnlySpan<char> text, int start, int length)
    {
        var word = text.Slice(start, length);
        if (length is > OtherEntry.MaximumLength or 0)
        {
            return LookUp(word);
        }

        return length <= WordKey.MaximumLength && WordKey.TryCreate(text, start, length, out var key) ? Find(key, word) : FindOther(word);
    }

    /// <summary>Looks a word up.</summary>
    /// <param name="key">The key of the word.</param>
    /// <param name="word">The word.</param>
    public ref readonly WordFacts Find(scoped in WordKey key, scoped ReadOnlySpan<char> word)
    {
        ref var entry = ref plain[key.Mixed >> (64 - SizeBits)];
        if (entry.Key == key)
        {
            return ref entry.Facts;
        }

        return ref Learn(key, word);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ref WordFacts Learn(scoped in WordKey key, scoped ReadOnlySpan<char> word)
    {
        var place = key.Mixed >> (64 - SizeBits);
        ref var first = ref plain[place];
        ref var second = ref plain[place ^ 1];
        if (second.Key == key)
        {
            return ref second.Facts;
        }

        second = first;
        first.Facts = LookUp(word);
        first.Key = key;
        return ref first.Facts;
    }

    /// <summary>Long words and words with letters beyond ASCII, remembered with the letter case that they have.</summary>
    private WordFacts FindOther(ReadOnlySpan<char> word)
    {
        var hash = 0ul;
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * 0x9E3779B97F4A7C15;
        }

        if (others.Length == 0)
        {
            others = new OtherEntry[1 << SizeBits];
        }

        var place = hash >> (64 - SizeBits);
        ref var first = ref others[place];
        if (first.Is(word))
        {
            return first.Facts;
        }

        ref var second = ref others[place ^ 1];
        if (second.Is(word))
        {
            return second.Facts;
        }

        second = first;
        first = new OtherEntry(word, LookUp(word));
        return first.Facts;
    }

    private WordFacts LookUp(ReadOnlySpan<char> word)
    {
        var hash = WordHash.Compute(word);
        var entry = language.Lexicon.Find(word);
        var classes = language.Words.Find(hash, word, out _) | (accepted?.Find(hash, word, out _) ?? WordClasses.None);
        var isMade = entry == LexiconEntry.None && language.Conventions.HasCompounds && classes == WordClasses.None && Compounds.IsMade(language.Lexicon, word);
        var traits = ((entry & LexiconEntry.Word) != 0 || isMade ? TokenTraits.KnownWord : TokenTraits.None)
            | ((entry & (LexiconEntry.Name | LexiconEntry.Upper)) != 0 ? TokenTraits.KnownName : TokenTraits.None);
        return new WordFacts(
            hash,
            classes,
            traits,
            WordClassifier.EventsOf(classes) | (language.Phrases.MayAnchor(hash) ? Anchors.Phrase : Anchors.None),
            WordClassifier.SignsOf(classes, traits),
            (byte)(Math.Min(language.Gazetteer.LongestNameFrom(hash), Token.MostPlaceWords) | (language.Gazetteer.MayKnow(hash) ? Token.MayBePlace : 0)));
    }

    private struct PlainEntry
    {
        public WordKey Key;
        public WordFacts Facts;
    }

    [InlineArray(OtherEntry.MaximumLength)]
    private struct Letters
    {
        private char first;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly struct OtherEntry
    {
        /// <summary>The longest word that is remembered, in UTF-16 code units.</summary>
        public const int MaximumLength = 24;

        private readonly Letters letters;
        private readonly int length;

        public OtherEntry(ReadOnlySpan<char> word, WordFacts facts)
        {
            word.CopyTo(letters);
            length = word.Length;
            Facts = facts;
        }

        public WordFacts Facts { get; }

        public bool Is(ReadOnlySpan<char> word) => ((ReadOnlySpan<char>)letters)[..length].SequenceEqual(word);
    }
}
