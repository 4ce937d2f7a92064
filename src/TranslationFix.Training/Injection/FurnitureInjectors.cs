using System.Text.RegularExpressions;
using TranslationFix.Evaluation;

namespace TranslationFix.Training;

/// <summary>What stands around the words of the story: datelines, furniture of agencies, notes of a translating model, and what a source language opens its sentences with.</summary>
internal static partial class FurnitureInjectors
{
    /// <summary>Endings of agency copy as they come through a translation, by source language; the first of all others.</summary>
    private static readonly Dictionary<string, string[]> Endings = new(StringComparer.Ordinal)
    {
        ["fa"] = ["End of the message", "/3021/", "9417**1604", "Code 20488"], ["ar"] = ["Ended", "End of news /44/", "Editor: N. H."],
        ["ru"] = ["Subscribe to our channel in Telegram", "Photo: press service", "Read also:"], ["uk"] = ["Subscribe to us on Telegram", "Read also:"],
        ["tr"] = ["Click here for the details", "Photo: archive"], ["zh"] = ["(Editor in charge: Lin Qiao)", "(Finish)"],
        ["es"] = ["Read more:", "Photo: archive"], ["he"] = ["Photo: courtesy of those photographed"], [string.Empty] = ["Read more:", "Share this article"],
    };

    /// <summary>What a model says before the translation, or behind it.</summary>
    private static readonly string[] Before = ["Here is the English translation of the article:", "Sure! Below is the translated text:", "Translation:", "**English version**"];

    private static readonly string[] Behind = ["Note: I have kept the names as they are in the original.", "[Translator’s note: the last sentence is unclear in the source.]", "Let me know if you need a more formal version.", "(Translated by an AI model)"];

    /// <summary>Set phrases that open a sentence of news in the source language, word for word: “shayan-e zekr ast”, “wa-l-jadir bi-dh-dhikr”, “sleduyet otmetit’”, “ju liaojie”, “belirtmek gerekir ki”.</summary>
    private static readonly Dictionary<string, string[]> Openers = new(StringComparer.Ordinal)
    {
        ["fa"] = ["It is worth mentioning that", "In the continuation of his words he said that", "According to this report,"], ["ar"] = ["It is worth mentioning that", "It is noteworthy that"],
        ["ru"] = ["It is necessary to note that", "As it became known,"], ["uk"] = ["As it became known,", "It should be noted that"], ["zh"] = ["It is understood that", "It is reported that"],
        ["tr"] = ["It should be stated that", "It was learned that"], ["es"] = ["It should be remembered that", "It is worth remembering that"], ["he"] = ["It should be noted that"],
    };

    /// <summary>The injectors.</summary>
    public static IEnumerable<Injector> All { get; } =
    [
        new("dateline-debris", DatelineDash(), static (_, _, turn) => (turn % 4) switch { 0 => "_ ", 1 => " – – ", 2 => ": – ", _ => " -- _ " }),
        new("wire-boilerplate", End(), static (_, story, turn) => "\n" + Choose(Endings.TryGetValue(Injector.SourceOf(story), out var own) ? own : Endings[string.Empty], turn)),
        new("translator-note", Begin(), static (_, _, turn) => Choose(Before, turn) + "\n\n"),
        new("translator-note", End(), static (_, _, turn) => "\n\n" + Choose(Behind, turn)),
        new("calque", SentenceStart(), static (match, story, turn) => Openers.TryGetValue(Injector.SourceOf(story), out var own) ? $"{Choose(own, turn)} {match.Value.ToLowerInvariant()}" : null),
        new("translator-gloss", Pronoun(), static (match, story, turn) => NounOf(story, match.Index, turn) is { } noun ? $"{match.Value} ({noun})" : null),
    ];

    private static string Choose(string[] texts, int turn) => texts[turn % texts.Length];

    /// <summary>What a reporter writes in brackets behind a pronoun: something that the story has named before.</summary>
    private static string? NounOf(GoldStory story, int end, int turn)
    {
        var nouns = Noun().Matches(story.CleanText[..end]);
        return nouns.Count == 0 ? null : nouns[^(1 + (turn % Math.Min(3, nouns.Count)))].Value;
    }

    [GeneratedRegex(@"(?<=^[^\n]{0,60}\([A-Za-z .]+\)) [–—-] ", RegexOptions.None, 1000)]
    private static partial Regex DatelineDash();

    [GeneratedRegex(@"\z", RegexOptions.None, 1000)]
    private static partial Regex End();

    [GeneratedRegex(@"\A", RegexOptions.None, 1000)]
    private static partial Regex Begin();

    [GeneratedRegex(@"(?<=[a-z]\. |\n)(?:The|A|In|They|It|He|She|At|On)(?= [a-z])", RegexOptions.None, 1000)]
    private static partial Regex SentenceStart();

    [GeneratedRegex(@"(?<=[a-z] )(?:they|it|them|he|she)(?= [a-z])", RegexOptions.None, 1000)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"\bthe [a-z]{5,}s?\b", RegexOptions.None, 1000)]
    private static partial Regex Noun();
}
