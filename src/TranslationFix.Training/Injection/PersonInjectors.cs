using System.Text.RegularExpressions;

namespace TranslationFix.Training;

/// <summary>He and she for one person, from languages that have one word for both.</summary>
internal static partial class PersonInjectors
{
    /// <summary>The injectors.</summary>
    public static IEnumerable<Injector> All { get; } =
    [
        new("pronoun-gender", He(), static (match, _, _) => match.Value[0] == 'H' ? "She" : "she"),
        new("pronoun-gender", She(), static (match, _, _) => match.Value[0] == 'S' ? "He" : "he"),
    ];

    [GeneratedRegex(@"\b[Hh]e\b", RegexOptions.None, 1000)]
    private static partial Regex He();

    [GeneratedRegex(@"\b[Ss]he\b", RegexOptions.None, 1000)]
    private static partial Regex She();
}
