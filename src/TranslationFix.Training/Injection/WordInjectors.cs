using System.Text.RegularExpressions;

namespace TranslationFix.Training;

/// <summary>Words that engines leave: doubled, cut off, with the wrong article, or of the source language.</summary>
internal static partial class WordInjectors
{
    private static readonly string[] Fragments = ["Be", "Is", "Has been", "Was", "Are", "Will be"];

    /// <summary>Small words of source languages, written by hand.</summary>
    private static readonly Dictionary<string, string[]> SourceWords = new(StringComparer.Ordinal)
    {
        ["ar"] = ["و", "لكن", "من", "أيضا"], ["de"] = ["und", "oder", "für", "nicht"], ["el"] = ["και", "αλλά", "για", "επίσης"],
        ["es"] = ["y", "pero", "para", "según"], ["fa"] = ["و", "اما", "برای", "نیز"], ["fr"] = ["et", "ou", "pour", "dans"],
        ["he"] = ["אבל", "גם", "של", "כדי"], ["it"] = ["e", "ma", "della", "anche"], ["pl"] = ["i", "ale", "dla", "także"],
        ["pt"] = ["e", "mas", "para", "também"], ["ru"] = ["и", "но", "для", "также"], ["tr"] = ["ve", "ama", "için", "olarak"],
        ["uk"] = ["та", "але", "для", "також"],
    };

    /// <summary>The injectors.</summary>
    public static IEnumerable<Injector> All { get; } =
    [
        new("doubled-word", FunctionWord(), static (match, _, _) => $"{match.Value} {match.Value}"),
        new("article", VowelAn(), static (match, _, _) => match.Value[0] + match.Value[2..]),
        new("article", ConsonantA(), static (match, _, _) => "an" + match.Value[1..]),
        new("stray-fragment", SentenceEnd(), static (match, _, turn) => $". {Fragments[turn % Fragments.Length]}.{match.Value[1..]}"),
        new("x-and-x", Pair(), static (match, _, _) => $"{match.Groups["word"].Value} {match.Groups["joint"].Value} {match.Groups["word"].Value}"),
        new("untranslated-token", Joiner(), static (match, story, turn) => SourceWords.TryGetValue(Injector.SourceOf(story), out var words) ? words[turn % words.Length] : null),
    ];

    [GeneratedRegex(@"\b(?:the|of|to|in|a|and|for|with)\b", RegexOptions.None, 1000)]
    private static partial Regex FunctionWord();

    [GeneratedRegex(@"\ban [aeio][a-z]+", RegexOptions.None, 1000)]
    private static partial Regex VowelAn();

    [GeneratedRegex(@"\ba [bcdfgklmnprstvwz][a-z]+", RegexOptions.None, 1000)]
    private static partial Regex ConsonantA();

    [GeneratedRegex(@"(?<=[a-z])\.(?: (?=[A-Z])|$)", RegexOptions.Multiline, 1000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\b(?<word>[a-z]{5,}) (?<joint>and|or) (?!\k<word>\b)[a-z]{5,}\b", RegexOptions.None, 1000)]
    private static partial Regex Pair();

    [GeneratedRegex(@"(?<= )(?:and|but|for|also)(?= )", RegexOptions.None, 1000)]
    private static partial Regex Joiner();
}
