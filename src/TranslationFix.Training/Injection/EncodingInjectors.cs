using System.Text;
using System.Text.RegularExpressions;

namespace TranslationFix.Training;

/// <summary>What code pages, keyboards and the pieces of words of an engine leave in a text.</summary>
internal static partial class EncodingInjectors
{
    /// <summary>Letters of two scripts that look alike: those that a keyboard or a model takes for each other.</summary>
    private static readonly Dictionary<char, char> Cyrillic = new() { ['M'] = 'М', ['A'] = 'А', ['B'] = 'В', ['K'] = 'К', ['T'] = 'Т', ['C'] = 'С', ['a'] = 'а', ['o'] = 'о', ['e'] = 'е', ['c'] = 'с', ['p'] = 'р', ['i'] = 'і' };

    private static readonly Dictionary<char, char> Greek = new() { ['A'] = 'Α', ['B'] = 'Β', ['K'] = 'Κ', ['M'] = 'Μ', ['T'] = 'Τ', ['o'] = 'ο', ['v'] = 'ν' };

    /// <summary>Marks in UTF-8, read as Windows-1252.</summary>
    private static readonly Dictionary<string, string> Misread = new(StringComparer.Ordinal) { ["’"] = "â€™", ["“"] = "â€œ", ["–"] = "â€“", ["—"] = "â€”" };

    /// <summary>The injectors.</summary>
    public static IEnumerable<Injector> All { get; } =
    [
        new("mojibake", TypographicMark(), static (match, _, _) => Misread[match.Value]),
        new("mojibake", AccentedLetter(), static (match, _, _) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(match.Value))),
        new("mixed-script", Word(), static (match, story, turn) => Injector.SourceOf(story) is "ru" or "uk" or "bg" or "sr" ? Swap(match.Value, Cyrillic, turn) : Injector.SourceOf(story) is "el" ? Swap(match.Value, Greek, turn) : null),
        new("invisible-character", Word(), static (match, story, turn) => Injector.SourceOf(story) switch
        {
            "fa" or "ur" => Put(match.Value, "\u200C", turn),
            "ar" or "he" => turn % 2 == 0 ? "\u200F" + match.Value : match.Value + "\u200E",
            "de" => Put(match.Value, "\u00AD", turn),
            "th" or "zh" or "ja" => Put(match.Value, "\u200B", turn),
            _ => "\uFEFF" + match.Value,
        }),
        new("subword-debris", Word(), static (match, _, turn) => (turn % 4) switch { 0 => Put(match.Value, "@@ ", turn), 1 => "▁" + match.Value, 2 => "<unk>", _ => Put(match.Value, " ##", turn) }),
        new("subword-debris", Hyphen(), static (_, _, _) => " @-@ "),
        new("subword-debris", QuotationMark(), static (_, _, _) => "&quot;"),
    ];

    /// <summary>A word with something inside it, neither at its first nor at its last letter.</summary>
    private static string Put(string word, string inside, int turn) => word.Insert(2 + (turn % (word.Length - 3)), inside);

    /// <summary>A word with one letter of another script, or null when it has none that looks alike.</summary>
    private static string? Swap(string word, Dictionary<char, char> letters, int turn)
    {
        int[] places = [.. Enumerable.Range(0, word.Length).Where(i => letters.ContainsKey(word[i]))];
        if (places.Length == 0)
        {
            return null;
        }

        var at = places[turn % places.Length];
        return string.Concat(word.AsSpan(0, at), letters[word[at]].ToString(), word.AsSpan(at + 1));
    }

    [GeneratedRegex(@"(?<=[a-z])’(?=[a-z])|“(?=[A-Z])|(?<= )[–—](?= )", RegexOptions.None, 1000)]
    private static partial Regex TypographicMark();

    [GeneratedRegex(@"[äöüéèçñáóúâêô]", RegexOptions.None, 1000)]
    private static partial Regex AccentedLetter();

    [GeneratedRegex(@"(?<= )[A-Za-z][a-z]{5,}(?=[ ,.])", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<=[a-z])-(?=[a-z])", RegexOptions.None, 1000)]
    private static partial Regex Hyphen();

    [GeneratedRegex(@"[“”]", RegexOptions.None, 1000)]
    private static partial Regex QuotationMark();
}
