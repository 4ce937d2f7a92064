using System.Globalization;

namespace TranslationFix.Wire.Formats;

/// <summary>Dates as wire formats write them. The day is the one that is written, whatever the offset.</summary>
internal static class WireDate
{
    /// <summary>RFC 822 as RSS writes it, without the weekday, which is often wrong.</summary>
    private static readonly string[] MailFormats = ["d MMM yyyy", "d MMMM yyyy", "d MMM yy"];

    /// <summary>The day, or null when it is none that is known.</summary>
    public static DateOnly? Read(string? value)
    {
        if (value is null)
        {
            return null;
        }

        var text = value.AsSpan().Trim();
        // ISO 8601 in its two spellings, with or without a time behind it: NITF and NewsML 1.2 write 20221009T101500Z.
        if (text.Length >= 10 && (text.Length == 10 || text[10] is 'T' or 't' or ' ') && Exact(text[..10], "yyyy-MM-dd") is { } extended)
        {
            return extended;
        }

        if (text.Length >= 8 && (text.Length == 8 || text[8] is 'T' or 't') && Exact(text[..8], "yyyyMMdd") is { } basic)
        {
            return basic;
        }

        var comma = text.IndexOf(',');
        var words = text[(comma + 1)..].Trim().ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 3 && DateOnly.TryParseExact(string.Join(' ', words[..3]), MailFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var mail) ? mail : null;
    }

    private static DateOnly? Exact(ReadOnlySpan<char> text, string format) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
