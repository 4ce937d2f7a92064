using System.Globalization;
using System.Text;

namespace TranslationFix.Batch;

/// <summary>Text of a story as a person can see it on one line: nothing in it is invisible or can command the terminal.</summary>
internal static class Visible
{
    /// <summary>Shows a text; the line ends are ⏎, a tab is →, and what has no shape is its code point.</summary>
    public static string Show(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n')
            {
                // CR LF is one line end.
                result.Length -= result.Length > 0 && result[^1] == '\r' ? 1 : 0;
                result.Append('⏎');
            }
            else if (rune.Value is '\r')
            {
                result.Append('\r');
            }
            else if (rune.Value == '\t')
            {
                result.Append('→');
            }
            else if (IsShown(rune))
            {
                result.Append(rune.ToString());
            }
            else
            {
                result.Append(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>");
            }
        }

        return result.Replace('\r', '⏎').ToString();
    }

    private static bool IsShown(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
