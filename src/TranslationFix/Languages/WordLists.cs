using System.Globalization;

namespace TranslationFix.Languages;

/// <summary>Reads the hand-kept word lists of a language, one file a class of words.</summary>
internal static class WordLists
{
    /// <summary>All words of <c>Languages/&lt;tag&gt;/words/*.txt</c>.</summary>
    /// <exception cref="InvalidDataException">A file's name is no word class, or a line is malformed.</exception>
    public static IEnumerable<(string Word, WordClasses Class, int Value)> Read(string tag) => Read(tag, string.Empty);

    /// <summary>The given names of <c>Languages/&lt;tag&gt;/words/given-name-*.txt</c>.</summary>
    public static IEnumerable<(string Word, WordClasses Class, int Value)> ReadGivenNames(string tag) => Read(tag, "given-name-");

    private static IEnumerable<(string Word, WordClasses Class, int Value)> Read(string tag, string start)
    {
        var prefix = $"Languages/{tag}/words/";
        foreach (var name in EmbeddedData.Names(prefix + start, ".txt"))
        {
            var wordClass = ParseClass(name[prefix.Length..^4]);
            using var reader = EmbeddedData.OpenText(name);
            while (reader.ReadLine() is { } line)
            {
                if (line.Length == 0 || line[0] == '#')
                {
                    continue;
                }

                var tab = line.LastIndexOf(' ');
                var value = 0;
                if (tab > 0 && !int.TryParse(line.AsSpan(tab + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value))
                {
                    throw new InvalidDataException($"{name}: '{line}' is not a word, or a word and a whole number.");
                }

                yield return (tab > 0 ? line[..tab] : line, wordClass, value);
            }
        }
    }

    /// <summary>The words of one list of a language.</summary>
    public static IEnumerable<string> Words(string tag, string list)
    {
        using var reader = EmbeddedData.OpenText($"Languages/{tag}/words/{list}.txt");
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var tab = line.LastIndexOf(' ');
                yield return tab > 0 ? line[..tab] : line;
            }
        }
    }

    private static WordClasses ParseClass(string fileName)
    {
        var pascal = string.Concat(fileName.Split('-').Select(static part => char.ToUpperInvariant(part[0]) + part[1..]));
        return Enum.TryParse<WordClasses>(pascal, out var wordClass)
            ? wordClass
            : throw new InvalidDataException($"The word list '{fileName}' is no member of {nameof(WordClasses)}.");
    }
}
