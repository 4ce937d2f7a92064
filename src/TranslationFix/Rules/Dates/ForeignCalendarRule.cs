using System.Collections.Immutable;
using System.Globalization;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Dates;

/// <summary>A date of the Solar Hijri, Islamic, Hebrew, Buddhist, Republican or Japanese calendar left standing, without the Gregorian date beside it.</summary>
/// <remarks>Solar Hijri and Hebrew dates are exact, Islamic ones to a day, years of the other calendars to the year.</remarks>
internal sealed class ForeignCalendarRule : Rule
{
    /// <summary>How far a Gregorian date may stand from the foreign one to be its gloss, in tokens.</summary>
    private const int GlossDistance = 7;

    /// <summary>How far the Gregorian date that a foreign one equals may stand from it, in tokens.</summary>
    private const int ConversionDistance = 20;

    private static readonly DateOnly Sunday = new(2022, 1, 9);

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("foreign-calendar", "locale convention/date format", Severity.Major, "A date of another calendar left standing.")
    {
        Applicability = Applicability.Unsafe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("The dam was opened on 19 Dey 1400.", "The dam was opened on 9 January 2022.") with { SourceLanguage = "fa" },
            RuleExample.Fixed("The court met on Dey 19, 1400, in Shiraz.", "The court met on January 9, 2022, in Shiraz.") with { SourceLanguage = "fa" },
            RuleExample.Fixed("The fair closes on the 25th of Dey.", "The fair closes on 15 January.") with { SourceLanguage = "fa", Date = Sunday },
            RuleExample.Fixed("The tender is due on 5 Bahman, the ministry said.", "The tender is due on 25 January, the ministry said.") with { SourceLanguage = "fa", Date = Sunday },
            RuleExample.Fixed("Rain returned in the month of Bahman.", "Rain returned in January-February.") with { SourceLanguage = "fa", Date = Sunday },
            RuleExample.Fixed("Exports peaked in Mehr 1400.", "Exports peaked in September-October 2021.") with { SourceLanguage = "fa" },
            RuleExample.Fixed("The budget for the year 1401 was passed.", "The budget for the year 2022 was passed.") with { SourceLanguage = "fa", Date = Sunday },
            RuleExample.Fixed("The decree is dated 5 Rajab 1443.", "The decree is dated 6 February 2022.") with { SourceLanguage = "ar" },
            RuleExample.Fixed("The mosque opened on 12 Rabi al-Awwal 1443.", "The mosque opened on 18 October 2021.") with { SourceLanguage = "ar" },
            RuleExample.Fixed("The ruling of 12 Tevet 5782 was appealed.", "The ruling of 16 December 2021 was appealed.") with { SourceLanguage = "he" },
            RuleExample.Fixed("The temple was rebuilt in 2565 BE.", "The temple was rebuilt in 2022.") with { SourceLanguage = "th" },
            RuleExample.Fixed("The pier was built in the year 110 of the Republic.", "The pier was built in 2021.") with { SourceLanguage = "zh" },
            RuleExample.Fixed("The tunnel will open in Reiwa 8.", "The tunnel will open in 2026.") with { SourceLanguage = "ja" },
            RuleExample.Found("The weaver bought her loom in 1388 from an uncle.") with { SourceLanguage = "fa", Date = Sunday },
            RuleExample.Found("He came to Haifa in the autumn of 5699, by ship.") with { SourceLanguage = "he" },
            RuleExample.Stays("By the calendar of the mill it was 14 Mehr 1400, and the miller would not hear of another.") with { SourceLanguage = "fa", Date = Sunday },
            RuleExample.Stays("The town had 5699 in it, and in 5699 houses there was light.") with { SourceLanguage = "he" },
            RuleExample.Stays("The weaver bought her loom in 1388 from an uncle.") with { SourceLanguage = "de", Date = Sunday },
            RuleExample.Stays("The citadel fell in 1258, and again in 1301.") with { SourceLanguage = "fa", Date = Sunday },
            RuleExample.Stays("The dam was opened on 19 Dey 1400 (9 January 2022).") with { SourceLanguage = "fa" },
            RuleExample.Stays("The dam was opened on 9 January 2022 (19 Dey 1400).") with { SourceLanguage = "fa" },
            RuleExample.Stays("In that year, Shawwal 1443 began on 2 May 2022, as the observatory had said."),
            RuleExample.Stays("August 7, 1941, is 14 Av 5701 by the reckoning of the almanac."),
            RuleExample.Stays("The bridge is from 1934, which the plaque calls the Showa 9 season."),
            RuleExample.Stays("Mehr reported that 12 people were hurt.") with { SourceLanguage = "fa" },
            RuleExample.Stays("Azar, 34, and Bahman Ghobadi met Tir FC in Aban street.") with { SourceLanguage = "fa" },
            RuleExample.Stays("The holy month of Ramadan begins on 2 April.") with { SourceLanguage = "ar" },
            RuleExample.Stays("The crowd marched from 22 Bahman Square to the river.") with { SourceLanguage = "fa", Date = Sunday },
            RuleExample.Stays("The castle was taken in the year 1401.") with { SourceLanguage = "de" },
            RuleExample.Stays("Pilgrims fast on the 9th of Av.") with { SourceLanguage = "he" },
            RuleExample.Stays("The mosque was founded in 254 AH.") with { SourceLanguage = "ar" },
            RuleExample.Stays("The party Reiwa Shinsengumi won 3 seats.") with { SourceLanguage = "ja" },
            RuleExample.Stays("There will be 2565 be counted among them.") with { SourceLanguage = "th" },
            RuleExample.Stays("Nisan Levy, 5, and Sivan Cohen won.") with { SourceLanguage = "he" },
        ],
    };

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Phrase | Anchors.Number;

    /// <inheritdoc />
    public override ImmutableArray<string> AnchorWords { get; } = [.. WordLists.Words("en", "foreign-month"), "reiwa", "heisei", "showa", "taisho"];

    /// <inheritdoc />
    public override ImmutableArray<string> Features =>
        ["full", "day-month", "month-year", "month-of", "year", "era", "source", "story-near", "quoted", "named-day", "convertible", "lunar", "other-source", "about", "bare"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        if (anchor == Anchors.Number)
        {
            Year(story, index, sink);
        }
        else if (!story.Is(index, WordClasses.ForeignMonth))
        {
            Era(story, index, sink);
        }
        else if (ForeignDateReader.TryRead(story, index, out var date))
        {
            Date(story, date, sink);
        }
    }

    private void Date(AnalyzedStory story, ForeignDate date, CandidateSink sink)
    {
        var solar = date.Calendar == ForeignCalendar.SolarHijri;
        var fits = Fits(story.SourceLanguage, date.Calendar);
        if (date.Year == 0 && !(solar && fits) || IsGlossed(story, date.First, date.Last) || IsConverted(story, date))
        {
            return;
        }

        var first = date.First;
        var last = date.Last + (date.Year != 0 && IsEra(story, date.Last + 1) ? 1 : 0);
        if (date.Day == 0)
        {
            if (date.Year == 0)
            {
                if (!story.IsWord(first - 1, "of") || !story.IsWord(first - 2, "month"))
                {
                    return;
                }

                first -= story.IsWord(first - 3, "the") ? 3 : 2;
            }

            Add(story, first, last, date.Year == 0 ? 3 : 2, MonthText(story, date), fits, date, isNamedDay: false, sink);
            return;
        }

        // 22 Bahman Square, 15 Khordad Foundation: a name.
        if (date.Year == 0 && (story.Has(date.Last + 1, TokenTraits.Capitalized) || (date.MonthFirst && !story.IsWord(first - 1, "on"))))
        {
            return;
        }

        var named = date.Year == 0 && date is { Month: 11, Day: 22 } or { Month: 8, Day: 13 } or { Month: 3, Day: 15 or 2 } or { Month: 4, Day: 7 } or { Month: 6, Day: 17 } or { Month: 10, Day: 9 };
        Add(story, first, last, date.Year == 0 ? 1 : 0, DayText(story, date), fits, date, named, sink);
    }

    private void Add(AnalyzedStory story, int first, int last, int kind, string? text, bool fits, ForeignDate date, bool isNamedDay, CandidateSink sink)
    {
        var day = date.Year == 0 ? null : date.ToGregorian(date.Year);
        var near = day is { } known && story.Clock.StoryDate is { } today && Math.Abs(known.Year - today.Year) <= 2;
        var lunar = date.Calendar != ForeignCalendar.SolarHijri;
        Add(story, first, last, kind, text, kind is 0 or 1 ? Applicability.Unsafe : Applicability.Display, fits, near, isNamedDay, lunar, sink);
    }

    private void Add(AnalyzedStory story, int first, int last, int kind, string? text, Applicability applicability, bool fits, bool near, bool isNamedDay, bool lunar, CandidateSink sink) =>
        sink.Add(
            this,
            story.SpanOf(first, last),
            lunar ? "A date of another calendar; the Gregorian one may differ by a day." : "A date of another calendar.",
            [
                kind == 0 ? 1 : 0,
                kind == 1 ? 1 : 0,
                kind == 2 ? 1 : 0,
                kind == 3 ? 1 : 0,
                kind == 4 ? 1 : 0,
                kind == 5 ? 1 : 0,
                fits ? 1 : 0,
                near ? 1 : 0,
                story.Has(first, TokenTraits.Quoted) ? 1 : 0,
                isNamedDay ? 1 : 0,
                text is null ? 0 : 1,
                lunar ? 1 : 0,
                !fits && story.SourceLanguage is not null ? 1 : 0,
                SpeaksOfCalendars(story, first, last) ? 1 : 0,
                kind == 6 ? 1 : 0,
            ],
            text is null ? [] : [new Proposal(text, applicability)],
            story.Clock.StoryDateSpan.IsEmpty ? [] : [new Evidence(story.Clock.StoryDateSpan, "The day of the story.")]);

    /// <summary>9 January 2022, or January 9, 2022, as the date stands or as the story writes its other dates.</summary>
    private static string? DayText(AnalyzedStory story, ForeignDate date)
    {
        var day = date.Year != 0 ? date.ToGregorian(date.Year) : story.Clock.StoryDate is { } today ? date.Near(today) : null;
        if (day is not { } known)
        {
            return null;
        }

        var monthFirst = date.MonthFirst || WritesMonthFirst(story);
        return known.ToString(date.Year == 0 ? (monthFirst ? "MMMM d" : "d MMMM") : monthFirst ? "MMMM d, yyyy" : "d MMMM yyyy", CultureInfo.InvariantCulture);
    }

    /// <summary>September-October 2021: a month of another calendar lies in two.</summary>
    private static string? MonthText(AnalyzedStory story, ForeignDate date)
    {
        var first = date.Year != 0 ? date.ToGregorian(date.Year) : story.Clock.StoryDate is { } today ? date.Near(today) : null;
        var last = date.Year != 0 ? date.ToGregorian(date.Year, lastDay: true) : story.Clock.StoryDate is { } day ? date.Near(day, lastDay: true) : null;
        if (first is not { } from || last is not { } to)
        {
            return null;
        }

        if (date.Year == 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{from:MMMM}-{to:MMMM}");
        }

        return from.Year == to.Year ? string.Create(CultureInfo.InvariantCulture, $"{from:MMMM}-{to:MMMM} {to:yyyy}") : string.Create(CultureInfo.InvariantCulture, $"{from:MMMM yyyy}-{to:MMMM yyyy}");
    }

    /// <summary>the year 1401, 2565 BE, the year 110 of the Republic.</summary>
    private void Year(AnalyzedStory story, int index, CandidateSink sink)
    {
        var text = story.TextOf(index);
        if (text.Length is < 2 or > 4 || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return;
        }

        const int Solar = 621;
        const int Buddhist = 543;
        const int Republic = 1911;
        const int Hebrew = 3760;
        const int Lifetime = 90;
        var afterYear = story.IsWord(index - 1, "year");
        var solar = text.Length == 4 && year is >= 1300 and <= 1420 && Fits(story.SourceLanguage, ForeignCalendar.SolarHijri);
        if (solar && (afterYear || IsBareYear(story, index)) && !IsGlossed(story, index, index) && !HasYear(story, index, year + Solar))
        {
            var near = story.Clock.StoryDate is { } today && Math.Abs(year + Solar - today.Year) <= 3;
            if (afterYear || (story.Clock.StoryDate is { } day && year + Solar <= day.Year + 1 && year + Solar > day.Year - Lifetime))
            {
                Add(story, index, index, afterYear ? 4 : 6, Digits(year + Solar), Applicability.Display, fits: true, near, isNamedDay: false, lunar: false, sink);
            }
        }
        else if (text.Length == 4 && year is >= 5500 and <= 5850 && story.SourceLanguage is "he" or "yi" && IsBareYear(story, index) && !IsGlossed(story, index, index) && !HasYear(story, index, year - Hebrew))
        {
            Add(story, index, index, 6, Digits(year - Hebrew), Applicability.Display, fits: true, near: false, isNamedDay: false, lunar: true, sink);
        }
        else if (text.Length == 4 && year is >= 2440 and <= 2640 && story.IsKind(index + 1, TokenKind.Word) && story.TextOf(index + 1) is "BE" && !IsGlossed(story, index, index + 1) && !HasYear(story, index, year - Buddhist))
        {
            Add(story, index, index + 1, 5, Digits(year - Buddhist), Applicability.Unsafe, story.SourceLanguage is "th" or "lo" or "km", near: false, isNamedDay: false, lunar: false, sink);
        }
        else if (afterYear && text.Length <= 3 && story.IsWord(index + 1, "of") && story.IsWord(index + 2, "the") && story.IsWord(index + 3, "republic") && !IsGlossed(story, index, index + 3))
        {
            var last = story.IsWord(index + 4, "of") && story.IsWord(index + 5, "china") ? index + 5 : index + 3;
            var first = story.IsWord(index - 2, "the") ? index - 2 : index - 1;
            Add(story, first, last, 5, Digits(year + Republic), Applicability.Unsafe, story.SourceLanguage is "zh", near: false, isNamedDay: false, lunar: false, sink);
        }
    }

    /// <summary>In 1397, the summer of 5696: a year, where no counted word stands behind.</summary>
    private static bool IsBareYear(AnalyzedStory story, int index) =>
        (story.IsWord(index - 1, "in") || story.IsWord(index - 1, "since") || story.IsWord(index - 1, "until")
            || (story.IsWord(index - 1, "of") && (story.IsWord(index - 2, "year") || story.IsWord(index - 2, "summer") || story.IsWord(index - 2, "winter") || story.IsWord(index - 2, "spring") || story.IsWord(index - 2, "autumn"))))
        && !(story.IsKind(index + 1, TokenKind.Word) && !story.Is(index + 1, WordClasses.FunctionWord)) && !story.IsWord(index + 1, "of") && !story.IsMark(index + 1, '-') && !story.IsMark(index + 1, '/') && !story.IsMark(index + 1, '%');

    /// <summary>True where the text speaks of calendars themselves: by the calendar on the door it was 14 Farvardin.</summary>
    private static bool SpeaksOfCalendars(AnalyzedStory story, int first, int last)
    {
        const int Reach = 30;
        for (var i = Math.Max(0, first - Reach); i < story.Count && i <= last + Reach; i++)
        {
            if (story.IsWord(i, "calendar") || story.IsWord(i, "calendars") || story.IsWord(i, "almanac") || story.IsWord(i, "era") || story.IsWord(i, "leap") || story.IsWord(i, "eras"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reiwa 4.</summary>
    private void Era(AnalyzedStory story, int index, CandidateSink sink)
    {
        var start = story.TextOf(index) switch { "Reiwa" => 2018, "Heisei" => 1988, "Showa" => 1925, "Taisho" => 1911, _ => 0 };
        if (start == 0 || !story.IsKind(index + 1, TokenKind.Number) || !story.Has(index + 1, TokenTraits.SpaceBefore) || story[index + 1].Length > 2
            || !int.TryParse(story.TextOf(index + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1 or > 64 || IsGlossed(story, index, index + 1) || HasYear(story, index, start + year))
        {
            return;
        }

        Add(story, index, index + 1, 5, Digits(start + year), Applicability.Unsafe, story.SourceLanguage is "ja", near: false, isNamedDay: false, lunar: false, sink);
    }

    /// <summary>True when a Gregorian month or year stands beside, in a bracket or behind "corresponding to".</summary>
    private static bool IsGlossed(AnalyzedStory story, int first, int last)
    {
        var after = last + 1;
        if (story.IsMark(after, '(') || story.IsMark(after, '[') || story.IsMark(after, '/') || story.IsMark(after, '=') || story.IsMark(after, ',') || story.IsWord(after, "corresponding") || story.IsWord(after, "equivalent") || story.IsWord(after, "or"))
        {
            for (var i = after; i <= after + GlossDistance && story.InOneSentence(last, i); i++)
            {
                if (IsGregorian(story, i))
                {
                    return true;
                }
            }
        }

        if (story.Has(first, TokenTraits.Bracketed) || story.IsMark(first - 1, '/') || story.IsWord(first - 1, "to") || story.IsWord(first - 1, "or"))
        {
            for (var i = first - 1; i >= first - GlossDistance && story.InOneSentence(first, i); i--)
            {
                if (IsGregorian(story, i))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>True when the same sentence gives the Gregorian date, too: "Ramadan 1445 began on 11 March 2024". A sighting of the moon, or the evening on which a day begins, may move it.</summary>
    private static bool IsConverted(AnalyzedStory story, ForeignDate date)
    {
        const int Tolerance = 2;
        if (date.Year == 0 || date.ToGregorian(date.Year) is not { } from || date.ToGregorian(date.Year, lastDay: true) is not { } to)
        {
            return false;
        }

        for (var i = Math.Max(0, date.First - ConversionDistance); i < story.Count && i <= date.Last + ConversionDistance; i++)
        {
            if ((i < date.First || i > date.Last) && story.InOneSentence(Math.Min(i, date.First), Math.Max(i, date.Last)) && DateReader.TryRead(story, i, out var written)
                && written.In(from.Year) is { } day && day >= from.AddDays(-Tolerance) && day <= to.AddDays(Tolerance))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when the Gregorian year stands near, in the same sentence.</summary>
    private static bool HasYear(AnalyzedStory story, int index, int year)
    {
        var digits = Digits(year);
        for (var i = Math.Max(0, index - ConversionDistance); i < story.Count && i <= index + ConversionDistance; i++)
        {
            if (i != index && story.IsKind(i, TokenKind.Number) && story.TextOf(i).SequenceEqual(digits) && story.InOneSentence(Math.Min(i, index), Math.Max(i, index)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGregorian(AnalyzedStory story, int index) =>
        (story.Is(index, WordClasses.Month) && story.Has(index, TokenTraits.Capitalized))
        || (story.IsKind(index, TokenKind.Number) && story[index].Length == 4 && story.TextOf(index) is ['1', '9', _, _] or ['2', '0', _, _]);

    private static bool IsEra(AnalyzedStory story, int index) =>
        story.IsKind(index, TokenKind.Word) && story.TextOf(index) is "AH" or "SH" or "AHS" or "AP" or "HS" or "Hijri" or "AM";

    private static bool WritesMonthFirst(AnalyzedStory story)
    {
        const int Looked = 32;
        var dates = story.Clock.Dates;
        for (var i = 0; i < Math.Min(dates.Count, Looked); i++)
        {
            if (story.Is(dates[i].Written.First, WordClasses.Month))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(string? source, ForeignCalendar calendar) => calendar switch
    {
        ForeignCalendar.SolarHijri => source is "fa" or "ps" or "ku" or "ckb" or "az" or "prs",
        ForeignCalendar.Islamic => source is "ar" or "fa" or "ur" or "ps" or "ms" or "id" or "tr" or "ku" or "ckb" or "prs",
        ForeignCalendar.Hebrew => source is "he" or "yi",
        _ => false,
    };

    private static string Digits(int year) => year.ToString(CultureInfo.InvariantCulture);
}
