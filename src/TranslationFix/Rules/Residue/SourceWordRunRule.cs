using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Residue;

/// <summary>Words of a source language in Latin letters: Spanish, Turkish and others as they are written, or transliterated.</summary>
internal sealed class SourceWordRunRule : Rule
{
    /// <summary>The longest run, in words; a longer one is a passage in another language.</summary>
    private const int MaximumRun = 12;

    /// <summary>The longest phrase of the vocabulary, in words.</summary>
    private const int MaximumPhrase = 3;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = ForeignScriptRunRule.Shared with
    {
        Applicability = Applicability.Unsafe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("Wages rose by 12 por ciento in a year.", "Wages rose by 12 percent in a year.") with { SourceLanguage = "es" },
            RuleExample.Fixed("The savcı asked for nine years.", "The prosecutor asked for nine years.") with { SourceLanguage = "tr" },
            RuleExample.Fixed("Two people were hurt, the policía said.", "Two people were hurt, the police said.") with { SourceLanguage = "es" },
            RuleExample.Fixed("The belediye closed the market.", "The municipality closed the market.") with { SourceLanguage = "tr" },
            RuleExample.Found("The mayor of Soria spoke de la sequía for an hour.") with { SourceLanguage = "es" },
            RuleExample.Found("The council agreed que los vecinos would pay.") with { SourceLanguage = "es" },
            RuleExample.Found("The elders agreed that the gurdana behlavi must be mended."),
            RuleExample.Found("They walked along the thirupal keshvani to the river."),
            RuleExample.Found("The committee praised the vaidhana sabhikari for his patience.") with { SourceLanguage = "ne" },
            RuleExample.Found("A new pradhishthana was opened beside the mahavel gangaru.") with { SourceLanguage = "si" },
            RuleExample.Found("Farmers planted the yembiri hosoga before the rain."),
            RuleExample.Found("The fishermen of the lagoon call it ambasewa dikrala kumbura and fear it."),
            RuleExample.Found("He was accused of rikkumine avalikorra by the court.") with { SourceLanguage = "et" },
            RuleExample.Stays("For lunch there was rogan josh with chana masala."),
            RuleExample.Stays("The singer called it déjà vu, and the crowd sang along.") with { SourceLanguage = "es" },
            RuleExample.Stays("The Club de la Unión and the Teatro de los Niños closed.") with { SourceLanguage = "es" },
            RuleExample.Stays("Rosa de los Ríos lives in Las Palmas.") with { SourceLanguage = "es" },
            RuleExample.Stays("“La vida es sueño”, a play by Calderón de la Barca, opens on Friday.") with { SourceLanguage = "es" },
            RuleExample.Stays("It ended the yajurvedic era, and the chief’s son hanswagle was crowned."),
            RuleExample.Stays("The lawmaker Lam Wai-ki left the hall."),
            RuleExample.Stays("The programme Sach ki Awaz and the magazine Ab va Khak have closed."),
            RuleExample.Fixed("The rescuers said that the zemletryaseniye had lasted a minute.", "The rescuers said that the earthquake had lasted a minute.") with { SourceLanguage = "ru" },
            RuleExample.Fixed("The ostandar told reporters that the dam was full.", "The governor told reporters that the dam was full.") with { SourceLanguage = "fa" },
            RuleExample.Fixed("The toshavim of the quarter want a clinic.", "The residents of the quarter want a clinic.") with { SourceLanguage = "he" },
            RuleExample.Fixed("The meshkantsi were told to boil their water.", "The residents were told to boil their water.") with { SourceLanguage = "uk" },
            RuleExample.Stays("The muezzin, the imam and the qadi met the mukhtar of the village.") with { SourceLanguage = "ar" },
            RuleExample.Stays("The poets read ghazals and a qasida, and ate ghormeh sabzi.") with { SourceLanguage = "fa" },
            RuleExample.Stays("The fire began at noon, zakon.kz and gorod.mk reported.") with { SourceLanguage = "ru" },
            RuleExample.Stays("They marvel at how the gol lives.") with { SourceLanguage = "ru" },
            RuleExample.Stays("He served ceviche and a caipirinha at the opening."),
            RuleExample.Stays("They played on a saz and a duduk, and ate börek.") with { SourceLanguage = "tr" },
            RuleExample.Stays("The slogan, \"el pueblo unido\", was on every wall.") with { SourceLanguage = "es" },
            RuleExample.Stays("A dik dik stood beside the tuk tuk of the vet."),
            RuleExample.Stays("The app livestreams concerts, and fans upvote songs."),
        ],
    };

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.UnknownWord;

    /// <inheritdoc />
    public override ImmutableArray<string> Features =>
        ["words", "function-words", "equivalent", "source-language", "other-language", "letters", "quoted", "bracketed", "mentioned", "beside-name", "repeated", "unknown-run"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        if (!IsOfRun(story, index, out _) || IsAddress(story, index))
        {
            return;
        }

        if (IsOfRun(story, index - 1, out _) && story.InOneSentence(index - 1, index) && story[index - 1].IsUnknownWord && !story.Has(index - 1, TokenTraits.Capitalized))
        {
            return;
        }

        var first = index;
        while (index - first < MaximumPhrase && IsOfRun(story, first - 1, out var functional) && functional && story.InOneSentence(first - 1, index) && story[first].Has(TokenTraits.SpaceBefore))
        {
            first--;
        }

        var last = index;
        while (last - index < MaximumRun && IsOfRun(story, last + 1, out _) && story.InOneSentence(last + 1, index) && story.Has(last + 1, TokenTraits.SpaceBefore))
        {
            last++;
        }

        var span = story.SpanOf(first, last);
        var word = Find(story, span, last - first + 1);
        var functionWords = 0;
        for (var i = first; i <= last; i++)
        {
            functionWords += IsOfRun(story, i, out var isFunction) && isFunction ? 1 : 0;
        }

        var letters = HasSourceLetter(story, span);
        if (word is null && functionWords == 0 && !letters && (last == first || (last == first + 1 && story[first].Hash == story[last].Hash)))
        {
            // "a tuk tuk": a word twice is a word of its own.
            return;
        }

        // Mann ki Baat: a small word inside a name.
        if (word is null && last == first && !letters && IsBesideName(story, first - 1) && IsBesideName(story, last + 1))
        {
            return;
        }

        var languages = Lookup(story, first)?.Language ?? word?.Language;
        var ofSource = languages is not null && story.SourceLanguage is not null ? string.Equals(languages, story.SourceLanguage, StringComparison.Ordinal) ? 1 : -1 : 0;
        sink.Add(
            this,
            span,
            word?.Equivalent is null
                ? $"“{story.TextOf(span)}” was left in the source language."
                : $"“{story.TextOf(span)}” was left in the source language; it means “{word.Equivalent}”.",
            [
                Math.Min(last - first, 4) / 4f,
                Math.Min(functionWords, 3) / 3f,
                word?.Equivalent is null ? 0 : 1,
                Math.Max(ofSource, 0),
                Math.Max(-ofSource, 0),
                letters ? 1 : 0,
                story.Has(first, TokenTraits.Quoted) ? 1 : 0,
                story.Has(first, TokenTraits.Bracketed) ? 1 : 0,
                story.Is(first - 1, WordClasses.MentionWord) || story.Is(first - 2, WordClasses.MentionWord) ? 1 : 0,
                IsBesideName(story, first - 1) || IsBesideName(story, last + 1) ? 1 : 0,
                IsRepeated(story, index) ? 1 : 0,
                word is null && last - first + 1 - functionWords >= 2 ? 1 : 0,
            ],
            word?.Equivalent is null ? [] : [new Proposal(word.Equivalent, Applicability.Unsafe)]);
    }

    /// <summary>Part of an address: zakon.kz, @polis, /yol.</summary>
    private static bool IsAddress(AnalyzedStory story, int index) =>
        (story.IsMark(index + 1, '.') && story.IsKind(index + 2, TokenKind.Word) && !story.Has(index + 1, TokenTraits.SpaceBefore) && !story.Has(index + 2, TokenTraits.SpaceBefore))
        || (!story.Has(index, TokenTraits.SpaceBefore) && (story.IsMark(index - 1, '.') || story.IsMark(index - 1, '@') || story.IsMark(index - 1, '#') || story.IsMark(index - 1, '/')));

    /// <summary>An unknown small word, or a word of the vocabulary that English does not know.</summary>
    private static bool IsOfRun(AnalyzedStory story, int index, out bool functional)
    {
        functional = false;
        if (!story.IsKind(index, TokenKind.Word) || story.Has(index, TokenTraits.Capitalized) || story.Has(index, TokenTraits.ForeignScript) || story.Has(index, TokenTraits.Hyphenated))
        {
            return false;
        }

        functional = !story.Is(index, WordClasses.FunctionWord) && Lookup(story, index) is { Equivalent: null } word
            && (!story.Has(index, TokenTraits.KnownWord) || string.Equals(word.Language, story.SourceLanguage, StringComparison.Ordinal));
        return functional || story[index].IsUnknownWord;
    }

    private static SourceWord? Lookup(AnalyzedStory story, int index) => story.Language.SourceVocabulary.Choose(story.TextOf(index), story.SourceLanguage);

    private static SourceWord? Find(AnalyzedStory story, TextSpan span, int words) =>
        words <= MaximumPhrase && story.Language.SourceVocabulary.Choose(story.TextOf(span), story.SourceLanguage) is { Equivalent: not null } word && (story.SourceLanguage is null || string.Equals(word.Language, story.SourceLanguage, StringComparison.Ordinal)) ? word : null;

    private static bool HasSourceLetter(AnalyzedStory story, TextSpan span)
    {
        if (story.SourceLanguage is not { } source)
        {
            return false;
        }

        foreach (var letter in story.TextOf(span))
        {
            if (SourceLanguages.HasLetter(source, letter))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBesideName(AnalyzedStory story, int index) =>
        story.IsKind(index, TokenKind.Word) && story.Has(index, TokenTraits.Capitalized) && !story.Has(index, TokenTraits.SentenceStart) && !story.Is(index, WordClasses.FunctionWord);

    /// <summary>A word that the story uses again is its term, not residue; looked for in the 400 tokens behind.</summary>
    private static bool IsRepeated(AnalyzedStory story, int index)
    {
        const int LookAhead = 400;
        for (var i = index + 1; i < story.Count && i - index < LookAhead; i++)
        {
            if (story[i].Hash == story[index].Hash && story.IsKind(i, TokenKind.Word))
            {
                return true;
            }
        }

        return false;
    }
}
