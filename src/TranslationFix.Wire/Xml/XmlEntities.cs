using System.Net;
using TranslationFix.Wire.Mapping;

namespace TranslationFix.Wire.Xml;

/// <summary>
/// Entities of XML. Only those that XML itself defines are the parser's business; all others are hidden from it, so that none is expanded:
/// names that HTML has are read, and what else a DTD declares stays as it is written.
/// </summary>
internal static class XmlEntities
{
    private const int LongestName = 64;

    /// <summary>The text with every reference to a named entity, the five of XML aside, overwritten with as many other characters.</summary>
    public static string Mask(string text)
    {
        char[]? masked = null;
        var position = text.IndexOf('&', StringComparison.Ordinal);
        while (position >= 0)
        {
            var rest = text.AsSpan(position, Math.Min(LongestName, text.Length - position));
            var end = rest.IndexOf(';');
            if (end > 1 && IsNameStart(rest[1]) && rest[1..end] is not ("amp" or "lt" or "gt" or "quot" or "apos") && IsName(rest[1..end]))
            {
                masked ??= text.ToCharArray();
                masked.AsSpan(position, end + 1).Fill('_');
            }

            position = text.IndexOf('&', position + 1);
        }

        return masked is null ? text : new string(masked);
    }

    /// <summary>Appends the text of a node, with its entities read.</summary>
    /// <param name="text">The XML.</param>
    /// <param name="start">Where the node begins in it.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isCData">True inside a CDATA section.</param>
    /// <param name="layer">The text that the XML is, by index; −1 for the file.</param>
    /// <param name="target">Takes the text.</param>
    public static void Decode(string text, int start, int end, bool isCData, int layer, MappedText target)
    {
        if (isCData)
        {
            target.Append(text.AsSpan(start, end - start), start, layer, CDataEscaper.Instance);
            return;
        }

        var i = start;
        while (i < end)
        {
            var rest = text.AsSpan(i, end - i);
            if (rest[0] == '&' && rest.IndexOf(';') is > 1 and < LongestName and var semicolon)
            {
                var entity = rest[..(semicolon + 1)];
                var decoded = entity is "&apos;" ? "'" : WebUtility.HtmlDecode(entity.ToString());
                target.AppendSpelled(decoded, i, entity.Length, layer, MarkupEscaper.Instance);
                i += entity.Length;
                continue;
            }

            var next = rest[1..].IndexOf('&') + 1;
            var length = next == 0 ? rest.Length : next;
            target.Append(rest[..length], i, layer, MarkupEscaper.Instance);
            i += length;
        }
    }

    private static bool IsNameStart(char unit) => char.IsLetter(unit) || unit is '_' or ':';

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var unit in name)
        {
            if (!char.IsLetterOrDigit(unit) && unit is not ('.' or '-' or '_' or ':'))
            {
                return false;
            }
        }

        return true;
    }
}
