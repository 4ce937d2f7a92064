using System.Collections.Immutable;
using System.Globalization;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Dates;

/// <summary>
/// The story's own dates contradict each other: what it calls past lies ahead of its day, or what it calls coming lies behind it.
/// The events are "after", "ahead of", "last week's" and the like in front of an event whose date the story gives.
/// </summary>
internal sealed class TimelineContradictionRule : Rule
{
    /// <summary>The farthest that a date may lie behind the phrase, in tokens.</summary>
    private const int MaximumDistance = 18;

    /// <summary>The most dates of other sentences that are compared with a phrase, the first ones of the story.</summary>
    private const int MaximumCompared = 64;

    private static readonly DateOnly SundayNinth = new(2022, 1, 9);

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("timeline-contradiction", "accuracy/mistranslation", Severity.Major, "The story's own dates contradict each other.")
    {
        Applicability = Applicability.Display,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("A day after the January 10 session, the envoy flew to Oslo.", "A day before the January 10 session, the envoy flew to Oslo.") with { Date = SundayNinth },
            RuleExample.Fixed("Two weeks after the vote, set for 30 January, both camps are calm.", "Two weeks before the vote, set for 30 January, both camps are calm.") with { Date = SundayNinth },
            RuleExample.Fixed("Prices rose in the aftermath of the auction on January 12.", "Prices rose ahead of the auction on January 12.") with { Date = SundayNinth },
            RuleExample.Fixed("Delegates packed for last week's congress, which opens on 14 January.", "Delegates packed for next week's congress, which opens on 14 January.") with { Date = SundayNinth },
            RuleExample.Fixed("A day after the Norway-Chile talks in Oslo, the minister had no hope.\nNorway and Chile are to meet in Oslo on 10 January.", "A day before the Norway-Chile talks in Oslo, the minister had no hope.\nNorway and Chile are to meet in Oslo on 10 January.") with { Date = SundayNinth },
            RuleExample.Fixed("In the wake of the storm expected on 12 January, shops closed.", "Ahead of the storm expected on 12 January, shops closed.") with { Date = SundayNinth },
            RuleExample.Fixed("Crews are testing the lights a week after the stadium opens on 16 January.", "Crews are testing the lights a week before the stadium opens on 16 January.") with { Date = SundayNinth },
            RuleExample.Fixed("On the day of talks in Bonn, the envoy packed his bags in Oslo.\nThe talks, the third this year, open in a castle.\nThe talks are due to begin on 16 January.", "A week before talks in Bonn, the envoy packed his bags in Oslo.\nThe talks, the third this year, open in a castle.\nThe talks are due to begin on 16 January.") with { Date = SundayNinth },
            RuleExample.Fixed("On the day of the vote on 10 January, the ministry dropped its plan.", "On the eve of the vote on 10 January, the ministry dropped its plan.") with { Date = SundayNinth },
            RuleExample.Fixed("The minister resigned on Friday, on the day of the vote on 5 January.", "The minister resigned on Friday, two days after the vote on 5 January.") with { Date = SundayNinth },
            RuleExample.Fixed("Shops closed on Thursday, on the eve of the festival of 5 January.", "Shops closed on Thursday, a day after the festival of 5 January.") with { Date = SundayNinth },
            RuleExample.Fixed("The bridge was shut on Thursday night, a day after the flood reached the town on 7 January.", "The bridge was shut on Thursday night, a day before the flood reached the town on 7 January.") with { Date = SundayNinth },
            RuleExample.Fixed("The ferry sank on Monday, a week before the search ended on 1 January.", "The ferry sank on Monday, a week after the search ended on 1 January.") with { Date = SundayNinth },
            RuleExample.Fixed("The concert was to be on Saturday, 8 January. It was called off on 7 January, on the day after the concert.", "The concert was to be on Saturday, 8 January. It was called off on 7 January, on the eve of the concert.") with { Date = SundayNinth },
            RuleExample.Stays("On the day of the vote, 16 January, schools will be closed.") with { Date = SundayNinth },
            RuleExample.Stays("He was arrested on the day of the vote on 5 January.") with { Date = SundayNinth },
            RuleExample.Stays("The minister resigned on Wednesday, on the day of the vote on 5 January.") with { Date = SundayNinth },
            RuleExample.Stays("The road was closed on Friday night, a day after the storm arrived on 6 January.") with { Date = SundayNinth },
            RuleExample.Stays("In 1948, a week after the fort fell on May 13, the bell rang again.") with { Date = SundayNinth },
            RuleExample.Fixed("The feeding will stop on Tuesday, two days after the council meets on 13 January.", "The feeding will stop on Tuesday, two days before the council meets on 13 January.") with { Date = SundayNinth },
            RuleExample.Stays("On the eve of the 3 January strike, drivers filled their tanks.") with { Date = SundayNinth },
            RuleExample.Stays("In 2009 the band broke up on a Tuesday, on the eve of a concert on 5 January.") with { Date = SundayNinth },
            RuleExample.Stays("The council will meet on Tuesday, a day after the budget debate on 10 January.") with { Date = SundayNinth },
            RuleExample.Stays("“He left on Thursday, a day after the feast of 7 January,” she said.") with { Date = SundayNinth },
            RuleExample.Stays("A day after the January 8 session, the envoy flew to Oslo.") with { Date = SundayNinth },
            RuleExample.Stays("A day before the January 10 session, the envoy flew to Oslo.") with { Date = SundayNinth },
            RuleExample.Stays("After the talks, the sides will meet again on January 20.") with { Date = SundayNinth },
            RuleExample.Stays("Two days after the fire, the school said it would reopen on 17 January.") with { Date = SundayNinth },
            RuleExample.Stays("The trial begins a week after the elections on 20 January.") with { Date = SundayNinth },
            RuleExample.Stays("The law takes effect a day after the vote planned for 20 January.") with { Date = SundayNinth },
            RuleExample.Stays("“A month after the January 30 deadline we will know more,” he said.") with { Date = SundayNinth },
            RuleExample.Stays("Next week's summit, on 14 January, is the third.") with { Date = SundayNinth },
            RuleExample.Stays("On the eve of the 10 January session, nobody spoke.") with { Date = SundayNinth },
        ],
    };

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Phrase;

    /// <inheritdoc />
    public override ImmutableArray<string> AnchorWords => ["after", "before", "aftermath", "wake", "last", "next", "eve", "day"];

    /// <inheritdoc />
    public override ImmutableArray<string> Features =>
        ["same-phrase", "shared-names", "same-event", "days-off", "quoted", "future-verb", "date-given", "counted", "story-date-given", "clause-between", "event-ahead", "own-day", "day-itself", "resumed"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        if (story.Clock.StoryDate is not { } today || TimePhrase.Read(story, index) is not { } phrase)
        {
            return;
        }

        if (story.Has(phrase.First, TokenTraits.Quoted) && (phrase.IsEve || phrase.IsDayItself))
        {
            return;
        }

        var own = BaseDate(story, phrase, today);
        var from = own ?? today;
        if (phrase.IsEve ? own is null : phrase.IsDayItself && own is null && !TellsOfPast(story, phrase))
        {
            return;
        }

        var end = EventPhrase.End(story, phrase.Last + 1);
        if (FindDate(story, phrase, end, from) is not { } found)
        {
            return;
        }

        var offBy = found.Day.DayNumber - from.DayNumber;
        var contradicts = phrase.IsEve ? offBy <= 0 : phrase.IsDayItself ? offBy > 0 || (own is not null && offBy < 0) : phrase.SaysPast ? offBy > 0 : offBy < 0;
        if (!contradicts || SpeaksOfOtherYear(story, phrase, today))
        {
            return;
        }

        sink.Add(
            this,
            story.SpanOf(phrase.First, phrase.Last),
            string.Create(CultureInfo.InvariantCulture, $"{(own is null ? "The story" : "What happened")} is of {from:d MMMM}, the event of {found.Day:d MMMM}."),
            [
                found.SamePhrase ? 1 : 0,
                Math.Min(found.Names, 4) / 4f,
                found.SameEvent ? 1 : 0,
                Math.Min(Math.Abs(offBy), 30) / 30f,
                story.Has(phrase.First, TokenTraits.Quoted) ? 1 : 0,
                HasFutureVerb(story, phrase) ? 1 : 0,
                story.Story.Date is null ? 0 : 1,
                phrase.IsCounted ? 1 : 0,
                story.Clock.StoryDateSpan.IsEmpty ? 0 : 1,
                found.SamePhrase && HasVerbBetween(story, phrase.Last + 1, found.Token) ? 1 : 0,
                found.SamePhrase && IsEventAhead(story, phrase.Last + 1, found.Token) ? 1 : 0,
                own is null ? 0 : 1,
                phrase.IsEve || phrase.IsDayItself ? 1 : 0,
                found.Resumed ? 1 : 0,
            ],
            [.. phrase.Corrections(offBy).Select(static text => new Proposal(text, Applicability.Display))],
            Evidence(story, found));
    }

    private static ImmutableArray<Evidence> Evidence(AnalyzedStory story, FoundDate found)
    {
        var date = new Evidence(found.Span, "The date of the event.");
        return story.Clock.StoryDateSpan.IsEmpty ? [date] : [date, new Evidence(story.Clock.StoryDateSpan, "The day of the story.")];
    }

    /// <summary>The day from which the phrase counts when its sentence gives one: a date just before it, or a bare weekday; else null.</summary>
    private static DateOnly? BaseDate(AnalyzedStory story, TimePhrase phrase, DateOnly today)
    {
        const int Reach = 8;
        DateOnly? own = null;
        var last = -1;
        foreach (var (written, day, _) in story.Clock.Dates)
        {
            if (day is { } date && written.Last < phrase.First && phrase.First - written.Last <= Reach && story.InOneSentence(written.First, phrase.First) && story.Dateline?.Contains(written.First) != true)
            {
                own = date;
                last = written.Last;
            }
        }

        for (var i = phrase.First - 1; i > last && i >= phrase.First - Reach && story.InOneSentence(i, phrase.First); i--)
        {
            if (story.Is(i, WordClasses.Weekday) && !story.Has(i, TokenTraits.Possessive) && story.IsWord(i - 1, "on"))
            {
                return HasFutureVerb(story, phrase)
                    ? today.AddDays((story.ValueOf(i) - Clock.WeekdayNumber(today) + 7) % 7)
                    : today.AddDays(-((Clock.WeekdayNumber(today) - story.ValueOf(i) + 7) % 7));
            }
        }

        return own;
    }

    /// <summary>True when the sentence of "on the day of" tells what has happened, and nothing that will.</summary>
    private static bool TellsOfPast(AnalyzedStory story, TimePhrase phrase)
    {
        var sentence = story.Sentences[story[phrase.First].Sentence];
        var past = false;
        for (var i = sentence.First; i < sentence.End && i - sentence.First < 60; i++)
        {
            if (story.IsWord(i, "will") || story.IsWord(i, "would") || story.IsWord(i, "may") || story.IsWord(i, "can") || story.IsWord(i, "must") || story.IsWord(i, "should") || story.IsWord(i, "shall")
                || story.IsWord(i, "be") || (story.IsWord(i, "plans") && story.IsWord(i + 1, "to")))
            {
                return false;
            }

            var participle = story.IsKind(i, TokenKind.Word) && story.TextOf(i).EndsWith("ed", StringComparison.Ordinal)
                && !(story.TextOf(i) is "scheduled" or "planned" or "expected" or "called" or "dated") && !story.Is(i - 1, WordClasses.Auxiliary);
            past |= participle || story.Is(i, WordClasses.SpeechVerb);
        }

        return past;
    }

    /// <summary>A year other than that of the story in the sentence: its dates may lie in that year.</summary>
    private static bool SpeaksOfOtherYear(AnalyzedStory story, TimePhrase phrase, DateOnly today)
    {
        var sentence = story.Sentences[story[phrase.First].Sentence];
        for (var i = sentence.First; i < sentence.End && i - sentence.First < 60; i++)
        {
            if (story.IsKind(i, TokenKind.Number) && story[i].Length == 4 && int.TryParse(story.TextOf(i), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1500 and <= 2199 && Math.Abs(year - today.Year) > 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The date of the event: behind the phrase in the same sentence, or with the same names in another one.</summary>
    private static FoundDate? FindDate(AnalyzedStory story, TimePhrase phrase, int end, DateOnly today)
    {
        FoundDate? best = null;
        var compared = 0;
        foreach (var (written, day, _) in story.Clock.Dates)
        {
            if (day is not { } date)
            {
                continue;
            }

            var span = story.SpanOf(written.First, written.Last);
            if (story.InOneSentence(phrase.Last, written.First))
            {
                if (written.First > phrase.Last && written.First - phrase.Last <= MaximumDistance)
                {
                    return new FoundDate(date, span, written.First, SamePhrase: true, 0, SameEvent: false);
                }

                continue;
            }

            var isContradiction = phrase.IsEve ? date <= today : phrase.SaysPast ? date > today : date < today;
            if (!isContradiction || story.Dateline?.Contains(written.First) == true || !phrase.IsCounted || story.Has(written.First, TokenTraits.Quoted))
            {
                continue;
            }

            if (IsPreviousSentence(story, written, phrase) && IsDefiniteEvent(story, phrase.Last + 1))
            {
                best ??= new FoundDate(date, span, written.First, SamePhrase: false, 0, SameEvent: true);
            }

            if (IsResumed(story, written, phrase))
            {
                best ??= new FoundDate(date, span, written.First, SamePhrase: false, 0, SameEvent: true) { Resumed = true };
            }

            if (++compared > MaximumCompared)
            {
                continue;
            }

            var (names, sameEvent) = EventPhrase.Shared(story, phrase.Last + 1, end, Clause(story, written));
            if (names >= 2 && sameEvent && (best is null || names > best.Value.Names))
            {
                best = new FoundDate(date, span, written.First, SamePhrase: false, names, sameEvent);
            }
        }

        return best;
    }

    private static bool IsPreviousSentence(AnalyzedStory story, WrittenDate written, TimePhrase phrase) =>
        story[phrase.First].Sentence - story[written.First].Sentence == 1;

    /// <summary>a meeting in Bonn ... The meeting opens on 5 May: a later sentence starts with the event and tells it as coming.</summary>
    private static bool IsResumed(AnalyzedStory story, WrittenDate written, TimePhrase phrase)
    {
        const int MaximumSentences = 6;
        var number = story[written.First].Sentence;
        if (number <= story[phrase.First].Sentence || number - story[phrase.First].Sentence > MaximumSentences)
        {
            return false;
        }

        var first = story.Sentences[number].First;
        if (!story.IsWord(first, "the") || !story.Is(first + 1, WordClasses.EventNoun) || !IsEventAhead(story, first, written.First) || written.First - first > MaximumDistance)
        {
            return false;
        }

        for (var i = phrase.Last + 1; i <= phrase.Last + 4 && story.InOneSentence(phrase.Last, i); i++)
        {
            if (story.Is(i, WordClasses.EventNoun))
            {
                return story[i].Hash == story[first + 1].Hash;
            }
        }

        return false;
    }

    /// <summary>the inspection, her testimony: an event that the sentence before has named.</summary>
    private static bool IsDefiniteEvent(AnalyzedStory story, int index) =>
        story.Is(index, WordClasses.Determiner) && !story.Is(index, WordClasses.IndefiniteArticle) && (story.Is(index + 1, WordClasses.EventNoun) || story.Is(index + 2, WordClasses.EventNoun));

    /// <summary>The part of the sentence that ends with the date and begins behind the date before it.</summary>
    private static Sentence Clause(AnalyzedStory story, WrittenDate written)
    {
        var sentence = story.Sentences[story[written.First].Sentence];
        var first = written.First;
        while (first > sentence.First && written.First - first < 24 && story[first - 1].Kind != TokenKind.Number)
        {
            first--;
        }

        return sentence with { First = first, End = written.Last + 1 };
    }

    /// <summary>What will happen may well happen after something else that lies ahead.</summary>
    private static bool HasFutureVerb(AnalyzedStory story, TimePhrase phrase)
    {
        var sentence = story.Sentences[story[phrase.First].Sentence];
        var first = Math.Max(sentence.First, phrase.First - 16);
        for (var i = first; i < phrase.First; i++)
        {
            if (story.IsWord(i, "will") || story.IsWord(i, "would") || story.IsWord(i, "is") || story.IsWord(i, "are") || story.IsWord(i, "to")
                || story.Has(i, TokenTraits.KnownWord) && story.TextOf(i) is "begins" or "starts" or "opens" or "ends" or "takes" or "expires" or "comes" or "follows" or "closes")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>the census begins on, the court meets on, the museum opens on: the event itself is told as coming.</summary>
    private static bool IsEventAhead(AnalyzedStory story, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (story.IsKind(i, TokenKind.Word) && story.TextOf(i) is "begins" or "starts" or "opens" or "takes" or "meets" or "will" or "due" or "scheduled" or "expected" or "convenes" or "resumes")
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasVerbBetween(AnalyzedStory story, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (story.Is(i, WordClasses.SpeechVerb) || (story.Is(i, WordClasses.Pronoun) && !story.IsWord(i, "which") && !story.IsWord(i, "that")))
            {
                return true;
            }
        }

        return false;
    }

    private readonly record struct FoundDate(DateOnly Day, TextSpan Span, int Token, bool SamePhrase, int Names, bool SameEvent)
    {
        /// <summary>True when a later sentence takes the event up again: The meeting opens on ...</summary>
        public bool Resumed { get; init; }
    }
}
