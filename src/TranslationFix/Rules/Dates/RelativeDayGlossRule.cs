using System.Collections.Immutable;
using System.Globalization;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Dates;

/// <summary>A weekday and a relative day that gloss each other, in any order, or a relative day with the number of the day.</summary>
internal sealed class RelativeDayGlossRule : Rule
{
    /// <summary>The words before tomorrow in "the day after tomorrow".</summary>
    private const int FarDayWords = 3;

    private static readonly DateOnly Sunday = new(2022, 1, 9);

    /// <summary>Shared by the rules of this id.</summary>
    public static readonly RuleDescriptor Shared = new("relative-day-gloss", "fluency/unidiomatic", Severity.Minor, "A weekday with a relative day beside it, or the other way round.");

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = Shared with
    {
        Applicability = Applicability.Safe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("The envoy arrives on Monday (tomorrow).", "The envoy arrives on Monday.") with { Date = Sunday },
            RuleExample.Fixed("The court will rule tomorrow (Monday).", "The court will rule on Monday.") with { Date = Sunday, SourceLanguage = "he" },
            RuleExample.Fixed("The governor said today (Sunday) that the road was open.", "The governor said on Sunday that the road was open.") with { Date = Sunday, SourceLanguage = "ru" },
            RuleExample.Fixed("The port was closed today (9).", "The port was closed today.") with { Date = Sunday },
            RuleExample.Fixed("The queue at the consulate is long today (9th).", "The queue at the consulate is long today.") with { Date = Sunday },
            RuleExample.Fixed("The lift opens tomorrow (the 10th).", "The lift opens tomorrow.") with { Date = Sunday },
            RuleExample.Fixed("The customs house stays shut today (27th).", "The customs house stays shut today."),
            RuleExample.Fixed("The minister lands in Baku today (27) with six aides.", "The minister lands in Baku today with six aides."),
            RuleExample.Fixed("Bids close tomorrow, on Monday.", "Bids close on Monday.") with { Date = Sunday },
            RuleExample.Fixed("The fair opens on Monday (i.e. tomorrow) in the old hall.", "The fair opens on Monday in the old hall.") with { Date = Sunday },
            RuleExample.Fixed("Trucks crossed yesterday (on Saturday) at dawn.", "Trucks crossed on Saturday at dawn.") with { Date = Sunday, SourceLanguage = "zh" },
            RuleExample.Fixed("The two met last night (Saturday) in the embassy.", "The two met on Saturday night in the embassy.") with { Date = Sunday, SourceLanguage = "fa" },
            RuleExample.Fixed("The ship docks on Monday [tomorrow] at noon.", "The ship docks on Monday at noon.") with { Date = Sunday },
            RuleExample.Fixed("The panel votes on Tuesday (the day after tomorrow).", "The panel votes on Tuesday.") with { Date = Sunday },
            RuleExample.Fixed("The ferry sails the day after tomorrow (Tuesday).", "The ferry sails on Tuesday.") with { Date = Sunday, SourceLanguage = "ar" },
            RuleExample.Fixed("The roof collapsed yesterday evening (Saturday).", "The roof collapsed on Saturday evening.") with { Date = Sunday, SourceLanguage = "uk" },
            RuleExample.Fixed("The choir sings tonight (Sunday) in the crypt.", "The choir sings on Sunday night in the crypt.") with { Date = Sunday, SourceLanguage = "ru" },
            RuleExample.Stays("“We open tomorrow [Monday],” the baker said.") with { Date = Sunday },
            RuleExample.Stays("The library is closed today (Sunday) and opens at nine tomorrow (Monday).") with { Date = Sunday },
            RuleExample.Stays("Doors open tonight (Sunday) at 7, and entry is free."),
            RuleExample.Stays("A reminder to all members: yesterday (Saturday) was the last day to vote."),
            RuleExample.Stays("The bins were emptied last night (Saturday) on the east side.") with { Date = Sunday },
            RuleExample.Stays("Tomorrow (Monday) the pool is kept for schools."),
            RuleExample.Stays("The pact, signed today, Sunday, is void.") with { Date = Sunday },
            RuleExample.Stays("The envoy arrives on Monday (his first visit).") with { Date = Sunday },
            RuleExample.Stays("Play resumes tomorrow (10:30 a.m. kick-off).") with { Date = Sunday },
            RuleExample.Stays("The fair opens on Monday (10 January).") with { Date = Sunday },
            RuleExample.Stays("Tomorrow, Monday's editions will carry the list.") with { Date = Sunday },
            RuleExample.Stays("“Today (sometimes I forget it) we are free,” she said.") with { Date = Sunday },
            RuleExample.Stays("He plays today (5 p.m.) and rests tomorrow.") with { Date = Sunday },
            RuleExample.Stays("The youngest on the team today (aged 17) is the keeper.") with { Date = Sunday },
            RuleExample.Stays("On Sunday, today's champions meet the old ones.") with { Date = Sunday },
        ],
    };

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.RelativeDay | Anchors.Weekday;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["bracket", "confirmed", "contradicted", "number", "quoted", "weekday-first"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        if (anchor == Anchors.Weekday)
        {
            WeekdayFirst(story, index, sink);
        }
        else
        {
            RelativeDayFirst(story, index, sink);
        }
    }

    /// <summary>Monday (tomorrow), Monday (i.e. tomorrow), Monday (the day after tomorrow), Thursday (6).</summary>
    private void WeekdayFirst(AnalyzedStory story, int index, CandidateSink sink)
    {
        if (!Opens(story, index + 1))
        {
            return;
        }

        var inside = SkipThatIs(story, index + 2);
        var far = IsFarDay(story, inside + FarDayWords);
        inside += far ? FarDayWords : 0;
        var isDay = story.Is(inside, WordClasses.RelativeDay);
        var isNumber = TryReadDayNumber(story, inside, out _);
        if (Closes(story, inside + 1) && (isDay || isNumber))
        {
            Add(story, index, inside + 1, index, isDay ? inside : -1, story.TextOf(index).ToString(), isNumber, weekdayFirst: true, sink);
        }
    }

    /// <summary>tomorrow (Monday), tomorrow, on Monday, today (27), last night (Monday), yesterday evening (Sunday), the day after tomorrow (Tuesday).</summary>
    private void RelativeDayFirst(AnalyzedStory story, int index, CandidateSink sink)
    {
        if (story.Has(index, TokenTraits.Possessive) || (story.IsWord(index, "night") && !story.IsWord(index - 1, "last")))
        {
            return;
        }

        var part = story.IsKind(index + 1, TokenKind.Word) && story.TextOf(index + 1) is "morning" or "afternoon" or "evening" or "night" ? index + 1 : index;
        var bracket = Opens(story, part + 1);
        if (!bracket && !story.IsMark(index + 1, ','))
        {
            return;
        }

        var inside = SkipThatIs(story, part + 2);
        var on = story.IsWord(inside, "on");
        inside += on ? 1 : 0;
        if (story.Is(inside, WordClasses.Weekday) && !story.Has(inside, TokenTraits.Possessive) && (bracket ? Closes(story, inside + 1) : on && !DateFollows(story, inside)))
        {
            if (bracket && story.SourceLanguage is null)
            {
                // Newsletters in native English write "today (Tuesday)", too: without a source nothing says that the text is a translation.
                return;
            }

            var first = IsFarDay(story, index) ? index - FarDayWords : index;
            var last = bracket ? inside + 1 : inside;
            var weekday = part > index ? string.Concat(story.TextOf(inside), " ", story.TextOf(part)) : story.TextOf(inside).ToString();
            weekday = story.IsWord(index, "tonight") ? weekday + " night" : weekday;
            var preceded = story.Is(first - 1, WordClasses.Preposition) || story.IsWord(first - 1, "this");
            var replacement = preceded ? weekday : story.Has(first, TokenTraits.SentenceStart) ? $"On {weekday}" : $"on {weekday}";
            Add(story, first, last, inside, index, replacement, isNumber: false, weekdayFirst: false, sink, story.TextOf(story.SpanOf(first, part)).ToString());
        }
        else if (bracket && part == index)
        {
            DateInBracket(story, index, sink);
        }
    }

    private void DateInBracket(AnalyzedStory story, int index, CandidateSink sink)
    {
        var inside = index + 2;
        if (story.IsWord(inside, "the"))
        {
            inside++;
        }

        var days = story.ValueOf(index);
        if (TryReadDayNumber(story, inside, out var number) && story.IsMark(inside + 1, ')'))
        {
            Add(story, index, inside + 1, number, story.Clock.StoryDate?.AddDays(days).Day == number, "the " + Ordinal(number), sink);
        }
        else if (DateReader.TryRead(story, inside, out var date) && story.IsMark(date.Last + 1, ')'))
        {
            var confirmed = story.Clock.StoryDate?.AddDays(days) is { } day && day == date.Near(day);
            Add(story, index, date.Last + 1, date.Day, confirmed, story.TextOf(story.SpanOf(date.First, date.Last)).ToString(), sink);
        }
    }

    /// <summary>today (27), today (27th), today (December 27): the relative day alone is enough where the day of the story confirms it.</summary>
    private void Add(AnalyzedStory story, int relative, int last, int number, bool confirmed, string date, CandidateSink sink)
    {
        var word = story.TextOf(relative).ToString();
        var preceded = story.Is(relative - 1, WordClasses.Preposition);
        var other = preceded ? date : story.Has(relative, TokenTraits.SentenceStart) ? $"On {date}" : $"on {date}";
        var known = story.Clock.StoryDate is not null;
        sink.Add(
            this,
            story.SpanOf(relative, last),
            confirmed ? "The date says the same as the relative day." : string.Create(CultureInfo.InvariantCulture, $"The bracket glosses the day with the {number}: one of the two is enough."),
            [1, confirmed ? 1 : 0, known && !confirmed ? 1 : 0, 1, story.Has(relative, TokenTraits.Quoted) ? 1 : 0, 0],
            confirmed ? [new Proposal(word, Applicability.Unsafe)] : [new Proposal(word, Applicability.Unsafe), new Proposal(other, Applicability.Unsafe)],
            story.Clock.StoryDateSpan.IsEmpty ? [] : [new Evidence(story.Clock.StoryDateSpan, "The day of the story.")]);
    }

    private static string Ordinal(int day) =>
        day.ToString(CultureInfo.InvariantCulture) + (day is 11 or 12 or 13 ? "th" : (day % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });

    private void Add(AnalyzedStory story, int first, int last, int weekday, int relative, string replacement, bool isNumber, bool weekdayFirst, CandidateSink sink, string? other = null)
    {
        var confirmed = 0;
        if (story.Clock.StoryDate is { } day && weekday >= 0 && relative >= 0)
        {
            var days = story.ValueOf(relative) * (IsFarDay(story, relative) ? 2 : 1);
            var named = ((Clock.WeekdayNumber(day) - 1 + days + 7) % 7) + 1;
            confirmed = named == story.ValueOf(weekday) ? 1 : -1;
        }

        (first, replacement) = WithNight(story, first, relative, weekday, replacement);
        var safe = confirmed > 0 ? Applicability.Safe : Applicability.Unsafe;
        ImmutableArray<Proposal> proposals = other is null || (first < relative && !IsFarDay(story, relative)) ? [new Proposal(replacement, safe)] : [new Proposal(replacement, safe), new Proposal(other, Applicability.Unsafe)];
        sink.Add(
            this,
            story.SpanOf(first, last),
            confirmed > 0 ? "The weekday and the relative day say the same." : "The bracket glosses the day.",
            [
                Closes(story, last) ? 1 : 0,
                Math.Max(confirmed, 0),
                Math.Max(-confirmed, 0),
                isNumber ? 1 : 0,
                story.Has(first, TokenTraits.Quoted) ? 1 : 0,
                weekdayFirst ? 1 : 0,
            ],
            proposals,
            story.Clock.StoryDateSpan.IsEmpty ? [] : [new Evidence(story.Clock.StoryDateSpan, "The day of the story.")]);
    }

    /// <summary>last night (Monday) → on Monday night: "night" is in the list of relative days with the value −1 behind "last".</summary>
    private static (int First, string Replacement) WithNight(AnalyzedStory story, int first, int relative, int weekday, string replacement) =>
        relative == first && weekday > relative && story.IsWord(first, "night") && story.IsWord(first - 1, "last")
            ? (first - 1, $"{replacement} night")
            : (first, replacement);

    /// <summary>A bracket; a square one is a translator's only outside of quotations, where it is the editor's.</summary>
    private static bool Opens(AnalyzedStory story, int index) => story.IsMark(index, '(') || (story.IsMark(index, '[') && !story.Has(index, TokenTraits.Quoted));

    private static bool Closes(AnalyzedStory story, int index) => story.IsMark(index, ')') || story.IsMark(index, ']');

    /// <summary>True when the token ends "the day after tomorrow" or "the day before yesterday".</summary>
    private static bool IsFarDay(AnalyzedStory story, int index) =>
        (story.IsWord(index, "tomorrow") && story.IsWord(index - 1, "after") || story.IsWord(index, "yesterday") && story.IsWord(index - 1, "before"))
        && story.IsWord(index - 2, "day") && story.IsWord(index - FarDayWords, "the");

    private static int SkipThatIs(AnalyzedStory story, int index)
    {
        if (story.IsWord(index, "i") && story.IsMark(index + 1, '.') && story.IsWord(index + 2, "e") && story.IsMark(index + 3, '.'))
        {
            return story.IsMark(index + 4, ',') ? index + 5 : index + 4;
        }

        return story.IsWord(index, "meaning") || story.IsWord(index, "namely") ? index + 1 : index;
    }

    private static bool DateFollows(AnalyzedStory story, int weekday)
    {
        var next = story.IsMark(weekday + 1, ',') ? weekday + 2 : weekday + 1;
        return DateReader.TryRead(story, next, out _);
    }

    private static bool TryReadDayNumber(AnalyzedStory story, int index, out int day)
    {
        day = 0;
        if (!story.IsKind(index, TokenKind.Number))
        {
            return false;
        }

        var text = story.TextOf(index);
        if (text.Length > 2 && text[^2..] is "st" or "nd" or "rd" or "th")
        {
            text = text[..^2];
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out day) && day is >= 1 and <= 31;
    }
}
