using System.Buffers;
using System.Net;

namespace TranslationFix.Wire.Html;

/// <summary>A tag of an HTML text (HTML, section 13.2.5: the tokenizer's tag states).</summary>
/// <param name="NameStart">The index of the name.</param>
/// <param name="NameLength">Its length.</param>
/// <param name="IsEnd">True for an end tag.</param>
/// <param name="IsSelfClosing">True when the tag ends with a slash.</param>
/// <param name="End">The index behind the tag.</param>
internal readonly record struct HtmlTag(int NameStart, int NameLength, bool IsEnd, bool IsSelfClosing, int End)
{
    /// <summary>True when the text ends inside of the tag: then nothing is left to read.</summary>
    public bool IsOpen => NameLength == 0;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f/>");

    /// <summary>Reads the tag at an index that holds <c>&lt;</c>; null when no tag begins there, and its text is text.</summary>
    public static HtmlTag? Read(string text, int start)
    {
        var i = start + 1;
        var isEnd = i < text.Length && text[i] == '/';
        i += isEnd ? 1 : 0;
        if (i >= text.Length || !char.IsAsciiLetter(text[i]))
        {
            return null;
        }

        var nameStart = i;
        var nameLength = text.AsSpan(i).IndexOfAny(NameEnds);
        if (nameLength < 0)
        {
            return new HtmlTag(nameStart, 0, isEnd, IsSelfClosing: false, text.Length);
        }

        i += nameLength;
        var slash = false;
        while (i < text.Length && text[i] != '>')
        {
            slash = text[i] == '/';
            if (text[i] == '=')
            {
                i = SkipValue(text, i + 1);
                continue;
            }

            i++;
        }

        return i < text.Length ? new HtmlTag(nameStart, nameLength, isEnd, slash, i + 1) : new HtmlTag(nameStart, 0, isEnd, slash, text.Length);
    }

    /// <summary>The name as it is written.</summary>
    public string Name(string text) => text.Substring(NameStart, NameLength);

    /// <summary>The value of an attribute, or null.</summary>
    public string? Attribute(string text, string name)
    {
        var i = NameStart + NameLength;
        while (i < End - 1)
        {
            while (i < End - 1 && (char.IsWhiteSpace(text[i]) || text[i] is '/' or '='))
            {
                i++;
            }

            var start = i;
            while (i < End - 1 && !char.IsWhiteSpace(text[i]) && text[i] is not ('=' or '/' or '>'))
            {
                i++;
            }

            var found = text.AsSpan(start, i - start).Equals(name, StringComparison.OrdinalIgnoreCase);
            while (i < End - 1 && char.IsWhiteSpace(text[i]))
            {
                i++;
            }

            if (i < End - 1 && text[i] == '=')
            {
                var end = SkipValue(text, i + 1);
                if (found)
                {
                    return WebUtility.HtmlDecode(text[(i + 1)..Math.Min(end, End - 1)].Trim().Trim('"', '\''));
                }

                i = end;
            }
            else if (found)
            {
                return string.Empty;
            }
        }

        return null;
    }

    private static int SkipValue(string text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        if (i < text.Length && text[i] is '"' or '\'')
        {
            var end = text.IndexOf(text[i], i + 1);
            return end < 0 ? text.Length : end + 1;
        }

        while (i < text.Length && !char.IsWhiteSpace(text[i]) && text[i] != '>')
        {
            i++;
        }

        return i;
    }
}
