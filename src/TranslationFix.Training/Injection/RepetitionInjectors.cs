using System.Text.RegularExpressions;

namespace TranslationFix.Training;

/// <summary>Words, phrases and sentences that a decoder says again.</summary>
internal static partial class RepetitionInjectors
{
    /// <summary>The injectors.</summary>
    public static IEnumerable<Injector> All { get; } =
    [
        new("doubled-word", FunctionWord(), static (match, _, _) => $"{match.Value} {match.Value}"),
        new("x-and-x", Pair(), static (match, _, _) => $"{match.Groups["word"].Value} {match.Groups["joint"].Value} {match.Groups["word"].Value}"),
        new("doubled-phrase", PrepositionalPhrase(), static (match, _, turn) => turn % 2 == 0 ? $"{match.Value} {match.Value}" : $"{match.Value}, {match.Value}"),
        new("repeated-sentence", Sentence(), static (match, _, _) => $"{match.Value} {match.Value}"),
        new("repeated-sentence", LastPhrase(), static (match, _, _) => $"{match.Value}, {match.Value}, {match.Value}, {match.Value}"),
        new("self-gloss", FullName(), static (match, _, _) => $"{match.Value} ({match.Value})"),
    ];

    [GeneratedRegex(@"\b(?:the|of|to|in|a|and|for|with)\b", RegexOptions.None, 1000)]
    private static partial Regex FunctionWord();

    [GeneratedRegex(@"\b(?<word>[a-z]{5,}) (?<joint>and|or) (?!\k<word>\b)[a-z]{5,}\b", RegexOptions.None, 1000)]
    private static partial Regex Pair();

    [GeneratedRegex(@"\b(?:of|in|for|with|by|at|from) the [a-z]{4,}(?: [a-z]{4,})?\b(?=[ ,.])", RegexOptions.None, 1000)]
    private static partial Regex PrepositionalPhrase();

    [GeneratedRegex(@"(?<=[a-z]\. )[A-Z][^.!?\n“”]{20,200}\.(?= [A-Z]|$)", RegexOptions.Multiline, 1000)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\bthe [a-z]{4,}(?=\.(?: |$))", RegexOptions.Multiline, 1000)]
    private static partial Regex LastPhrase();

    [GeneratedRegex(@"(?<=[a-z,] )[A-Z][a-z]+ [A-Z][a-z]+(?=,? [a-z])", RegexOptions.None, 1000)]
    private static partial Regex FullName();
}
