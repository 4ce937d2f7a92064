using System.Collections.Immutable;
using System.Globalization;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Dates;

/// <summary>
/// Counted intervals that point the wrong way: "in 1998, four years after the flood of 2002", "opened on July 30 and closed on September 3,
/// five weeks earlier", "gathered four days after envoys are due to meet". The count must agree with the dates, so that only the direction is wrong.
/// </summary>
internal sealed class TimelineIntervalRule : Rule
{
    private const int MaximumDistance = 14;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("timeline-contradiction", "accuracy/mistranslation", Severity.Major, "The story's own dates contradict each other.")
    {
        Applicability = Applicability.Display,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("She sold the mill in 1994, three years after the fire of 1997.", "She sold the mill in 1994, three years before the fire of 1997."),
            RuleExample.Fixed("The school closed in 2011, two years before the floods of 2009.", "The school closed in 2011, two years after the floods of 2009."),
            RuleExample.Fixed("The exhibition opened on May 2 and closed on May 16, two weeks earlier.", "The exhibition opened on May 2 and closed on May 16, two weeks later.") with { Date = new(2022, 6, 1) },
            RuleExample.Fixed("The strike began on 3 March and ended on 13 March, 10 days earlier.", "The strike began on 3 March and ended on 13 March, 10 days later.") with { Date = new(2022, 6, 1) },
            RuleExample.Fixed("Farmers blocked the bridge two days after ministers are due to meet in Graz.", "Farmers blocked the bridge two days before ministers are due to meet in Graz."),
            RuleExample.Fixed("Relatives lit candles a week after the trial is scheduled to open.", "Relatives lit candles a week before the trial is scheduled to open."),
            RuleExample.Fixed("The union called a rally, three days after delegates are to vote on the pact.", "The union called a rally, three days before delegates are to vote on the pact."),
            RuleExample.Stays("She sold the mill in 1997, three years after the fire of 1994."),
            RuleExample.Stays("In 1998, two years after the war, a census of 2002 households was taken."),
            RuleExample.Stays("He was born in 1950 and died on May 16, two weeks earlier."),
            RuleExample.Stays("The exhibition opened on May 2 and closed on May 16, two weeks later.") with { Date = new(2022, 6, 1) },
            RuleExample.Stays("The final report will be published two days after ministers are due to meet in Graz."),
            RuleExample.Stays("The march began two days after the mayor said ministers are due to meet."),
            RuleExample.Stays("“We met a week after the trial is scheduled to open,” he said, shrugging."),
            RuleExample.Stays("The book appeared in 1960, ten years before its author died."),
        ],
    };

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Phrase;

    /// <inheritdoc />
    public override ImmutableArray<string> AnchorWords => ["after", "before", "earlier", "later"];

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["years", "two-dates", "event-ahead", "exact", "quoted"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var unit = index - 1;
        if (!story.IsKind(unit, TokenKind.Word) || !TryReadCount(story, unit - 1, out var count))
        {
            return;
        }

        var after = story.IsWord(index, "after");
        if (story.IsWord(index, "earlier") || story.IsWord(index, "later"))
        {
            TwoDates(story, index, count, sink);
        }
        else if (story.CoreOf(unit) is "year" or "years")
        {
            Years(story, index, count, after, sink);
        }
        else if (after && story.CoreOf(unit) is "day" or "days" or "week" or "weeks" or "month" or "months" or "hours")
        {
            EventAhead(story, index, sink);
        }
    }

    /// <summary>in 1998, four years after the flood of 2002.</summary>
    private void Years(AnalyzedStory story, int index, int count, bool after, CandidateSink sink)
    {
        if (!FindYear(story, index - 3, step: -1, 4, out var from) || !FindYear(story, index + 1, step: 1, MaximumDistance, out var to) || Math.Abs(to - from) != count || to > from != after)
        {
            return;
        }

        Add(story, index, after ? "before" : "after", $"From {Digits(from)} to {Digits(to)}.", [1, 0, 0, 1, Quoted(story, index)], sink);
    }

    /// <summary>opened on July 30 and closed on September 3, five weeks earlier: the second date ends before the comma.</summary>
    private void TwoDates(AnalyzedStory story, int index, int count, CandidateSink sink)
    {
        var days = story.CoreOf(index - 1) switch { "day" or "days" => 1, "week" or "weeks" => 7, _ => 0 };
        var comma = index - 3;
        if (days == 0 || !story.IsMark(comma, ',') || story.Clock.Dates.Count > 256)
        {
            return;
        }

        DateOnly? before = null;
        DateOnly? last = null;
        foreach (var (written, day, _) in story.Clock.Dates)
        {
            if (!story.InOneSentence(written.First, index) || written.Last >= comma)
            {
                continue;
            }

            before = last;
            last = written.Last == comma - 1 ? day : null;
            if (last is null)
            {
                last = day;
            }
            else
            {
                break;
            }
        }

        var earlier = story.IsWord(index, "earlier");
        if (before is { } first && last is { } second && Math.Abs(second.DayNumber - first.DayNumber) == count * days && second > first == earlier)
        {
            Add(story, index, earlier ? "later" : "earlier", string.Create(CultureInfo.InvariantCulture, $"From {first:d MMMM} to {second:d MMMM}."), [0, 1, 0, 1, Quoted(story, index)], sink);
        }
    }

    /// <summary>gathered four days after envoys are due to meet.</summary>
    private void EventAhead(AnalyzedStory story, int index, CandidateSink sink)
    {
        const int LongestSubject = 5;
        for (var i = index + 1; i <= index + LongestSubject + 1 && story.InOneSentence(index, i); i++)
        {
            if ((story.IsWord(i, "are") || story.IsWord(i, "is")) && i > index + 1)
            {
                if (IsPlan(story, i + 1) && !LiesAhead(story, index))
                {
                    Add(story, index, "before", "What is planned lies ahead.", [0, 0, 1, 0, Quoted(story, index)], sink);
                }

                return;
            }

            if (!story.IsKind(i, TokenKind.Word) || story.Is(i, WordClasses.SpeechVerb | WordClasses.Pronoun | WordClasses.Subordinator | WordClasses.Auxiliary)
                || story.TextOf(i).EndsWith("ed", StringComparison.Ordinal) || story.TextOf(i).EndsWith("ing", StringComparison.Ordinal) || story.IsWord(i, "that"))
            {
                return;
            }
        }
    }

    private static bool IsPlan(AnalyzedStory story, int index) =>
        story.IsWord(index, "to") || ((story.IsWord(index, "due") || story.IsWord(index, "scheduled") || story.IsWord(index, "set") || story.IsWord(index, "expected")) && story.IsWord(index + 1, "to"));

    /// <summary>True when the sentence up to the phrase speaks of what is to come.</summary>
    private static bool LiesAhead(AnalyzedStory story, int index)
    {
        var first = Math.Max(story.Sentences[story[index].Sentence].First, index - 24);
        for (var i = first; i < index; i++)
        {
            if (story.IsWord(i, "will") || story.IsWord(i, "would") || story.IsWord(i, "is") || story.IsWord(i, "are") || story.IsWord(i, "may") || story.IsWord(i, "to") || story.IsWord(i, "must") || story.IsWord(i, "shall"))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(AnalyzedStory story, int index, string opposite, string message, ReadOnlySpan<float> features, CandidateSink sink)
    {
        var first = index - 2;
        var head = story.Text[story[first].Start..story[index].Start];
        sink.Add(this, story.SpanOf(first, index), message, features, [new Proposal(head + opposite, Applicability.Display)]);
    }

    private static float Quoted(AnalyzedStory story, int index) => story.Has(index, TokenTraits.Quoted) ? 1 : 0;

    private static bool TryReadCount(AnalyzedStory story, int index, out int count)
    {
        count = story.Is(index, WordClasses.IndefiniteArticle) ? 1 : story.Is(index, WordClasses.NumberWord) ? story.ValueOf(index) : 0;
        return count > 0 || (story.IsKind(index, TokenKind.Number) && int.TryParse(story.TextOf(index), NumberStyles.None, CultureInfo.InvariantCulture, out count) && count > 0);
    }

    /// <summary>A year alone, behind "in" or "of" or before a comma; none of a full date.</summary>
    private static bool FindYear(AnalyzedStory story, int start, int step, int distance, out int year)
    {
        year = 0;
        for (var i = start; Math.Abs(i - start) <= distance && story.InOneSentence(start, i); i += step)
        {
            if (story.IsKind(i, TokenKind.Number))
            {
                return story[i].Length == 4 && (story.IsWord(i - 1, "in") || story.IsWord(i - 1, "of")) && !story.IsKind(i + 1, TokenKind.Word) | story.Is(i + 1, WordClasses.FunctionWord | WordClasses.Auxiliary) | step > 0
                    && int.TryParse(story.TextOf(i), NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1000 and <= 2199;
            }
        }

        return false;
    }

    private static string Digits(int year) => year.ToString(CultureInfo.InvariantCulture);
}
