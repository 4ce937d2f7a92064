using System.Globalization;
using System.Text.RegularExpressions;
using TranslationFix.Evaluation;

namespace TranslationFix.Training;

/// <summary>Days as engines leave them: a weekday with the relative day that the source had, a date of another calendar.</summary>
internal static partial class DateInjectors
{
    private static readonly PersianCalendar Persian = new();

    private static readonly string[] PersianMonths = ["Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar", "Mehr", "Aban", "Azar", "Dey", "Bahman", "Esfand"];

    /// <summary>The injectors.</summary>
    public static IEnumerable<Injector> All { get; } =
    [
        new("relative-day-gloss", Weekday(), Gloss),
        new("foreign-calendar", FullDate(), ToPersian),
        new("weekday-mismatch", WeekdayAndDate(), static (match, _, turn) => OtherDay(match.Groups["day"].Value, turn) + match.Groups["date"].Value),
        new("timeline-contradiction", BeforeOrAfter(), static (match, _, _) => match.Value switch { "before" or "ahead of" => "after", "after" => "before", _ => "a day after" }),
    ];

    private static string? Gloss(Match match, GoldStory story, int turn)
    {
        if (story.Date is not { } date || !Enum.TryParse<DayOfWeek>(match.Value, out var day))
        {
            return null;
        }

        string? relative = ((day - date.DayOfWeek + 7) % 7) switch { 0 => "today", 1 => "tomorrow", 6 => "yesterday", _ => null };
        return relative is null ? null : turn % 2 == 0 ? $"{match.Value} ({relative})" : $"{relative} ({match.Value})";
    }

    private static string? ToPersian(Match match, GoldStory story, int turn) =>
        Injector.SourceOf(story) is "fa" && DateTime.TryParseExact(match.Value, ["d MMMM yyyy", "MMMM d, yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? string.Create(CultureInfo.InvariantCulture, $"{Persian.GetDayOfMonth(day)} {PersianMonths[Persian.GetMonth(day) - 1]} {Persian.GetYear(day)}")
            : null;

    /// <summary>Another day of the week, as an engine guesses it from one that it does not know.</summary>
    private static string OtherDay(string day, int turn) => Enum.GetName((DayOfWeek)(((int)Enum.Parse<DayOfWeek>(day) + 1 + (turn % 6)) % 7))!;

    [GeneratedRegex(@"\b(?<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?<date>,? (?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?: \d{1,2})?)", RegexOptions.None, 1000)]
    private static partial Regex WeekdayAndDate();

    [GeneratedRegex(@"(?<=\b(?:day|days|week|hours) )(?:before|after|ahead of)(?= [a-z])|\bon the eve of(?= [a-z])", RegexOptions.None, 1000)]
    private static partial Regex BeforeOrAfter();

    [GeneratedRegex(@"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b", RegexOptions.None, 1000)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"\b(?:\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4})\b", RegexOptions.None, 1000)]
    private static partial Regex FullDate();
}
