using TranslationFix.Languages;

namespace TranslationFix.Analysis;

/// <summary>A day that the story names.</summary>
/// <param name="Written">The date as it stands in the text.</param>
/// <param name="Day">The day, in the year nearest to the story when the text gives none; null when there is no such day or no story date.</param>
/// <param name="Weekday">The token of a weekday that stands with the date, or −1.</param>
internal readonly record struct DatedMention(WrittenDate Written, DateOnly? Day, int Weekday);

/// <summary>The days of a story on one timeline, resolved against the day it was filed.</summary>
internal sealed class Clock
{
    /// <summary>The most dates that are kept; later ones in a huge text are not read.</summary>
    public const int MaximumDates = 4096;

    private readonly List<DatedMention> dates;

    private Clock(List<DatedMention> dates) => this.dates = dates;

    /// <summary>The day the story was filed: given by the caller, or read from the dateline; null when neither is there.</summary>
    public DateOnly? StoryDate { get; private set; }

    /// <summary>Where the dateline says so; empty when the caller gave the date.</summary>
    public TextSpan StoryDateSpan { get; private set; }

    /// <summary>The dates that the text names, in order, that of the dateline included.</summary>
    public Items<DatedMention> Dates => new(dates);

    /// <summary>Reads the dates of a story.</summary>
    /// <param name="story">The story.</param>
    /// <param name="dates">Takes the dates, and belongs to the clock from then on.</param>
    public static Clock Read(AnalyzedStory story, List<DatedMention> dates)
    {
        var clock = new Clock(dates) { StoryDate = story.Story.Date };
        if (story.Dateline?.Date is { } written)
        {
            clock.StoryDateSpan = story.SpanOf(written.First, written.Last);
            clock.StoryDate ??= written.In(0);
        }

        var next = 0;
        foreach (var i in story.Days)
        {
            if (i < next)
            {
                continue;
            }

            if (clock.dates.Count >= MaximumDates)
            {
                break;
            }

            if (story[i].Is(WordClasses.ForeignMonth) && ReadForeign(story, i, clock))
            {
                continue;
            }

            if (story[i].Kind != TokenKind.Number && !story[i].Is(WordClasses.Month))
            {
                continue;
            }

            if (!DateReader.TryRead(story, i, out var date))
            {
                if (TryReadRangeStart(story, i, out date))
                {
                    clock.Add(story, date);
                }

                continue;
            }

            clock.Add(story, date);
            next = date.Last + 1;
            if (TryReadRangeEnd(story, date, out date))
            {
                clock.Add(story, date);
                next = date.Last + 1;
            }
        }

        return clock;
    }

    private void Add(AnalyzedStory story, WrittenDate date) => dates.Add(new DatedMention(date, date.Near(StoryDate), WeekdayOf(story, date)));

    /// <summary>from Monday 3 to Friday 7 May: the first day has the month of the second one.</summary>
    private static bool TryReadRangeStart(AnalyzedStory story, int index, out WrittenDate date)
    {
        date = default;
        if (!BehindWeekday(story, index) || !DateReader.TryReadDay(story, index, out var day) || !IsRangeWord(story, index + 1) || !story.Is(index + 2, WordClasses.Weekday))
        {
            return false;
        }

        var next = index + 3;
        next += story.IsMark(next, ',') ? 1 : 0;
        next += story.IsWord(next, "the") ? 1 : 0;
        if (!DateReader.TryRead(story, next, out var end) || !story.InOneSentence(index, end.Last) || end.Day == day)
        {
            return false;
        }

        var month = day < end.Day ? end.Month : end.Month == 1 ? 12 : end.Month - 1;
        date = new WrittenDate(index, index, day, month, end.Year == 0 || month <= end.Month ? end.Year : end.Year - 1);
        return true;
    }

    /// <summary>from Monday, May 3 to Friday, 7: the last day has the month of the first one.</summary>
    private static bool TryReadRangeEnd(AnalyzedStory story, WrittenDate start, out WrittenDate date)
    {
        date = default;
        var word = story.IsMark(start.Last + 1, ',') ? start.Last + 2 : start.Last + 1;
        if (!IsRangeWord(story, word) || !story.Is(word + 1, WordClasses.Weekday) || WeekdayOf(story, start) < 0)
        {
            return false;
        }

        var index = story.IsMark(word + 2, ',') ? word + 3 : word + 2;
        if (!DateReader.TryReadDay(story, index, out var day) || day <= start.Day || DateReader.TryRead(story, index, out _) || !story.InOneSentence(word, index)
            || (index + 1 < story.Count && story.InOneSentence(index, index + 1) && !story.IsKind(index + 1, TokenKind.Punctuation) && !story.Is(index + 1, WordClasses.FunctionWord)))
        {
            return false;
        }

        date = new WrittenDate(index, index, day, start.Month, start.Year);
        return true;
    }

    private static bool BehindWeekday(AnalyzedStory story, int index) =>
        story.Is(index - 1, WordClasses.Weekday) || ((story.IsMark(index - 1, ',') || story.IsWord(index - 1, "the")) && story.Is(index - 2, WordClasses.Weekday));

    private static bool IsRangeWord(AnalyzedStory story, int index) =>
        story.IsWord(index, "to") || story.IsWord(index, "until") || story.IsWord(index, "till") || story.IsWord(index, "through") || story.IsWord(index, "and")
        || story.IsMark(index, '-') || story.IsMark(index, '–') || story.IsMark(index, '—');

    /// <summary>The weekday of a day as the word lists number it: 1 (Monday) to 7 (Sunday).</summary>
    public static int WeekdayNumber(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>A full date of the Solar Hijri calendar, which is exact to the day.</summary>
    private static bool ReadForeign(AnalyzedStory story, int index, Clock clock)
    {
        if (!ForeignDateReader.TryRead(story, index, out var foreign) || foreign.Calendar != ForeignCalendar.SolarHijri || foreign.Day == 0 || foreign.ToGregorian(foreign.Year) is not { } day)
        {
            return false;
        }

        var written = new WrittenDate(foreign.First, foreign.Last, day.Day, day.Month, day.Year);
        clock.dates.Add(new DatedMention(written, day, WeekdayOf(story, written)));
        return true;
    }

    /// <summary>Persian counts its weekdays from Saturday, شنبه: سه شنبه, parted by a space, is none.</summary>
    private static bool IsHalfOfWeekday(AnalyzedStory story, int index) =>
        story.Language.Tag is "fa" && story.ValueOf(index) == 6 && story.IsKind(index - 1, TokenKind.Word) && story.Is(index - 1, WordClasses.NumberWord | WordClasses.IndefiniteArticle);

    private static int WeekdayOf(AnalyzedStory story, WrittenDate date)
    {
        var before = date.First - 1;
        if (story.IsMark(before, ',') || story.IsWord(before, "the") || (story.Language.Tag is not "en" && story.Is(before, WordClasses.Determiner)))
        {
            before--;
        }

        if (story.IsMark(before, ','))
        {
            before--;
        }

        if (story.IsMark(before, '.') && story.Is(before - 1, WordClasses.Weekday))
        {
            before--;
        }

        if (story.Is(before, WordClasses.Weekday) && story.InOneSentence(before, date.First))
        {
            return IsHalfOfWeekday(story, before) ? -1 : before;
        }

        var after = date.Last + 1;
        if (story.Language.Tag is not "en" && !story.Language.Conventions.HasCapitalNouns && story.Is(after, WordClasses.Weekday) && story.Has(after, TokenTraits.Capitalized) && story.InOneSentence(after, date.First))
        {
            // 9 Ocak 2022 Pazar.
            return after;
        }

        if (story.IsMark(after, ',') || story.IsMark(after, '('))
        {
            after++;
        }

        var closed = story.IsMark(after + 1, ')') || story.IsMark(after + 1, ',');
        return story.Is(after, WordClasses.Weekday) && closed && story.InOneSentence(after, date.First) ? after : -1;
    }
}
