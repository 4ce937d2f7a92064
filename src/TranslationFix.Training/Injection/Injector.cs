using System.Text.RegularExpressions;
using TranslationFix.Evaluation;

namespace TranslationFix.Training;

/// <summary>Makes an artifact of a rule out of good text. Made from the habits of engines and source languages, apart from the patterns of the rules.</summary>
/// <param name="Rule">The id of the rule that is to find it.</param>
/// <param name="Pattern">What it is made of.</param>
/// <param name="Garble">What an engine leaves of a match in a story, or null; the number chooses among several, the same on every run.</param>
internal sealed record Injector(string Rule, Regex Pattern, Func<Match, GoldStory, int, string?> Garble)
{
    /// <summary>The primary subtag of the story's source language; empty when it names none.</summary>
    public static string SourceOf(GoldStory story) => story.SourceLanguage?.Split('-')[0] ?? string.Empty;
}
