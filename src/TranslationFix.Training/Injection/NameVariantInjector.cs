using TranslationFix.Analysis;
using TranslationFix.Evaluation;
using TranslationFix.Languages;

namespace TranslationFix.Training;

/// <summary>
/// Puts one name of a corrected story down in another spelling, so that the classifier sees more than the few that the stories are marked with. Made from the
/// train stories alone, the same on every run.
/// </summary>
internal static class NameVariantInjector
{
    /// <summary>The shortest name that is spelled another way, in letters.</summary>
    private const int ShortestName = 5;

    /// <summary>From this length on a name may differ twice.</summary>
    private const int LongName = 8;

    /// <summary>The most names of a story.</summary>
    private const int MaximumNames = 4;

    /// <summary>The stories with one name each spelled another way at one of its mentions.</summary>
    /// <param name="story">The story.</param>
    /// <param name="language">The language of the text.</param>
    public static IEnumerable<(Story Story, TextSpan Span, string Original)> Inject(GoldStory story, Language language)
    {
        var analyzed = AnalyzedStory.Create(new Story(story.CleanText) { Language = story.Language, SourceLanguage = story.SourceLanguage, Date = story.Date }, language);
        var names = 0;
        for (var i = 0; i < analyzed.Ledger.Names.Count; i++)
        {
            var form = analyzed.Ledger.Names[i];
            if (form.Count < 2 || form.Text.Length < ShortestName || names == MaximumNames)
            {
                continue;
            }

            // The place in the list of differences and the mention follow from the letters: no chance, and all of them get their turn. Of two mentions the second one changes: it is not the one that leads.
            var start = form.Text.Sum(static c => c) + names;
            var token = form.Tokens[form.Count > 2 ? start % form.Count : 1];
            if ((!analyzed[token].IsUnknownWord && !analyzed.Is(token, WordClasses.GivenName)) || (form.Evidence & NameEvidence.Gazetteer) != 0 || analyzed.Has(token, TokenTraits.AllCapitals) || analyzed.Has(token, TokenTraits.InnerCapital)
                || NameSpelling.Vary(form.Text, start, form.Text.Length >= LongName && start % 2 == 0 ? 2 : 1) is not { } varied)
            {
                continue;
            }

            names++;
            var span = new TextSpan(analyzed[token].Start, analyzed[token].Start + varied.Length);
            var text = string.Concat(story.CleanText.AsSpan(0, span.Start), varied, story.CleanText.AsSpan(analyzed[token].CoreEnd(story.CleanText)));
            yield return (new Story(text) { Language = story.Language, SourceLanguage = story.SourceLanguage, Date = story.Date }, span, form.Text);
        }
    }
}
