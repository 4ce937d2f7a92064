using System.Collections.Immutable;
using System.Globalization;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Dates;

/// <summary>A weekday and a date that do not fit each other. Both repairs are offered: only an editor knows which of the two is wrong.</summary>
internal sealed class WeekdayMismatchRule : Rule
{
    private static readonly string[] MonthNames = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    private static readonly string[] WeekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("weekday-mismatch", "accuracy/date", Severity.Major, "A weekday and a date that do not fit each other.")
    {
        Applicability = Applicability.Display,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("The pact was signed on Monday, 4 May 2021, in Riga.", "The pact was signed on Tuesday, 4 May 2021, in Riga."),
            RuleExample.Fixed("She was born on Sunday, March 3, 1961.", "She was born on Friday, March 3, 1961."),
            RuleExample.Fixed("Voters go to the polls on Sunday, June 14.", "Voters go to the polls on Monday, June 14.") with { Date = new(2021, 6, 1) },
            RuleExample.Fixed("The bridge fell on Sat., Nov. 12, 2022, at noon; the older one on Wed., Nov. 12, 2021.", "The bridge fell on Sat., Nov. 12, 2022, at noon; the older one on Fri., Nov. 12, 2021."),
            RuleExample.Fixed("The hearing is on 1 July 2022 (Thursday).", "The hearing is on 1 July 2022 (Friday)."),
            RuleExample.Fixed("The fair runs from Monday 3 to Friday 9 May.", "The fair runs from Monday 3 to Sunday 9 May.") with { Date = new(2021, 4, 26) },
            RuleExample.Fixed("The fair runs from Tuesday 3 to Friday 7 May 2021.", "The fair runs from Monday 3 to Friday 7 May 2021."),
            RuleExample.Fixed("The strike lasts from Monday, May 3, to Thursday, 7, the union said.", "The strike lasts from Monday, May 3, to Friday, 7, the union said.") with { Date = new(2021, 4, 26) },
            RuleExample.Stays("The fair runs from Monday 3 to Friday 7 May.") with { Date = new(2021, 4, 26) },
            RuleExample.Stays("The tour is on from Wednesday, 28, to Saturday, 1 May.") with { Date = new(2021, 4, 26) },
            RuleExample.Stays("From Monday, May 3, to Friday, 9 people were fined.") with { Date = new(2021, 4, 26) },
            RuleExample.Stays("On Monday 12 men and on Friday 7 May trees were felled.") with { Date = new(2021, 4, 26) },
            RuleExample.Stays("Voters go to the polls on Monday, June 14.") with { Date = new(2021, 6, 1) },
            RuleExample.Stays("The treaty of Thursday, 1 July 1937, is still in force."),
            RuleExample.Stays("On Monday, 12 people were hurt."),
            RuleExample.Stays("On Monday, May 10 percent of the votes be counted?"),
            RuleExample.Stays("He left on Sunday and returned on 9 January 2023."),
            RuleExample.Stays("The derby is on Saturday, 1 January, the final a week later.") with { Date = new(2021, 12, 30) },
        ],
    };

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.Full;

    /// <inheritdoc />
    public override WordClasses Needs => WordClasses.Weekday | WordClasses.Month;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Story;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["year-given", "near", "quoted", "dateline", "abbreviated", "one-off"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        foreach (var (written, day, weekday) in story.Clock.Dates)
        {
            if (weekday < 0 || day is not { } date || Clock.WeekdayNumber(date) == story.ValueOf(weekday) || InvalidYear(date.Year))
            {
                continue;
            }

            var first = Math.Min(weekday, written.First);
            var last = Math.Max(weekday, written.Last);
            var span = story.SpanOf(first, last);
            var shift = Shift(Clock.WeekdayNumber(date), story.ValueOf(weekday));
            var distance = story.Clock.StoryDate is { } today ? Math.Abs(date.DayNumber - today.DayNumber) : 0;
            var rightWeekday = Replace(story, span, weekday, Weekday(story, weekday, date));
            var rightDate = OtherDate(story, span, written, date, shift);
            sink.Add(
                this,
                span,
                string.Create(CultureInfo.InvariantCulture, $"{date:d MMMM yyyy} is a {WeekdayNames[Clock.WeekdayNumber(date) - 1]}."),
                [
                    written.Year != 0 ? 1 : 0,
                    written.Year == 0 && distance < 60 ? 1 : 0,
                    story.Has(weekday, TokenTraits.Quoted) ? 1 : 0,
                    story.Dateline?.Contains(weekday) == true ? 1 : 0,
                    story[weekday].Length <= 4 ? 1 : 0,
                    Math.Abs(shift) == 1 ? 1 : 0,
                ],
                [new Proposal(rightWeekday, Applicability.Display), .. rightDate is null ? Array.Empty<Proposal>() : [new Proposal(rightDate, Applicability.Display)]],
                written.Year != 0 || story.Clock.StoryDateSpan.IsEmpty ? [] : [new Evidence(story.Clock.StoryDateSpan, "The year of the story.")]);
        }
    }

    /// <summary>The Gregorian calendar reached the last of the countries in the news in the 1920s; older weekdays may be Julian.</summary>
    private static bool InvalidYear(int year) => year < 1930;

    /// <summary>The days from a date to the nearest one that falls on the weekday, −3 to 3.</summary>
    private static int Shift(int from, int to)
    {
        var shift = (to - from + 7) % 7;
        return shift > 3 ? shift - 7 : shift;
    }

    private static string Weekday(AnalyzedStory story, int token, DateOnly date)
    {
        var name = story.Language.Tag is "en" ? WeekdayNames[Clock.WeekdayNumber(date) - 1] : story.Language.NameOf(WordClasses.Weekday, Clock.WeekdayNumber(date), story.Has(token, TokenTraits.Capitalized));
        return story[token].Length <= 4 && story.Language.Tag is "en" ? name[..3] : story.Has(token, TokenTraits.AllCapitals) ? name.ToUpperInvariant() : name;
    }

    private static string Replace(AnalyzedStory story, TextSpan span, int token, string by) =>
        string.Concat(story.Text.AsSpan(span.Start, story[token].Start - span.Start), by, story.Text.AsSpan(story[token].End, span.End - story[token].End));

    /// <summary>The text of a span with its date moved by some days; null when the date cannot be moved in place.</summary>
    internal static string? OtherDate(AnalyzedStory story, TextSpan span, WrittenDate written, DateOnly from, int shift)
    {
        if ((shift < 0 ? from.DayNumber : DateOnly.MaxValue.DayNumber - from.DayNumber) < Math.Abs(shift))
        {
            return null;
        }

        var to = from.AddDays(shift);
        var day = -1;
        var month = -1;
        for (var i = written.First; i <= written.Last; i++)
        {
            if (story.Is(i, WordClasses.Month))
            {
                month = i;
            }
            else if (day < 0 && story.IsKind(i, TokenKind.Number) && story[i].Length <= 4 && char.IsAsciiDigit(story.Text[story[i].Start])
                && int.TryParse(story.TextOf(i).TrimEnd("stndrh"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number == from.Day)
            {
                day = i;
            }
        }

        if (day < 0 || (month < 0 && from.Month != to.Month) || from.Year != to.Year)
        {
            return null;
        }

        var text = story.TextOf(span).ToString();
        var edits = new List<(int Start, int End, string By)> { (story[day].Start, story[day].End, Day(story.TextOf(day), to.Day)) };
        if (from.Month != to.Month)
        {
            var name = story.Language.Tag is "en" ? MonthNames[to.Month - 1] : story.Language.NameOf(WordClasses.Month, to.Month, story.Has(month, TokenTraits.Capitalized));
            edits.Add((story[month].Start, story[month].End, story.IsMark(month + 1, '.') ? name[..3] : name));
        }

        foreach (var (start, end, by) in edits.OrderByDescending(static edit => edit.Start))
        {
            text = string.Concat(text.AsSpan(0, start - span.Start), by, text.AsSpan(end - span.Start));
        }

        return text;
    }

    private static string Day(ReadOnlySpan<char> old, int day)
    {
        var digits = day.ToString(CultureInfo.InvariantCulture);
        if (char.IsAsciiDigit(old[^1]))
        {
            return old.Length == 2 && old[0] == '0' ? digits.PadLeft(2, '0') : digits;
        }

        return digits + (day is 11 or 12 or 13 ? "th" : (day % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });
    }
}
