using System.Collections.Immutable;
using System.Globalization;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Dates;

/// <summary>
/// A direction and the date behind it that do not go together: "a week before, on June 11" where the story is of June 4 and nothing happens on June 18;
/// "a year later, in 1987" behind 1988; "tomorrow, Jan. 3" in a story of January 8; "since next August".
/// </summary>
internal sealed class TimelineAnchorRule : Rule
{
    /// <summary>How far back a year may stand that another is counted from, in tokens.</summary>
    private const int Reach = 60;

    /// <summary>The most days, weeks or years that are counted.</summary>
    private const int LargestCount = 1000;

    /// <summary>The most dates of a story that are compared.</summary>
    private const int MaximumDates = 256;

    private static readonly DateOnly SundayNinth = new(2022, 1, 9);

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("timeline-contradiction", "accuracy/mistranslation", Severity.Major, "The story's own dates contradict each other.")
    {
        Applicability = Applicability.Display,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("A week before, on January 16, the same jury will taste pears.", "A week later, on January 16, the same jury will taste pears.") with { Date = SundayNinth },
            RuleExample.Fixed("The kiln cooled on 20 December. Three days earlier, on 23 December, the potter opened it.", "The kiln cooled on 20 December. Three days later, on 23 December, the potter opened it.") with { Date = SundayNinth },
            RuleExample.Fixed("The dyke broke on 4 January. A day later, on 3 January, the alarm had failed.", "The dyke broke on 4 January. A day earlier, on 3 January, the alarm had failed.") with { Date = SundayNinth },
            RuleExample.Fixed("The mill burned down in 1911. Two years later, in 1909, the owner had insured it.", "The mill burned down in 1911. Two years earlier, in 1909, the owner had insured it."),
            RuleExample.Fixed("The orchestra was founded in 1988. It played abroad a year before, in 1989, for the first time.", "The orchestra was founded in 1988. It played abroad a year later, in 1989, for the first time."),
            RuleExample.Fixed("The bakers have called a strike for tomorrow, January 6.", "The bakers have called a strike for tomorrow, January 10.") with { Date = SundayNinth },
            RuleExample.Fixed("The snow fell yesterday, Jan. 3, and has not melted.", "The snow fell yesterday, Jan. 8, and has not melted.") with { Date = SundayNinth },
            RuleExample.Fixed("The tenth man has been in hiding since next August.", "The tenth man has been in hiding since last August."),
            RuleExample.Fixed("Since next week, no ferry has called at the pier.", "Since last week, no ferry has called at the pier."),
            RuleExample.Stays("A week later, on January 16, the same jury will taste pears.") with { Date = SundayNinth },
            RuleExample.Stays("The vote is on January 23. A week before, on January 16, the two will debate.") with { Date = SundayNinth },
            RuleExample.Stays("The dyke broke on 4 January. A day earlier, on 3 January, the alarm had failed.") with { Date = SundayNinth },
            RuleExample.Stays("The mill burned down in 1911. Two years earlier, in 1909, the owner had insured it."),
            RuleExample.Stays("He left in 1987 and came back in 1988. A year later, in 1989, he left again."),
            RuleExample.Stays("It rained in 1990. A year later, in 1986, a record stood that nobody had seen."),
            RuleExample.Stays("The bakers have called a strike for tomorrow, January 10.") with { Date = SundayNinth },
            RuleExample.Stays("The paper of today, January 8, lay on the step.") with { Date = SundayNinth },
            RuleExample.Stays("“We open tomorrow, January 3,” the sign said.") with { Date = SundayNinth },
            RuleExample.Stays("On 31 December he wrote that he would sail tomorrow, January 1, with the tide.") with { Date = SundayNinth },
            RuleExample.Stays("Since next August is too late, the choir will sing in June."),
            RuleExample.Stays("He has kept bees since last August."),
        ],
    };

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Phrase;

    /// <inheritdoc />
    public override ImmutableArray<string> AnchorWords => ["after", "before", "earlier", "later", "today", "tomorrow", "yesterday", "since"];

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["anchor-date", "anchor-year", "relative-day", "since-next", "quoted"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        if (story.IsWord(index, "since"))
        {
            SinceNext(story, index, sink);
        }
        else if (story.IsMark(index + 1, ','))
        {
            if (story.IsWord(index, "today") || story.IsWord(index, "tomorrow") || story.IsWord(index, "yesterday"))
            {
                RelativeDay(story, index, sink);
            }
            else if (story.IsKind(index - 1, TokenKind.Word) && TryReadCount(story, index - 2, out var count))
            {
                Counted(story, index, count, sink);
            }
        }
    }

    /// <summary>a week before, on June 11; a year later, in 1987.</summary>
    private void Counted(AnalyzedStory story, int index, int count, CandidateSink sink)
    {
        var forward = story.IsWord(index, "after") || story.IsWord(index, "later");
        if (story.CoreOf(index - 1) is "year" or "years" && story.IsWord(index + 2, "in") && TryReadYear(story, index + 3, out var year))
        {
            if (Years(story, index, year, count, forward) is { } other)
            {
                Add(story, index, forward, string.Create(CultureInfo.InvariantCulture, $"{year} is not {count} years {(forward ? "after" : "before")} {other}."), isYear: true, sink);
            }

            return;
        }

        var days = story.CoreOf(index - 1) switch { "day" or "days" => 1, "week" or "weeks" => 7, _ => 0 } * count;
        var next = index + 2;
        next += story.IsWord(next, "on") ? 1 : 0;
        next += story.Is(next, WordClasses.Weekday) && story.IsMark(next + 1, ',') ? 2 : 0;
        next += story.IsWord(next, "the") ? 1 : 0;
        if (days == 0 || story.Clock.StoryDate is not { } today || !DateReader.TryRead(story, next, out var written) || written.Near(today) is not { } day || !story.InOneSentence(index, next))
        {
            return;
        }

        var opposite = !forward && day.DayNumber - today.DayNumber == days ? today : (DateOnly?)null;
        var dates = story.Clock.Dates;
        for (var i = 0; i < dates.Count && i < MaximumDates; i++)
        {
            if (dates[i].Day is not { } known || dates[i].Written.First == written.First)
            {
                continue;
            }

            var distance = day.DayNumber - known.DayNumber;
            if (distance == (forward ? days : -days))
            {
                return;
            }

            if (distance == (forward ? -days : days) && dates[i].Written.Last < index && story[index].Sentence - story[dates[i].Written.Last].Sentence <= 2 && story.Dateline?.Contains(dates[i].Written.First) != true)
            {
                opposite = known;
            }
        }

        if (opposite is { } from)
        {
            Add(story, index, forward, string.Create(CultureInfo.InvariantCulture, $"{day:d MMMM} lies {(forward ? "before" : "after")} {from:d MMMM}."), isYear: false, sink);
        }
    }

    /// <summary>The year before that the count fits when its direction is turned; null when one fits as it stands.</summary>
    private static int? Years(AnalyzedStory story, int index, int year, int count, bool forward)
    {
        int? opposite = null;
        for (var i = index - 3; i >= Math.Max(0, index - Reach); i--)
        {
            if (TryReadYear(story, i, out var other))
            {
                if (year - other == (forward ? count : -count))
                {
                    return null;
                }

                opposite ??= year - other == (forward ? -count : count) ? other : null;
            }
        }

        return opposite;
    }

    /// <summary>tomorrow, Jan. 3. A day more or less is the editor's: a story may run on the next one.</summary>
    private void RelativeDay(AnalyzedStory story, int index, CandidateSink sink)
    {
        var offset = story.IsWord(index, "tomorrow") ? 1 : story.IsWord(index, "yesterday") ? -1 : 0;
        if (story.Clock.StoryDate is not { } today || !DateReader.TryRead(story, index + 2, out var written) || !story.InOneSentence(index, written.Last) || written.Near(today) is not { } day
            || Math.Abs(day.DayNumber - today.DayNumber - offset) < 2 || HasEarlierMonth(story, index))
        {
            return;
        }

        if (today.DayNumber + offset is var number && (number < 0 || number > DateOnly.MaxValue.DayNumber))
        {
            return;
        }

        var span = story.SpanOf(index, written.Last);
        var moved = WeekdayMismatchRule.OtherDate(story, span, written, day, number - day.DayNumber);
        sink.Add(
            this,
            span,
            string.Create(CultureInfo.InvariantCulture, $"The story is of {today:d MMMM}; {story.TextOf(index)} is {DateOnly.FromDayNumber(number):d MMMM}."),
            [0, 0, 1, 0, story.Has(index, TokenTraits.Quoted) ? 1 : 0],
            moved is null ? [] : [new Proposal(moved, Applicability.Display)],
            story.Clock.StoryDateSpan.IsEmpty ? [] : [new Evidence(story.Clock.StoryDateSpan, "The day of the story.")]);
    }

    private void SinceNext(AnalyzedStory story, int index, CandidateSink sink)
    {
        var unit = index + 2;
        if (!story.IsWord(index + 1, "next") || !(story.Is(unit, WordClasses.Month | WordClasses.Weekday) || story.CoreOf(unit) is "week" or "month" or "year" or "summer" or "spring" or "autumn" or "winter")
            || (story.IsKind(unit + 1, TokenKind.Word) && !story.Is(unit + 1, WordClasses.Coordinator | WordClasses.Preposition | WordClasses.PlacePreposition)))
        {
            return;
        }

        sink.Add(this, story.SpanOf(index + 1, unit), "What has lasted since then began in the past.", [0, 0, 0, 1, story.Has(index, TokenTraits.Quoted) ? 1 : 0], [new Proposal($"last {story.CoreOf(unit)}", Applicability.Display)]);
    }

    private void Add(AnalyzedStory story, int index, bool forward, string message, bool isYear, CandidateSink sink)
    {
        var first = index - 2;
        var head = story.Text[story[first].Start..story[index].Start];
        sink.Add(
            this,
            story.SpanOf(first, index),
            message,
            [isYear ? 0 : 1, isYear ? 1 : 0, 0, 0, story.Has(index, TokenTraits.Quoted) ? 1 : 0],
            [new Proposal(head + (forward ? "earlier" : "later"), Applicability.Display)]);
    }

    /// <summary>Another date before the words in the same sentence: they may count from it.</summary>
    private static bool HasEarlierMonth(AnalyzedStory story, int index)
    {
        for (var i = Math.Max(story.Sentences[story[index].Sentence].First, index - Reach); i < index; i++)
        {
            if (story.Is(i, WordClasses.Month) && story.Dateline?.Contains(i) != true)
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryReadYear(AnalyzedStory story, int index, out int year)
    {
        year = 0;
        return story.IsKind(index, TokenKind.Number) && story[index].Length == 4 && story.IsWord(index - 1, "in") && (!story.IsKind(index + 1, TokenKind.Word) || story.Is(index + 1, WordClasses.FunctionWord))
            && int.TryParse(story.TextOf(index), NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1000 and <= 2199;
    }

    private static bool TryReadCount(AnalyzedStory story, int index, out int count)
    {
        count = story.Is(index, WordClasses.IndefiniteArticle) ? 1 : story.Is(index, WordClasses.NumberWord) ? story.ValueOf(index) : 0;
        return count > 0 || (story.IsKind(index, TokenKind.Number) && int.TryParse(story.TextOf(index), NumberStyles.None, CultureInfo.InvariantCulture, out count) && count is > 0 and <= LargestCount);
    }
}
