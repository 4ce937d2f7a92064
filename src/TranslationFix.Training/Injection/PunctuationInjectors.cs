using System.Text.RegularExpressions;

namespace TranslationFix.Training;

/// <summary>Marks, quotation marks, spaces and separators in numbers, as other locales write them or engines lose them.</summary>
internal static partial class PunctuationInjectors
{
    /// <summary>Source languages that are written in the Arabic script.</summary>
    private static readonly string[] ArabicScript = ["ar", "fa", "ps", "ur"];

    /// <summary>The injectors.</summary>
    public static IEnumerable<Injector> All { get; } =
    [
        new("spacing", BetweenWords(), static (match, _, turn) => (turn % 3) switch { 0 => " " + match.Value, 1 => match.Value.TrimEnd(), _ => match.Value + " " }),
        new("number-format", Thousands(), static (match, _, turn) => match.Value.Replace(",", (turn % 3) switch { 0 => ", ", 1 => ".", _ => " " }, StringComparison.Ordinal)),
        new("number-format", DecimalPoint(), static (match, _, _) => match.Value.Replace('.', ',')),
        new("foreign-punctuation", Mark(), static (match, story, _) => ForeignMark(match.Value[0], Injector.SourceOf(story))),
        new("foreign-punctuation", Quotation(), static (match, story, _) => ForeignQuotes(match.Groups["said"].Value, Injector.SourceOf(story))),
        new("quotation-marks", Quotation(), static (match, _, turn) => turn % 2 == 0 ? $"““{match.Groups["said"].Value}””" : $"“{match.Groups["said"].Value}””"),
        new("quotation-marks", LastStop(), static (match, _, _) => match.Value + "."),
        new("unbalanced-pair", Quotation(), static (match, _, turn) => turn % 2 == 0 ? match.Value[..^1] : match.Value[1..]),
        new("unbalanced-pair", Bracket(), static (match, _, turn) => turn % 2 == 0 ? match.Value[..^1] : match.Value[1..]),
        new("unquoted-speech", Speech(), static (match, _, _) => match.Groups["said"].Value),
        new("digit-script", Number(), static (match, story, _) => Digits(match.Value, Injector.SourceOf(story))),
    ];

    private static string? ForeignMark(char mark, string source) => (mark, ArabicScript.Contains(source, StringComparer.Ordinal), source is "zh" or "ja") switch
    {
        (',', true, _) => "،",
        ('?', true, _) => "؟",
        (';', true, _) => "؛",
        (',', _, true) => "，",
        ('?', _, true) => "？",
        (';', _, true) => "；",
        _ => null,
    };

    private static string? ForeignQuotes(string said, string source) => source switch
    {
        "fa" or "ar" or "ru" or "uk" or "es" or "fr" or "it" => $"«{said}»",
        "de" or "cs" => $"„{said}“",
        "pl" => $"„{said}”",
        "ja" => $"「{said}」",
        _ => null,
    };

    /// <summary>The digits of the source script; Unicode has each script's ten in a row.</summary>
    private static string? Digits(string number, string source)
    {
        char? zero = source switch { "fa" or "ur" or "ps" => '۰', "ar" => '٠', "hi" or "ne" => '०', "bn" => '০', "th" => '๐', _ => null };
        return zero is { } first ? string.Concat(number.Select(digit => (char)(first + digit - '0'))) : null;
    }

    [GeneratedRegex(@"(?<=[a-z])[,.] (?=[A-Za-z])", RegexOptions.None, 1000)]
    private static partial Regex BetweenWords();

    [GeneratedRegex(@"\b\d{1,3},\d{3}\b", RegexOptions.None, 1000)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"\b\d{1,2}\.\d\b", RegexOptions.None, 1000)]
    private static partial Regex DecimalPoint();

    [GeneratedRegex(@"(?<=[a-z])[,;?](?= |$)", RegexOptions.Multiline, 1000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"“(?<said>[^“”\n]{8,})”", RegexOptions.None, 1000)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"(?<=[a-z])\.”(?= |$)", RegexOptions.Multiline, 1000)]
    private static partial Regex LastStop();

    [GeneratedRegex(@"(?<= )\([^()\n]{3,40}\)", RegexOptions.None, 1000)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"(?<=:\s)“(?<said>[^“”\n]{20,})”", RegexOptions.None, 1000)]
    private static partial Regex Speech();

    [GeneratedRegex(@"(?<= )\d{1,4}(?= [a-z])", RegexOptions.None, 1000)]
    private static partial Regex Number();
}
