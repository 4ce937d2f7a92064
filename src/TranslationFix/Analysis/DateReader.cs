using System.Globalization;
using TranslationFix.Languages;

namespace TranslationFix.Analysis;

/// <summary>A calendar date as it stands in the text.</summary>
/// <param name="First">The index of the first token of the date, without the weekday.</param>
/// <param name="Last">The index of the last token.</param>
/// <param name="Day">1 to 31.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Year">The year, or 0 when the text gives none.</param>
internal readonly record struct WrittenDate(int First, int Last, int Day, int Month, int Year)
{
    /// <summary>The date in the given year, or its own year; null when there is no such day.</summary>
    public DateOnly? In(int year)
    {
        var actual = Year != 0 ? Year : year;
        return actual is >= 1 and <= 9999 && Day <= DateTime.DaysInMonth(actual, Month) ? new DateOnly(actual, Month, Day) : null;
    }

    /// <summary>The date, in the year that brings it nearest to <paramref name="story"/> when the text gives none.</summary>
    public DateOnly? Near(DateOnly? story)
    {
        if (Year != 0 || story is not { } day)
        {
            return Year != 0 ? In(Year) : null;
        }

        DateOnly? best = null;
        for (var year = day.Year - 1; year <= day.Year + 1; year++)
        {
            if (In(year) is { } date && (best is null || Math.Abs(date.DayNumber - day.DayNumber) < Math.Abs(best.Value.DayNumber - day.DayNumber)))
            {
                best = date;
            }
        }

        return best;
    }
}

/// <summary>Reads dates of the Gregorian calendar: 9 January 2022, January 9, 2022, the 9th of January, Jan. 9, 2022-01-09.</summary>
internal static class DateReader
{
    /// <summary>Reads the date that starts at a token.</summary>
    public static bool TryRead(AnalyzedStory story, int index, out WrittenDate date)
    {
        date = default;
        if (story.IsKind(index, TokenKind.Number))
        {
            return TryReadIso(story, index, out date) || TryReadDayFirst(story, index, out date);
        }

        return IsMonth(story, index) && TryReadMonthFirst(story, index, out date);
    }

    private static bool TryReadDayFirst(AnalyzedStory story, int index, out WrittenDate date)
    {
        date = default;
        if (!TryReadDay(story, index, out var day))
        {
            return false;
        }

        var next = index + 1;
        if (story.Language.Conventions.HasOrdinalStop && story.IsMark(next, '.') && !story.Has(next, TokenTraits.SpaceBefore))
        {
            next++;
        }

        if (story.IsWord(next, "of") || (story.Language.Tag is not "en" && story.Is(next, WordClasses.Preposition)))
        {
            next++;
        }

        if (!IsMonth(story, next) || !story.Has(next, TokenTraits.SpaceBefore))
        {
            return false;
        }

        var month = story.ValueOf(next);
        var last = SkipFullStop(story, next);
        var year = ReadYear(story, ref last);
        date = new WrittenDate(index, last, day, month, year);
        return true;
    }

    private static bool TryReadMonthFirst(AnalyzedStory story, int index, out WrittenDate date)
    {
        date = default;
        var next = SkipFullStop(story, index) + 1;
        if (!TryReadDay(story, next, out var day))
        {
            return false;
        }

        var last = next;
        var year = ReadYear(story, ref last);
        date = new WrittenDate(index, last, day, story.ValueOf(index), year);
        return true;
    }

    private static bool TryReadIso(AnalyzedStory story, int index, out WrittenDate date)
    {
        date = default;
        if (index + 4 >= story.Count || !story.IsMark(index + 1, '-') || !story.IsMark(index + 3, '-')
            || story.Has(index + 1, TokenTraits.SpaceBefore) || story[index].Length != 4
            || !int.TryParse(story.TextOf(index), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !TryReadDay(story, index + 2, out var month) || month > 12 || !TryReadDay(story, index + 4, out var day))
        {
            return false;
        }

        date = new WrittenDate(index, index + 4, day, month, year);
        return true;
    }

    /// <summary>Reads the number of a day: 9, 09, 9th.</summary>
    public static bool TryReadDay(AnalyzedStory story, int index, out int day)
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

        return text.Length <= 2 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out day) && day is >= 1 and <= 31;
    }

    private static int ReadYear(AnalyzedStory story, ref int last)
    {
        var next = last + 1;
        if (story.IsMark(next, ',') || (story.Language.Tag is not "en" && (story.IsWord(next, "de") || story.IsWord(next, "del"))))
        {
            next++;
        }

        if (story.IsKind(next, TokenKind.Number) && story[next].Length == 4 && story.Has(next, TokenTraits.SpaceBefore)
            && int.TryParse(story.TextOf(next), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1500 and <= 2199)
        {
            last = next;
            return year;
        }

        return 0;
    }

    private static int SkipFullStop(AnalyzedStory story, int index) =>
        story.IsMark(index + 1, '.') && !story.Has(index + 1, TokenTraits.SpaceBefore) && story.Is(index, WordClasses.Abbreviation) ? index + 1 : index;

    /// <summary>True for a month; where months are written small, its full name is one in any case, and so is an abbreviation behind a day.</summary>
    private static bool IsMonth(AnalyzedStory story, int index) =>
        story.Is(index, WordClasses.Month)
        && (story.Has(index, TokenTraits.Capitalized) || IsSmallName(story, index) || !story.Is(index, WordClasses.Auxiliary) && !story.Has(index, TokenTraits.KnownWord));

    private static bool IsSmallName(AnalyzedStory story, int index) =>
        story.Language is { Tag: not "en", Conventions.HasCapitalNouns: false } language
        && ((story.Is(index, WordClasses.Abbreviation) && story.IsKind(index - 1, TokenKind.Number)) || story.TextOf(index).SequenceEqual(language.NameOf(WordClasses.Month, story.ValueOf(index), capital: false)));
}
