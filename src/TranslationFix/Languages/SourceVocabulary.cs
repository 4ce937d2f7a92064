namespace TranslationFix.Languages;

/// <summary>
/// Frequent words of the source languages, by which text that was left untranslated is recognised, with their equivalents in the target
/// language where one is plain. Read from <c>Languages/&lt;source&gt;/vocabulary/&lt;target&gt;.txt</c>: <c>word = equivalent</c>, or a function
/// word alone.
/// </summary>
internal sealed class SourceVocabulary
{
    private readonly Dictionary<int, List<SourceWord>> words = [];

    private SourceVocabulary()
    {
    }

    /// <summary>Loads the words of all source languages.</summary>
    /// <param name="target">The primary subtag of the target language.</param>
    public static SourceVocabulary Load(string target)
    {
        var vocabulary = new SourceVocabulary();
        var file = $"/vocabulary/{target}.txt";
        foreach (var name in EmbeddedData.Names("Languages/", file))
        {
            var language = name["Languages/".Length..^file.Length];
            using var reader = EmbeddedData.OpenText(name);
            while (reader.ReadLine() is { } line)
            {
                if (line.Length > 0 && line[0] != '#')
                {
                    vocabulary.Add(language, line);
                }
            }
        }

        return vocabulary;
    }

    /// <summary>The entries of a word or phrase, letter case aside.</summary>
    public IEnumerable<SourceWord> Find(string text) =>
        words.TryGetValue(WordHash.Compute(text), out var list) ? list.Where(word => WordHash.EqualsLower(word.Text, text)) : [];

    /// <summary>The entry of a word or phrase, letter case aside: that of a language where it has one, else the first one, or null.</summary>
    /// <param name="text">The word or phrase.</param>
    /// <param name="language">The primary subtag of the language to prefer, or null.</param>
    public SourceWord? Choose(ReadOnlySpan<char> text, string? language)
    {
        SourceWord? found = null;
        if (words.TryGetValue(WordHash.Compute(text), out var list))
        {
            foreach (var word in list)
            {
                if (WordHash.EqualsLower(word.Text, text))
                {
                    if (string.Equals(word.Language, language, StringComparison.Ordinal))
                    {
                        return word;
                    }

                    found ??= word;
                }
            }
        }

        return found;
    }

    private void Add(string language, string line)
    {
        var sign = line.IndexOf(" = ", StringComparison.Ordinal);
        var word = new SourceWord(language, sign < 0 ? line : line[..sign], sign < 0 ? null : line[(sign + 3)..]);
        var hash = WordHash.Compute(word.Text);
        if (!words.TryGetValue(hash, out var list))
        {
            words.Add(hash, list = []);
        }

        list.Add(word);
    }
}

/// <summary>A word of a source language.</summary>
/// <param name="Language">The primary subtag of the source language.</param>
/// <param name="Text">The word or phrase, in small letters.</param>
/// <param name="Equivalent">What it means in the target language; null for a function word.</param>
internal sealed record SourceWord(string Language, string Text, string? Equivalent);
