using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TranslationFix.Evaluation;
using TranslationFix.Languages;

namespace TranslationFix.Training;

/// <summary>
/// Puts artifacts of single rules into corrected English stories, as engines leave them: a test of what the rules find. The same on every run. The classifier is not trained with
/// them: on the dev stories it would be as good (F0.5 0.942 both ways), but it would speak more often on text by people (8.6 false alarms per 1,000 segments for 7.5).
/// </summary>
internal static class ArtifactInjector
{
    /// <summary>About so many places of a story are taken for each injector, spread over the story.</summary>
    private const int Places = 2;

    private static readonly Injector[] Injectors =
    [
        .. RepetitionInjectors.All, .. WordInjectors.All, .. PunctuationInjectors.All, .. EncodingInjectors.All, .. FurnitureInjectors.All, .. PersonInjectors.All, .. DateInjectors.All, .. ExonymInjector.All,
    ];

    /// <summary>The rules that nothing is injected for, and why.</summary>
    public static ImmutableSortedDictionary<string, string> Without { get; } = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create("literal-name", "which names an engine translates word for word is the list that the rule itself holds: an injector would be its inverse"),
        KeyValuePair.Create("odd-word", "it ranks words by what editors mark, and runs only by name: a word put in by chance is much odder than what an engine writes"),
    ]);

    /// <summary>The rules that something is injected for.</summary>
    public static ImmutableSortedSet<string> Rules { get; } = [.. Injectors.Select(static injector => injector.Rule), "garbled-name", "name-variant"];

    /// <summary>The corrected story with one artifact at a time.</summary>
    /// <param name="story">The story, in English.</param>
    /// <param name="language">The words and names of its language.</param>
    public static IEnumerable<InjectedArtifact> Inject(GoldStory story, Language language) =>
    [
        .. Inject(story),
        .. NameVariantInjector.Inject(story, language).Select(static name => new InjectedArtifact("name-variant", name.Story, name.Span, name.Original)),
        .. PlaceInjector.Inject(story, language, isMisread: true).Select(static place => new InjectedArtifact("garbled-name", place.Story, place.Span, place.Original)),
    ];

    /// <summary>Those of them that need no knowledge of names.</summary>
    public static IEnumerable<InjectedArtifact> Inject(GoldStory story)
    {
        var clean = story.CleanText;
        foreach (var (rule, pattern, garble) in Injectors)
        {
            (Match Match, string Text)[] all =
            [
                .. pattern.Matches(clean).Select((match, i) => (match, Text: garble(match, story, clean.Length + i))).Where(static item => item.Text is not null).Select(static item => (item.match, item.Text!)),
            ];
            var step = Math.Max(1, all.Length / Places);
            for (var i = (clean.Length + rule.Length) % step; i < all.Length; i += step)
            {
                var (match, garbled) = all[i];
                var text = string.Concat(clean.AsSpan(0, match.Index), garbled, clean.AsSpan(match.Index + match.Length));
                yield return new InjectedArtifact(
                    rule,
                    new Story(text) { Language = story.Language, SourceLanguage = story.SourceLanguage, Date = story.Date },
                    new TextSpan(match.Index, match.Index + garbled.Length),
                    match.Value);
            }
        }
    }
}
