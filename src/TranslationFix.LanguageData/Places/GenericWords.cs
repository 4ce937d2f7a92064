using TranslationFix.LanguageData.Sources;

namespace TranslationFix.LanguageData.Places;

/// <summary>
/// Cuts words such as canton, oblast or ایالت off the names of places; the list is <c>Inputs/places/generic-words.txt</c>. Also drops bracketed additions, and
/// forms that cannot stand alone or are not in the script of the language.
/// </summary>
internal sealed class GenericWords
{
    private readonly ILookup<string, string> before;
    private readonly ILookup<string, string> behind;

    /// <summary>Reads the list.</summary>
    public GenericWords()
    {
        var lines = HandList.Read("places/generic-words.txt").Select(static line => line.Split(' ', 3)).ToList();
        before = lines.Where(static line => line[1] is "<").ToLookup(static line => line[0], static line => line[2], StringComparer.Ordinal);
        behind = lines.Where(static line => line[1] is ">").ToLookup(static line => line[0], static line => line[2], StringComparer.Ordinal);
    }

    /// <summary>The name alone; null where none is left or it stands in another script.</summary>
    public string? Strip(string language, string form)
    {
        var name = Tidy(form);
        var addition = name.IndexOfAny(['،', ',', '/', ';']);
        if (addition > 0)
        {
            name = name[..addition].Trim();
        }

        var whole = name;
        foreach (var word in before[language])
        {
            // A word that ends in an apostrophe or hyphen stands close to the name; so do all in Chinese.
            var first = IsOpen(word) ? word : word + " ";
            if (name.Length > first.Length + 1 && name.StartsWith(first, StringComparison.OrdinalIgnoreCase))
            {
                name = name[first.Length..].Trim();
            }
        }

        foreach (var word in behind[language])
        {
            var last = language is "zh" or "ja" || word[0] == '-' ? word : " " + word;
            if (name.Length > last.Length + 1 && name.EndsWith(last, StringComparison.OrdinalIgnoreCase))
            {
                name = name[..^last.Length].Trim();
            }
        }

        // Донецкая область: the adjective is no name.
        var adjective = language switch
        {
            "ru" => name.EndsWith("ая", StringComparison.Ordinal) || name.EndsWith("ий", StringComparison.Ordinal) || name.EndsWith("ый", StringComparison.Ordinal),
            "uk" => name.EndsWith("ка", StringComparison.Ordinal) || name.EndsWith("кий", StringComparison.Ordinal),
            _ => false,
        };
        return (adjective && name.Length < whole.Length) || name.Length == 0 || name.Length > 60 || !IsScript(language, name) ? null : name;
    }

    /// <summary>True when all letters are of the script of the language.</summary>
    public static bool IsScript(string language, string form)
    {
        var letters = form.Where(char.IsLetter).ToList();
        return letters.Count > 0 && letters.TrueForAll(letter => language switch
        {
            "el" => letter is (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF'),
            "hi" => letter is >= '\u0900' and <= '\u097F',
            "ja" => letter is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF'),
            "ko" => letter is >= '\uAC00' and <= '\uD7A3',
            "ar" or "fa" or "ur" => letter is >= '\u0600' and <= '\u06FF',
            "he" => letter is >= '\u0590' and <= '\u05FF',
            "ru" or "uk" => letter is >= '\u0400' and <= '\u04FF',
            "zh" => letter is >= '\u3400' and <= '\u9FFF',
            _ => letter is < '\u0250' or >= '\u1E00' and < '\u1F00',
        });
    }

    /// <summary>Composed characters, one kind of apostrophe, no superscript numbers (which tell namesakes apart), no brackets' content.</summary>
    public static string Tidy(string form)
    {
        var name = string.Concat(form.Normalize().Replace('\u02BC', '’').Where(static letter => letter is not ('¹' or '²' or '³' or '\u200E' or '\u200F'))).Trim();
        var bracket = name.AsSpan().IndexOfAny("([（");
        return bracket > 0 ? name[..bracket].Trim() : name;
    }

    private static bool IsOpen(string word) => word[^1] is '\'' or '’' or '-';
}
