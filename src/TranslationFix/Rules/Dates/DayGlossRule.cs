using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Dates;

/// <summary>
/// A weekday with a relative day in brackets behind it, or the other way round, in the full languages other than English (<see cref="RelativeDayGlossRule"/>
/// knows more of that one): am Montag (morgen). The weekday stays.
/// </summary>
internal sealed class DayGlossRule : Rule
{
    private static readonly RuleExample Shape = new(string.Empty, null) { Language = "de", SourceLanguage = "fa", Date = new DateOnly(2022, 1, 9) };

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = RelativeDayGlossRule.Shared with
    {
        Applicability = Applicability.Safe,
        LazyExamples = static () =>
        [
            Shape with { Text = "Die Gesandten treffen am Montag (morgen) in Genf ein.", Corrected = "Die Gesandten treffen am Montag in Genf ein." },
            Shape with { Text = "Der Hafen wurde am Samstag (gestern) gesperrt.", Corrected = "Der Hafen wurde am Samstag gesperrt." },
            Shape with { Text = "Der Hafen wurde gestern (Samstag) gesperrt.", Corrected = "Der Hafen wurde am Samstag gesperrt." },
            Shape with { Text = "Heute (am Sonntag) begann die Ernte.", Corrected = "Am Sonntag begann die Ernte." },
            RuleExample.Fixed("El consejo se reúne el martes (pasado mañana) en Quito.", "El consejo se reúne el martes en Quito.") with { Language = "es" },
            RuleExample.Fixed("Le conseil se réunit mardi (après-demain) à Nice.", "Le conseil se réunit mardi à Nice.") with { Language = "fr" },
            Shape with { Text = "Порт закрыли вчера (суббота).", Corrected = "Порт закрыли в субботу.", Language = "ru" },
            Shape with { Text = "Послы встретятся в понедельник (завтра) в Вене.", Corrected = "Послы встретятся в понедельник в Вене.", Language = "ru" },
            Shape with { Text = "Посли зустрінуться в понеділок (завтра) у Відні.", Corrected = "Посли зустрінуться в понеділок у Відні.", Language = "uk" },
            Shape with { Text = "Port zamknięto wczoraj (sobota).", Corrected = "Port zamknięto w sobotę.", Language = "pl" },
            Shape with { Text = "Der Rat tagt am Montag (Morgen), sagte sie.", Corrected = "Der Rat tagt am Montag (Morgen), sagte sie." },
            Shape with { Text = "Der Rat tagt morgen (siehe Montag) in Bonn.", Corrected = "Der Rat tagt morgen (siehe Montag) in Bonn." },
        ],
    };

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.OtherFull;

    /// <inheritdoc />
    public override WordClasses Needs => WordClasses.Weekday | WordClasses.RelativeDay;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Bracket;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["bracket", "confirmed", "contradicted", "number", "quoted", "weekday-first"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var (open, close) = story.Brackets[index];
        var inside = close - 1;
        var preposition = close == open + 3 && story.Is(open + 1, WordClasses.Preposition);
        var phrase = IsRelativePhrase(story, open + 1, inside);
        if ((close != open + 2 && !preposition && !phrase) || open == 0 || story.Has(open, TokenTraits.LineStart))
        {
            return;
        }

        var before = open - 1;
        if (story.Is(before, WordClasses.Weekday) && IsRelativeDay(story, inside))
        {
            Add(story, before, close, before, phrase ? -1 : inside, story.TextOf(before).ToString(), sink);
        }
        else if (IsRelativeDay(story, before) && story.Is(inside, WordClasses.Weekday))
        {
            var name = story.Language.Conventions.IsInflected && !preposition
                ? story.Language.NameOf(WordClasses.Weekday, story.ValueOf(inside), story.Has(inside, TokenTraits.Capitalized))
                : story.TextOf(inside).ToString();
            var weekday = preposition ? story.TextOf(story.SpanOf(open + 1, inside)).ToString() : $"{Preposition(story, inside)} {name}".TrimStart();
            if (story.Is(before - 1, WordClasses.Preposition))
            {
                weekday = name;
            }

            Add(story, before, close, inside, before, story.Has(before, TokenTraits.SentenceStart) ? char.ToUpperInvariant(weekday[0]) + weekday[1..] : weekday, sink);
        }
    }

    /// <summary>True for a relative day; with a capital in mid-sentence it is another word: der Morgen.</summary>
    private static bool IsRelativeDay(AnalyzedStory story, int index) =>
        story.Is(index, WordClasses.RelativeDay) && (!story.Has(index, TokenTraits.Capitalized) || story.Has(index, TokenTraits.SentenceStart) || !story.Language.Conventions.HasCapitalNouns);

    /// <summary>More than one word that names a day from today: pasado mañana, après-demain. How far it is away is not read.</summary>
    private static bool IsRelativePhrase(AnalyzedStory story, int first, int last) =>
        story.IsKind(first, TokenKind.Word) && story.Is(last, WordClasses.RelativeDay)
        && ((last == first + 1 && !story.Is(first, WordClasses.FunctionWord) && !story.Has(first, TokenTraits.Capitalized))
            || (last == first + 2 && story.IsMark(first + 1, '-') && !story.Has(last, TokenTraits.SpaceBefore)));

    /// <summary>The preposition before a weekday, the last form before Tuesday; empty for none.</summary>
    private static string Preposition(AnalyzedStory story, int weekday)
    {
        const int Tuesday = 2;
        var prepositions = story.Language.Conventions.DayPrepositions;
        return prepositions.IsEmpty ? string.Empty : story.ValueOf(weekday) == Tuesday ? prepositions[^1] : prepositions[0];
    }

    private void Add(AnalyzedStory story, int first, int close, int weekday, int relative, string replacement, CandidateSink sink)
    {
        var confirmed = 0;
        if (relative >= 0 && story.Clock.StoryDate is { } day)
        {
            var named = ((Clock.WeekdayNumber(day) - 1 + story.ValueOf(relative) + 7) % 7) + 1;
            confirmed = named == story.ValueOf(weekday) ? 1 : -1;
        }

        sink.Add(
            this,
            story.SpanOf(first, close),
            confirmed > 0 ? "The weekday and the relative day say the same." : "The bracket glosses the day.",
            [1, Math.Max(confirmed, 0), Math.Max(-confirmed, 0), 0, story.Has(first, TokenTraits.Quoted) ? 1 : 0, first == weekday ? 1 : 0],
            [new Proposal(replacement, confirmed > 0 ? Applicability.Safe : Applicability.Unsafe)],
            story.Clock.StoryDateSpan.IsEmpty ? [] : [new Evidence(story.Clock.StoryDateSpan, "The day of the story.")]);
    }
}
