using TranslationFix.Analysis;
using TranslationFix.Evaluation;
using TranslationFix.Languages;

namespace TranslationFix.Training;

/// <summary>
/// Puts one place of a corrected story down as an engine spells it that does not know it, letter by letter from the source script: with the place named
/// elsewhere, or its country alone, or neither. Made from the train stories alone, the same on every run. Spelled with the letters that the rules compare with, a
/// place teaches the classifier the words around it, not how garbled it may be; so each is also spelled with one letter misread.
/// </summary>
internal static class PlaceInjector
{
    /// <summary>The most places of a story.</summary>
    private const int MaximumPlaces = 4;

    /// <summary>The stories with one place each spelled from the source script.</summary>
    /// <param name="story">The story.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="isMisread">True to get one letter of each place wrong.</param>
    public static IEnumerable<(Story Story, TextSpan Span, string Original)> Inject(GoldStory story, Language language, bool isMisread)
    {
        var source = story.SourceLanguage?.Split('-')[0];
        if (source is null || !TransliterationLattice.SourceLanguages.Contains(source, StringComparer.Ordinal))
        {
            yield break;
        }

        var analyzed = AnalyzedStory.Create(new Story(story.CleanText) { Language = story.Language, SourceLanguage = story.SourceLanguage, Date = story.Date }, language);
        var seen = new HashSet<PlaceId>();
        foreach (var mention in analyzed.Ledger.Places.AsSpan().ToArray().Reverse())
        {
            if (seen.Count == MaximumPlaces)
            {
                break;
            }

            var span = new TextSpan(analyzed[mention.First].Start, analyzed[mention.Last].CoreEnd(story.CleanText));
            var name = story.CleanText[span.Start..span.End];
            if (mention.First != mention.Last || analyzed.Has(mention.First, TokenTraits.AllCapitals) || !string.Equals(language.Gazetteer.GetName(mention.Place), name, StringComparison.Ordinal) || !seen.Add(mention.Place))
            {
                continue;
            }

            var form = language.Gazetteer.GetForm(mention.Place, source).ToString();
            var turn = name.Sum(static c => c) + seen.Count;
            if (form.Contains(' ', StringComparison.Ordinal) || PlaceSpelling.Spell(form, source, turn, isMisread) is not { } spelling || string.Equals(spelling, name, StringComparison.Ordinal))
            {
                continue;
            }

            var text = string.Concat(story.CleanText.AsSpan(0, span.Start), spelling, story.CleanText.AsSpan(span.End));
            yield return (new Story(text) { Language = story.Language, SourceLanguage = story.SourceLanguage, Date = story.Date }, new TextSpan(span.Start, span.Start + spelling.Length), name);
        }
    }
}
