using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Names;

/// <summary>
/// A place under the name that another language gives it, in the full languages other than English (<see cref="ForeignExonymRule"/> knows more of that
/// one): in Geneva, nach Warsaw in German. The form of the language comes from the gazetteer.
/// </summary>
internal sealed class PlaceFormRule : Rule
{
    private const int LeastPeople = 100_000;

    private const int Outweighs = 20;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = ForeignExonymRule.Shared with
    {
        Applicability = Applicability.Unsafe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("Die Gesandten trafen sich in Geneva zu Gesprächen.", "Die Gesandten trafen sich in Genf zu Gesprächen.") with { Language = "de" },
            RuleExample.Fixed("Der Minister reiste am Freitag nach Warsaw.", "Der Minister reiste am Freitag nach Warschau.") with { Language = "de" },
            RuleExample.Fixed("Die Züge aus Prague fallen aus.", "Die Züge aus Prag fallen aus.") with { Language = "de" },
            RuleExample.Stays("Die Gesandten trafen sich in Genf und reisten nach Peking.") with { Language = "de" },
            RuleExample.Fixed("Посол прилетел в Berlin утром.", "Посол прилетел в Берлин утром.") with { Language = "ru" },
            RuleExample.Stays("Cła na towary z USA wzrosły.") with { Language = "pl" },
            RuleExample.Stays("Sie lebt in Geneva im Bundesstaat New York.") with { Language = "de" },
            RuleExample.Stays("Das Buch erschien bei Florence Welch in London.") with { Language = "de" },
        ],
    };

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.OtherFull;

    /// <inheritdoc />
    public override WordClasses Needs => WordClasses.PlacePreposition;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Story;

    /// <inheritdoc />
    public override ImmutableArray<string> Features =>
        ["slot", "source-form", "other-source", "by-sound", "listed", "known-name", "name-before", "name-after", "person", "set", "great", "named", "country", "foreign-word-beside", "length", "near-english"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var gazetteer = story.Language.Gazetteer;
        foreach (var (place, first, last) in story.Ledger.Places)
        {
            var text = story.TextOf(new TextSpan(story[first].Start, story[last].CoreEnd(story.Text)));
            var form = gazetteer.GetForm(place, story.Language.Tag);
            if (form.IsEmpty || form.SequenceEqual(gazetteer.Name(place)) || WordHash.Same(form, text) || IsShortOf(text, form) || !story.Is(first - 1, WordClasses.PlacePreposition) || IsInForeignTitle(story, first - 1)
                || story.Has(first, TokenTraits.Quoted) || story.Has(first, TokenTraits.Bracketed) || story.Has(last, TokenTraits.Hyphenated) || story.Has(first, TokenTraits.Hyphenated)
                || IsName(story, last + 1) || gazetteer.TryFindDemonym(text, out _) || story[first].Is(WordClasses.GivenName | WordClasses.Demonym | WordClasses.KnownTerm) || story.Has(first, TokenTraits.AllCapitals))
            {
                continue;
            }

            // Towns share their names with greater ones; of a name that the language itself writes for some place nothing is said.
            var kind = gazetteer.KindOf(place);
            var great = kind == PlaceKind.Territory || gazetteer.IsCapital(place) || gazetteer.Population(place) >= LeastPeople;
            if (!great || (story.Has(first, TokenTraits.KnownWord) && kind != PlaceKind.Territory && !gazetteer.IsCapital(place)) || IsOwnForm(gazetteer, text, story.Language.Tag, place) || IsExplained(story, last + 1))
            {
                continue;
            }

            sink.Add(
                this,
                new TextSpan(story[first].Start, story[last].CoreEnd(story.Text)),
                $"{story.Language.Conventions.Name} writes “{form}”.",
                form.ToString(),
                story.Language.Conventions.IsInflected ? Applicability.Display : Applicability.Unsafe,
                1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, kind == PlaceKind.Territory ? 1 : 0, 0, Math.Min(text.Length, 12) / 12f, 0);
        }
    }

    /// <summary>True when the language's own name says more of the same: Santiago, Santiago de Chile.</summary>
    private static bool IsShortOf(ReadOnlySpan<char> text, ReadOnlySpan<char> form) =>
        form.Length > text.Length && form[text.Length] is ' ' or ',' && form.StartsWith(text, StringComparison.Ordinal);

    /// <summary>True for "Best Colleges In America" and "Commission for Peace in Ireland": a title that was left in its language.</summary>
    private static bool IsInForeignTitle(AnalyzedStory story, int preposition) =>
        preposition > 0 && story.InOneSentence(preposition - 1, preposition) && story.IsKind(preposition - 1, TokenKind.Word)
        && (story.Has(preposition, TokenTraits.Capitalized)
            || (story.Has(preposition - 1, TokenTraits.Capitalized) && story[preposition - 1].IsUnknownWord && story.IsKind(preposition - 2, TokenKind.Word) && story[preposition - 2].IsUnknownWord));

    /// <summary>True for a name behind a name: Geneva Conventions; a noun with a capital is none.</summary>
    private static bool IsName(AnalyzedStory story, int index) =>
        story.IsKind(index, TokenKind.Word) && story.Has(index, TokenTraits.Capitalized) && story.Has(index, TokenTraits.SpaceBefore) && !story.Has(index, TokenTraits.KnownWord);

    /// <summary>"in Geneva im Bundesstaat New York", "in Paris (Texas)".</summary>
    private static bool IsExplained(AnalyzedStory story, int index) =>
        story.IsMark(index, '(') || (story.Is(index, WordClasses.Preposition) && story.Is(index + 1, WordClasses.PlaceNoun)) || (story.IsMark(index, ',') && story.Has(index + 1, TokenTraits.Capitalized));

    /// <summary>True when the language itself writes the name for another great place; not for one that this one outweighs by far (London in Ontario).</summary>
    private static bool IsOwnForm(Gazetteer gazetteer, ReadOnlySpan<char> text, string tag, PlaceId place)
    {
        Span<PlaceId> found = stackalloc PlaceId[8];
        var count = gazetteer.Find(text, found);
        for (var i = 1; i < count; i++)
        {
            if (WordHash.Same(gazetteer.GetForm(found[i], tag), text) && gazetteer.Population(found[i]) >= LeastPeople && gazetteer.Population(found[i]) >= gazetteer.Population(place) / Outweighs && (!gazetteer.IsCapital(place) || gazetteer.IsCapital(found[i])))
            {
                return true;
            }
        }

        return false;
    }
}
