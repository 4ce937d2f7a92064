using TranslationFix.Evaluation;

namespace TranslationFix.Training;

/// <summary>
/// Puts artifacts of single rules into corrected stories, as engines leave them: a test of what the rules find. The same on every run. The classifier is not trained with
/// them: with them it finds a few more marks of the dev stories (F0.5 0.943 for 0.941), but speaks where an example of <c>number-format</c> must stay.
/// </summary>
internal static class ArtifactInjector
{
    /// <summary>About so many places of a story are taken for each injector, spread over the story.</summary>
    private const int Places = 2;

    private static readonly Injector[] Injectors = [.. WordInjectors.All, .. PunctuationInjectors.All, .. PersonInjectors.All, .. DateInjectors.All];

    /// <summary>The corrected story with one artifact at a time.</summary>
    public static IEnumerable<InjectedArtifact> Inject(GoldStory story)
    {
        var clean = story.CleanText;
        foreach (var (rule, pattern, garble) in Injectors)
        {
            var matches = pattern.Matches(clean);
            var step = Math.Max(1, matches.Count / Places);
            for (var i = (clean.Length + rule.Length) % step; i < matches.Count; i += step)
            {
                var match = matches[i];
                if (garble(match, story, clean.Length + i) is not { } garbled)
                {
                    continue;
                }

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
