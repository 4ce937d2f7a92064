using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Names;

/// <summary>
/// A place under the name that another language gives it, with a Turkish ending behind an apostrophe: Geneva'da. The form of the language comes from the
/// gazetteer, the ending follows it: Cenevre'de.
/// </summary>
internal sealed class PlaceEndingRule : Rule
{
    private const int LeastPeople = 100_000;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = ForeignExonymRule.Shared with
    {
        Applicability = Applicability.Unsafe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("Elçiler Geneva'da buluştu.", "Elçiler Cenevre'de buluştu.") with { Language = "tr" },
            RuleExample.Fixed("Tren Vienna’dan kalktı.", "Tren Viyana’dan kalktı.") with { Language = "tr" },
            RuleExample.Stays("Elçiler Cenevre'de buluştu, tren Viyana'dan kalktı.") with { Language = "tr" },
            RuleExample.Stays("Miami'de yaşayan Sydney Florence'ın evi yandı.") with { Language = "tr" },
        ],
    };

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.OtherFull;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Story;

    /// <inheritdoc />
    public override ImmutableArray<string> Features =>
        ["slot", "source-form", "other-source", "by-sound", "listed", "known-name", "name-before", "name-after", "person", "set", "great", "named", "country", "foreign-word-beside", "length", "near-english"];

    /// <inheritdoc />
    public override bool AppliesTo(Language language) => base.AppliesTo(language) && language.Tag is "tr";

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var gazetteer = story.Language.Gazetteer;
        foreach (var (place, first, last) in story.Ledger.Places)
        {
            var end = story[last].CoreEnd(story.Text);
            if (!story.Has(last, TokenTraits.Possessive) || story.Has(first, TokenTraits.Hyphenated) || story.Has(first, TokenTraits.KnownWord) || story.Is(first, WordClasses.GivenName | WordClasses.Demonym)
                || (story.IsKind(first - 1, TokenKind.Word) && story.Has(first - 1, TokenTraits.Capitalized) && !story.Has(first - 1, TokenTraits.SentenceStart)))
            {
                continue;
            }

            var text = story.Text.AsSpan(story[first].Start, end - story[first].Start);
            var form = gazetteer.GetForm(place, story.Language.Tag);
            var kind = gazetteer.KindOf(place);
            if (form.IsEmpty || WordHash.Same(form, text) || gazetteer.TryFindDemonym(text, out _)
                || !(kind == PlaceKind.Territory || gazetteer.IsCapital(place) || gazetteer.Population(place) >= LeastPeople) || form.SequenceEqual(gazetteer.Name(place)) || form.Count(' ') != text.Count(' '))
            {
                continue;
            }

            var ending = story.Text.AsSpan(end + 1, story[last].End - end - 1);
            if (TurkishEndings.Fit(form, ending) is not { } fitting)
            {
                continue;
            }

            sink.Add(
                this,
                story.SpanOf(first, last),
                $"{story.Language.Conventions.Name} writes “{form}”.",
                string.Concat(form, story.Text.AsSpan(end, 1), fitting),
                Applicability.Unsafe,
                1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, kind == PlaceKind.Territory ? 1 : 0, 0, Math.Min(text.Length, 12) / 12f, 0);
        }
    }
}
