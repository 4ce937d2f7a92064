using TranslationFix.Languages;

namespace TranslationFix.LanguageData.Lexicons;

/// <summary>Gathers the words of a lexicon from its sources, letter case folded, and counts what each source adds.</summary>
internal sealed class WordCollector
{
    private readonly Dictionary<string, LexiconEntry> words = new(StringComparer.Ordinal);

    /// <summary>The words so far, letter case folded.</summary>
    public IReadOnlyDictionary<string, LexiconEntry> Words => words;

    /// <summary>
    /// Adds a word as it is written. Possessives (<c>dog's</c>) are left out, for the tokens come without; so are forms with anything but letters and inner
    /// apostrophes, and words of one or two letters, which come from a list of their own.
    /// </summary>
    /// <returns>True when the word, so written, is new.</returns>
    public bool Add(string written, LexiconEntry extra = LexiconEntry.None, bool allowShort = false)
    {
        var word = written.Normalize().Replace('\u2019', '\'');
        if (!IsWord(word) || (word.Length < 3 && !allowShort))
        {
            return false;
        }

        var entry = extra | KindOf(word);
        var key = string.Concat(word.Select(WordHash.Fold));
        var known = words.GetValueOrDefault(key);
        words[key] = known | entry;
        return (known | entry) != known;
    }

    /// <summary>Adds marks to a word that is known already; others are left alone.</summary>
    public void Mark(string written, LexiconEntry extra)
    {
        var key = string.Concat(written.Normalize().Select(WordHash.Fold));
        if (words.TryGetValue(key, out var known) && (known & KindOf(written)) != LexiconEntry.None)
        {
            words[key] = known | extra;
        }
    }

    private static bool IsWord(string word)
    {
        if (word.Length == 0 || !char.IsLetter(word[0]) || !char.IsLetter(word[^1]) || word.EndsWith("'s", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        return word.All(static letter => letter == '\'' || char.IsLetter(letter));
    }

    private static LexiconEntry KindOf(string word)
    {
        var capitals = word.Count(char.IsUpper);
        if (capitals == 0)
        {
            return LexiconEntry.Word;
        }

        return capitals > 1 && !word.Any(char.IsLower) || word.Length == 1 ? LexiconEntry.Upper : LexiconEntry.Name;
    }
}
