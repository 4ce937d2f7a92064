using System.Collections.Immutable;
using System.Globalization;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Dates;

/// <summary>"last Friday" with a date that lies ahead, "next Friday" with one that has passed. The weekday and the date must agree, so that only the direction is wrong.</summary>
internal sealed class TimelineWeekdayRule : Rule
{
    /// <summary>The farthest that "last" and "next" may lie from the story, in days.</summary>
    private const int MaximumDays = 30;

    /// <summary>How far before the words their sentence is read, in tokens.</summary>
    private const int Reach = 60;

    private static readonly DateOnly SundayNinth = new(2022, 1, 9);

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("timeline-contradiction", "accuracy/mistranslation", Severity.Major, "The story's own dates contradict each other.")
    {
        Applicability = Applicability.Display,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("The panel sat last Friday, January 14, in Turku.", "The panel sat next Friday, January 14, in Turku.") with { Date = SundayNinth },
            RuleExample.Fixed("The panel sits next Friday, January 7, in Turku.", "The panel sits last Friday, January 7, in Turku.") with { Date = SundayNinth },
            RuleExample.Fixed("Last Tuesday, 11 January, nine trams were late.", "Next Tuesday, 11 January, nine trams were late.") with { Date = SundayNinth },
            RuleExample.Fixed("Bids were opened last Thursday (13 January).", "Bids were opened next Thursday (13 January).") with { Date = SundayNinth },
            RuleExample.Fixed("Next Wednesday, Jan. 5, is a holiday in the canton.", "Last Wednesday, Jan. 5, is a holiday in the canton.") with { Date = SundayNinth },
            RuleExample.Fixed("The court ruled last Monday, January 17, 2022.", "The court ruled next Monday, January 17, 2022.") with { Date = SundayNinth },
            RuleExample.Fixed("She flies to Izmir next Saturday, the 8th of January.", "She flies to Izmir last Saturday, the 8th of January.") with { Date = SundayNinth },
            RuleExample.Fixed("The two sides met last Saturday, 15 January, for an hour.", "The two sides met next Saturday, 15 January, for an hour.") with { Date = SundayNinth },
            RuleExample.Stays("The panel sat last Friday, January 7, in Turku.") with { Date = SundayNinth },
            RuleExample.Stays("The panel sits next Friday, January 14, in Turku.") with { Date = SundayNinth },
            RuleExample.Stays("The sale is on the last Friday, January 28, at noon.") with { Date = SundayNinth },
            RuleExample.Stays("“We sail next Friday, January 7,” he had written.") with { Date = SundayNinth },
            RuleExample.Stays("The note of 30 December says that the ship sails next Friday, January 7.") with { Date = SundayNinth },
            RuleExample.Stays("The panel sat last Friday, January 14, in Turku."),
            RuleExample.Stays("They came last Friday; January 14 is the deadline.") with { Date = SundayNinth },
            RuleExample.Stays("It was the last Sunday, 9 January, of the fair.") with { Date = SundayNinth },
            RuleExample.Stays("Next Sunday, 9 January 2023, is far away.") with { Date = SundayNinth },
        ],
    };

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Weekday;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["says-last", "year-given", "days-off", "date-given", "past-perfect"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var says = index - 1;
        var last = story.IsWord(says, "last");
        if (!last && !story.IsWord(says, "next") || story.Clock.StoryDate is not { } today || story.Has(index, TokenTraits.Quoted) || story.Is(says - 1, WordClasses.Determiner))
        {
            return;
        }

        var next = index + 1;
        next += story.IsMark(next, ',') || story.IsMark(next, '(') ? 1 : 0;
        next += story.IsWord(next, "the") ? 1 : 0;
        if (!DateReader.TryRead(story, next, out var written) || !story.InOneSentence(says, written.Last) || written.Near(today) is not { } day
            || Clock.WeekdayNumber(day) != story.ValueOf(index) || HasEarlierDate(story, says))
        {
            return;
        }

        var offBy = day.DayNumber - today.DayNumber;
        if ((last ? offBy <= 0 : offBy >= 0) || Math.Abs(offBy) > MaximumDays)
        {
            return;
        }

        var span = story.SpanOf(says, written.Last);
        var word = last ? "next" : "last";
        word = story.Has(says, TokenTraits.Capitalized) ? char.ToUpperInvariant(word[0]) + word[1..] : word;
        var turned = word + story.Text[story[says].End..span.End];
        var moved = WeekdayMismatchRule.OtherDate(story, span, written, day, NearestFrom(today, day, last) - day.DayNumber);
        sink.Add(
            this,
            span,
            string.Create(CultureInfo.InvariantCulture, $"The story is of {today:d MMMM}, and {day:d MMMM} lies {(last ? "ahead" : "behind")}."),
            [last ? 1 : 0, written.Year != 0 ? 1 : 0, Math.Abs(offBy) / (float)MaximumDays, story.Story.Date is null ? 0 : 1, HasPastPerfect(story, says) ? 1 : 0],
            moved is null ? [new Proposal(turned, Applicability.Display)] : [new Proposal(turned, Applicability.Display), new Proposal(moved, Applicability.Display)],
            story.Clock.StoryDateSpan.IsEmpty ? [] : [new Evidence(story.Clock.StoryDateSpan, "The day of the story.")]);
    }

    /// <summary>The number of the same weekday just behind the story, or just ahead of it.</summary>
    private static int NearestFrom(DateOnly today, DateOnly day, bool behind)
    {
        var number = day.DayNumber;
        while (behind && number >= today.DayNumber)
        {
            number -= 7;
        }

        while (!behind && number <= today.DayNumber)
        {
            number += 7;
        }

        return number;
    }

    /// <summary>Another date before the words in the same sentence: they may count from it.</summary>
    private static bool HasEarlierDate(AnalyzedStory story, int index)
    {
        var sentence = story.Sentences[story[index].Sentence];
        for (var i = Math.Max(sentence.First, index - Reach); i < index; i++)
        {
            if (story.Is(i, WordClasses.Month) && story.Dateline?.Contains(i) != true)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPastPerfect(AnalyzedStory story, int index)
    {
        var sentence = story.Sentences[story[index].Sentence];
        for (var i = Math.Max(sentence.First, index - Reach); i < index; i++)
        {
            if (story.IsWord(i, "had"))
            {
                return true;
            }
        }

        return false;
    }
}
