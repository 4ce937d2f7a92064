using System.Globalization;

namespace TranslationFix.Analysis;

/// <summary>Calendars other than the Gregorian; the values are those of the word list of their months, by hundreds.</summary>
internal enum ForeignCalendar
{
    None,

    /// <summary>Iran and Afghanistan: 19 Dey 1400.</summary>
    SolarHijri,

    /// <summary>The Islamic lunar calendar: 5 Rajab 1443. Converted by Umm al-Qura; a sighting of the moon may move it by a day.</summary>
    Islamic,

    /// <summary>The Hebrew calendar: 12 Tevet 5782. The day begins on the evening before.</summary>
    Hebrew,
}

/// <summary>A date, or a month, of another calendar as it stands in the text.</summary>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token.</param>
/// <param name="Calendar">The calendar.</param>
/// <param name="Day">1 to 31, or 0 when the text gives none.</param>
/// <param name="Month">The number of the month; Hebrew months count to 13, with Adar II as 7.</param>
/// <param name="Year">The year, or 0 when the text gives none.</param>
/// <param name="MonthFirst">True for Dey 19, 1400.</param>
internal readonly record struct ForeignDate(int First, int Last, ForeignCalendar Calendar, int Day, int Month, int Year, bool MonthFirst)
{
    private const int FirstIslamicYear = 1318;
    private const int LastIslamicYear = 1500;
    private const int FirstHebrewYear = 5600;
    private const int LastHebrewYear = 5990;
    private const int FirstSolarYear = 1250;
    private const int LastSolarYear = 1500;
    private const int AdarSecond = 7;

    private static readonly PersianCalendar Persian = new();
    private static readonly UmAlQuraCalendar UmmAlQura = new();
    private static readonly HebrewCalendar HebrewYears = new();

    /// <summary>True for a year that news may speak of in this calendar, and that can be converted.</summary>
    public static bool IsPlausibleYear(ForeignCalendar calendar, int year) => calendar switch
    {
        ForeignCalendar.SolarHijri => year is >= FirstSolarYear and <= LastSolarYear,
        ForeignCalendar.Islamic => year is >= FirstIslamicYear and <= LastIslamicYear,
        ForeignCalendar.Hebrew => year is >= FirstHebrewYear and <= LastHebrewYear,
        _ => false,
    };

    /// <summary>The same day, or the first day of the month, in the Gregorian calendar; null when there is none.</summary>
    /// <param name="year">The year of its own calendar.</param>
    /// <param name="lastDay">True for the last day of the month instead.</param>
    public DateOnly? ToGregorian(int year, bool lastDay = false)
    {
        if (!IsPlausibleYear(Calendar, year))
        {
            return null;
        }

        Calendar calendar = Calendar switch { ForeignCalendar.SolarHijri => Persian, ForeignCalendar.Islamic => UmmAlQura, _ => HebrewYears };
        var month = Month;
        if (Calendar == ForeignCalendar.Hebrew)
        {
            var leap = HebrewYears.IsLeapYear(year);
            month = leap && month == AdarSecond - 1 && !IsFirstAdar ? AdarSecond : !leap && month >= AdarSecond ? month - 1 : month;
        }

        var days = calendar.GetDaysInMonth(year, month);
        var day = Day > 0 ? Day : lastDay ? days : 1;
        return day > days ? null : DateOnly.FromDateTime(calendar.ToDateTime(year, month, day, 0, 0, 0, 0));
    }

    /// <summary>True when the text says Adar I.</summary>
    public bool IsFirstAdar { get; init; }

    /// <summary>The day in the year of its own calendar that brings it nearest to a Gregorian day.</summary>
    public DateOnly? Near(DateOnly story, bool lastDay = false)
    {
        const int SolarBefore = 622;
        DateOnly? best = null;
        for (var year = story.Year - SolarBefore; year <= story.Year - SolarBefore + 2; year++)
        {
            if (ToGregorian(year, lastDay) is { } date && (best is null || Math.Abs(date.DayNumber - story.DayNumber) < Math.Abs(best.Value.DayNumber - story.DayNumber)))
            {
                best = date;
            }
        }

        return best;
    }
}
