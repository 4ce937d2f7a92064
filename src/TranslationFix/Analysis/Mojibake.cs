using System.Buffers;

namespace TranslationFix.Analysis;

/// <summary>
/// Recognises the pairs of characters that UTF-8 text leaves when it is decoded as windows-1252 (source: WHATWG Encoding Standard, index windows-1252),
/// and, by their first character alone, those of windows-1250 (A with breve, L with acute).
/// </summary>
internal static class Mojibake
{
    /// <summary>What windows-1252 shows for the bytes 0x80 to 0x9F; the five bytes that it leaves undefined stand for themselves.</summary>
    private const string HighControls = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private static readonly SearchValues<char> Trail = SearchValues.Create(
        HighControls + string.Concat(Enumerable.Range(0xA0, 0x20).Select(static value => (char)value)));

    /// <summary>True when <paramref name="lead"/> and <paramref name="trail"/> look like the first two bytes of one UTF-8 character.</summary>
    public static bool IsPair(char lead, char trail) =>
        trail > '\u007F' && (lead is >= '\u00C2' and <= '\u00F4' ? trail < '\u00A0' || Trail.Contains(trail) : lead is '\u0102' or '\u0139');
}
