using System.Text.RegularExpressions;

namespace TranslationFix.Training;

/// <summary>Words that engines leave: cut off, in two parts, stuttered, with the wrong article or a capital too many, or of the source language.</summary>
internal static partial class WordInjectors
{
    private static readonly string[] Fragments = ["Be", "Is", "Has been", "Was", "Are", "Will be"];

    /// <summary>Source languages that write nationalities, months and days of the week with a small letter.</summary>
    private static readonly string[] SmallNationalities = ["es", "fr", "it", "pl", "pt", "ru", "uk"];

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
        new("article", VowelAn(), static (match, _, _) => match.Value[0] + match.Value[2..]),
        new("article", ConsonantA(), static (match, _, _) => "an" + match.Value[1..]),
        new("stray-fragment", SentenceEnd(), static (match, _, turn) => $". {Fragments[turn % Fragments.Length]}.{match.Value[1..]}"),
        new("untranslated-token", Joiner(), static (match, story, turn) => SourceWords.TryGetValue(Injector.SourceOf(story), out var words) ? words[turn % words.Length] : null),
        new("split-word", Compound(), static (match, _, _) => $"{match.Groups["first"].Value} {match.Groups["last"].Value}"),
        new("split-word", Possessive(), static (match, _, _) => $"{match.Groups["name"].Value} {match.Groups["ending"].Value}"),
        new("non-word", LongWord(), static (match, _, _) => Stutter(match.Value)),
        new("capitalization", NextSentence(), static (match, _, turn) => turn % 2 == 0 ? $" {match.Groups["word"].Value}" : $". {match.Groups["word"].Value.ToLowerInvariant()}"),
        new("capitalization", Nationality(), static (match, story, _) => SmallNationalities.Contains(Injector.SourceOf(story), StringComparer.Ordinal) ? match.Value.ToLowerInvariant() : null),
    ];

    /// <summary>A piece of a word twice, as decoders over pieces of words leave it.</summary>
    private static string Stutter(string word) => string.Concat(word.AsSpan(0, word.Length - 2), word.AsSpan(word.Length - 5));

    [GeneratedRegex(@"\ban [aeio][a-z]+", RegexOptions.None, 1000)]
    private static partial Regex VowelAn();

    [GeneratedRegex(@"\ba [bcdfgklmnprstvwz][a-z]+", RegexOptions.None, 1000)]
    private static partial Regex ConsonantA();

    [GeneratedRegex(@"(?<=[a-z])\.(?: (?=[A-Z])|$)", RegexOptions.Multiline, 1000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"(?<= )(?:and|but|for|also)(?= )", RegexOptions.None, 1000)]
    private static partial Regex Joiner();

    [GeneratedRegex(@"\b(?<first>can|with|to|an|how|mean|out|under|over|news|after|some|every)(?<last>not|out|day|other|ever|while|side|standing|ground|night|time|noon|seas|paper|thing|one|body)\b", RegexOptions.None, 1000)]
    private static partial Regex Compound();

    [GeneratedRegex(@"\b(?<name>[A-Z]?[a-z]{3,})(?<ending>[’']s)\b", RegexOptions.None, 1000)]
    private static partial Regex Possessive();

    [GeneratedRegex(@"(?<=[a-z] )[a-z]{9,}\b(?![-’'])", RegexOptions.None, 1000)]
    private static partial Regex LongWord();

    [GeneratedRegex(@"(?<=[a-z]{3})\. (?<word>The|They|He|She|It|In|But|A|At|This)(?= [a-z])", RegexOptions.None, 1000)]
    private static partial Regex NextSentence();

    [GeneratedRegex(@"(?<=[a-z] )(?:American|British|Chinese|Egyptian|French|German|Iranian|Israeli|Italian|Mexican|Polish|Russian|Spanish|Turkish|Ukrainian|January|February|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?= [a-z]|[,.])", RegexOptions.None, 1000)]
    private static partial Regex Nationality();
}
