using System.Globalization;
using TranslationFix.Languages;

namespace TranslationFix.Analysis;

/// <summary>Reads dates of other calendars at the name of their month: 19 Dey 1400, the 19th of Dey, Dey 19, 1400, 1443 Rajab 5, Bahman 1400.</summary>
internal static class ForeignDateReader
{
    private const int Calendars = 100;
    private const int Parts = 9;
    private const int FirstAdar = 306;
    private const int FirstRabi = 203;
    private const int FirstJumada = 205;
    private const int DhuQada = 211;

    /// <summary>Reads the date whose month starts at a token; a month alone is one, too.</summary>
    public static bool TryRead(AnalyzedStory story, int index, out ForeignDate date)
    {
        date = default;
        var last = index;
        if (!story.Has(index, TokenTraits.Capitalized) || !TryReadMonth(story, ref last, out var value, out var firstAdar))
        {
            return false;
        }

        var calendar = (ForeignCalendar)(value / Calendars);
        var month = value % Calendars;
        var before = BeforeMonth(story, index);
        if (TryReadNumber(story, before, out var number, out _))
        {
            if (number is >= 1 and <= 31)
            {
                var first = story.IsWord(before - 1, "the") && before != index - 1 ? before - 1 : before;
                var year = ReadYear(story, calendar, ref last);
                date = new ForeignDate(first, last, calendar, number, month, year, MonthFirst: false) { IsFirstAdar = firstAdar };
                return true;
            }

            if (ForeignDate.IsPlausibleYear(calendar, number) && before == index - 1 && TryReadNumber(story, last + 1, out var day, out _) && day is >= 1 and <= 31)
            {
                date = new ForeignDate(before, last + 1, calendar, day, month, number, MonthFirst: false) { IsFirstAdar = firstAdar };
                return true;
            }
        }

        if (TryReadNumber(story, last + 1, out var next, out var plain) && story.Has(last + 1, TokenTraits.SpaceBefore))
        {
            if (next is >= 1 and <= 31)
            {
                last++;
                var year = ReadYear(story, calendar, ref last);
                date = new ForeignDate(index, last, calendar, next, month, year, MonthFirst: true) { IsFirstAdar = firstAdar };
                return true;
            }

            if (plain && ForeignDate.IsPlausibleYear(calendar, next))
            {
                date = new ForeignDate(index, last + 1, calendar, 0, month, next, MonthFirst: true) { IsFirstAdar = firstAdar };
                return true;
            }
        }

        date = new ForeignDate(index, last, calendar, 0, month, 0, MonthFirst: true) { IsFirstAdar = firstAdar };
        return true;
    }

    /// <summary>The token before the month, or before "of" and "of the month of".</summary>
    private static int BeforeMonth(AnalyzedStory story, int index)
    {
        var before = index - 1;
        if (!story.IsWord(before, "of"))
        {
            return before;
        }

        before--;
        if (!story.IsWord(before, "month"))
        {
            return before;
        }

        before--;
        before -= story.IsWord(before, "the") ? 1 : 0;
        return story.IsWord(before, "of") ? before - 1 : before;
    }

    private static bool TryReadMonth(AnalyzedStory story, ref int index, out int value, out bool firstAdar)
    {
        value = 0;
        firstAdar = false;
        if (!story.Is(index, WordClasses.ForeignMonth))
        {
            return false;
        }

        value = story.ValueOf(index);
        if (value is FirstRabi or FirstJumada or DhuQada && TryReadPart(story, index, out var part, out var end))
        {
            index = end;
            value += part is 2 or 12 ? 1 : 0;
            return true;
        }

        if (value is FirstRabi or FirstJumada || (value == DhuQada && story.TextOf(index).Length <= 4))
        {
            return false;
        }

        if (value == FirstAdar && story.IsKind(index + 1, TokenKind.Word) && story.TextOf(index + 1) is "I" or "II" or "Alef" or "Aleph" or "Bet" or "A" or "B")
        {
            index++;
            firstAdar = story.TextOf(index) is "I" or "Alef" or "Aleph" or "A";
            value += firstAdar ? 0 : 1;
        }

        return value / Calendars is > 0 and < Parts;
    }

    /// <summary>The second part of Rabi al-Awwal or Dhu al-Hijja, behind the article.</summary>
    private static bool TryReadPart(AnalyzedStory story, int index, out int part, out int end)
    {
        const int MaximumTokens = 5;
        part = 0;
        for (end = index + 1; end <= index + MaximumTokens && end < story.Count; end++)
        {
            if (story.Is(end, WordClasses.ForeignMonth) && story.ValueOf(end) / Calendars == Parts)
            {
                part = story.ValueOf(end) % Calendars;
                return true;
            }

            if (!story.IsMark(end, '-') && !story.IsMark(end, '\'') && !story.IsMark(end, '’') && !(story.IsKind(end, TokenKind.Word) && story[end].Length <= 3))
            {
                return false;
            }
        }

        return false;
    }

    private static int ReadYear(AnalyzedStory story, ForeignCalendar calendar, ref int last)
    {
        var next = story.IsMark(last + 1, ',') ? last + 2 : last + 1;
        if (TryReadNumber(story, next, out var year, out var plain) && plain && story.Has(next, TokenTraits.SpaceBefore) && ForeignDate.IsPlausibleYear(calendar, year))
        {
            last = next;
            return year;
        }

        return 0;
    }

    private static bool TryReadNumber(AnalyzedStory story, int index, out int number, out bool plain)
    {
        number = 0;
        plain = true;
        if (!story.IsKind(index, TokenKind.Number))
        {
            return false;
        }

        var text = story.TextOf(index);
        if (text.Length > 2 && text[^2..] is "st" or "nd" or "rd" or "th")
        {
            text = text[..^2];
            plain = false;
        }

        return text.Length <= 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
