using System.Text.RegularExpressions;

namespace TranslationFix.Training;

/// <summary>Spaces, and separators in numbers, as other locales write them or engines lose them.</summary>
internal static partial class PunctuationInjectors
{
    /// <summary>The injectors.</summary>
    public static IEnumerable<Injector> All { get; } =
    [
        new("spacing", BetweenWords(), static (match, _, turn) => (turn % 3) switch { 0 => " " + match.Value, 1 => match.Value.TrimEnd(), _ => match.Value + " " }),
        new("number-format", Thousands(), static (match, _, turn) => match.Value.Replace(",", (turn % 3) switch { 0 => ", ", 1 => ".", _ => " " }, StringComparison.Ordinal)),
        new("number-format", DecimalPoint(), static (match, _, _) => match.Value.Replace('.', ',')),
    ];

    [GeneratedRegex(@"(?<=[a-z])[,.] (?=[A-Za-z])", RegexOptions.None, 1000)]
    private static partial Regex BetweenWords();

    [GeneratedRegex(@"\b\d{1,3},\d{3}\b", RegexOptions.None, 1000)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"\b\d{1,2}\.\d\b", RegexOptions.None, 1000)]
    private static partial Regex DecimalPoint();
}
