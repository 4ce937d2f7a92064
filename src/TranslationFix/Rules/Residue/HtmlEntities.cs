using System.Globalization;
using System.Text;

namespace TranslationFix.Rules.Residue;

/// <summary>The character references that reach a news text (source: HTML Standard, section Named character references), read from a text.</summary>
internal static class HtmlEntities
{
    /// <summary>The longest reference, in UTF-16 code units, ampersand and semicolon included.</summary>
    private const int MaximumLength = 12;

    private static readonly Dictionary<string, char> Names = new(StringComparer.Ordinal)
    {
        ["quot"] = '"',
        ["amp"] = '&',
        ["apos"] = '\'',
        ["lt"] = '<',
        ["gt"] = '>',
        ["nbsp"] = '\u00A0',
        ["lsquo"] = '‘',
        ["rsquo"] = '’',
        ["ldquo"] = '“',
        ["rdquo"] = '”',
        ["laquo"] = '«',
        ["raquo"] = '»',
        ["ndash"] = '–',
        ["mdash"] = '—',
        ["hellip"] = '…',
        ["eacute"] = 'é',
        ["egrave"] = 'è',
        ["aacute"] = 'á',
        ["iacute"] = 'í',
        ["oacute"] = 'ó',
        ["uacute"] = 'ú',
        ["ntilde"] = 'ñ',
        ["ccedil"] = 'ç',
        ["auml"] = 'ä',
        ["ouml"] = 'ö',
        ["uuml"] = 'ü',
        ["euro"] = '€',
        ["pound"] = '£',
        ["deg"] = '°',
        ["copy"] = '©',
    };

    /// <summary>Reads the reference that starts with the ampersand at <paramref name="start"/>; white space that a tokenizer set inside is skipped.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The index of the ampersand.</param>
    /// <param name="end">The index behind the semicolon.</param>
    /// <param name="character">What it stands for.</param>
    public static bool TryRead(string text, int start, out int end, out string character)
    {
        var name = new StringBuilder(MaximumLength);
        character = string.Empty;
        for (end = start + 1; end < text.Length && end - start < MaximumLength; end++)
        {
            var c = text[end];
            if (c == ';')
            {
                end++;
                return TryResolve(name.ToString(), out character);
            }

            if (char.IsAsciiLetterOrDigit(c) || c == '#')
            {
                name.Append(c);
            }
            else if (c != ' ')
            {
                return false;
            }
        }

        return false;
    }

    private static bool TryResolve(string name, out string character)
    {
        if (Names.TryGetValue(name, out var known))
        {
            character = known.ToString();
            return true;
        }

        character = string.Empty;
        if (name.Length < 2 || name[0] != '#')
        {
            return false;
        }

        var hexadecimal = name[1] is 'x' or 'X';
        if (!int.TryParse(name.AsSpan(hexadecimal ? 2 : 1), hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            || !Rune.IsValid(value) || value < ' ')
        {
            return false;
        }

        character = char.ConvertFromUtf32(value);
        return true;
    }
}
