using System.Globalization;
using System.Text.RegularExpressions;
using TranslationFix.Wire.Formats;

namespace TranslationFix.Wire.Lines;

/// <summary>What stands before and behind the text of a message: its number and its date.</summary>
internal static partial class MessageHeader
{
    /// <summary>Reads both.</summary>
    public static void Read(string header, string trailer, ItemBuilder item)
    {
        var number = Number().Match(header);
        if (number.Success)
        {
            item.Set(Role.Id, number.Groups["id"].Value, 0);
        }

        foreach (var text in (string[])[trailer, header])
        {
            if (Date(text) is { } date)
            {
                item.Set(Role.Date, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), 0);
            }
        }
    }

    /// <summary>The date of IPTC 7901 (<c>141015 MAR 23</c>: day, hour and minute, month, year) or of ANPA 1312 (<c>03-14-23</c>: month, day, year).</summary>
    private static DateOnly? Date(string text)
    {
        var iptc = IptcDate().Match(text);
        if (iptc.Success && DateOnly.TryParseExact($"{iptc.Groups["day"].Value} {iptc.Groups["month"].Value} {iptc.Groups["year"].Value}", ["dd MMM yy", "dd MMM yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        var anpa = AnpaDate().Match(text);
        return anpa.Success && DateOnly.TryParseExact(anpa.Value, ["MM-dd-yy", "MM-dd-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out date) ? date : null;
    }

    /// <summary>Letters for the source or the service, then the number of the message.</summary>
    [GeneratedRegex("""(?<id>\b[A-Za-z]{1,5} ?[0-9]{3,5}\b)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    [GeneratedRegex("""\b(?<day>[0-9]{2})[0-9]{4}Z?\s+(?:[A-Z]{3,4}\s+)?(?<month>JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\s+(?<year>(?:[0-9]{2}){1,2})\b""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IptcDate();

    [GeneratedRegex("""\b[0-9]{2}-[0-9]{2}-(?:[0-9]{2}){1,2}\b""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AnpaDate();
}
