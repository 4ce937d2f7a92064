using System.Text.RegularExpressions;
using TranslationFix.Wire.Formats;
using TranslationFix.Wire.Mapping;

namespace TranslationFix.Wire.Html;

/// <summary>Strings of which nobody says whether they are text or markup.</summary>
internal static partial class MarkupString
{
    /// <summary>Reads a string into paragraphs.</summary>
    /// <param name="content">The string.</param>
    /// <param name="layer">The text that it is, by index.</param>
    /// <param name="flow">Takes the paragraphs.</param>
    /// <param name="item">Takes what markup says about itself.</param>
    /// <param name="readsEntities">True when an entity alone tells markup; otherwise it is text, and maybe an artifact.</param>
    public static void Write(string content, int layer, FlowWriter flow, ItemBuilder item, bool readsEntities)
    {
        if (IsMarkup(content) || (readsEntities && Entity().IsMatch(content)))
        {
            HtmlFlow.Read(content, layer, flow, item);
        }
        else
        {
            WriteText(content, layer, flow, PlainEscaper.WithoutTags);
        }
    }

    /// <summary>Reads plain text: its line ends count, the white space around it does not.</summary>
    public static void WriteText(string content, int layer, FlowWriter flow) => WriteText(content, layer, flow, PlainEscaper.Instance);

    private static void WriteText(string content, int layer, FlowWriter flow, Escaper escaper)
    {
        var start = content.Length - content.AsSpan().TrimStart().Length;
        var end = content.AsSpan().TrimEnd().Length;
        if (start < end)
        {
            flow.Write(content, start, end, layer, escaper, hasEntities: false, keepsLines: true);
            flow.EndParagraph();
        }
    }

    [GeneratedRegex("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Entity();

    /// <summary>True when a tag stands in it.</summary>
    private static bool IsMarkup(string content)
    {
        for (var i = content.IndexOf('<', StringComparison.Ordinal); i >= 0; i = content.IndexOf('<', i + 1))
        {
            if (HtmlTag.Read(content, i) is not { } tag)
            {
                continue;
            }

            if (tag.IsOpen || tag.IsEnd || tag.IsSelfClosing || HtmlElements.IsVoid(tag.Name(content)))
            {
                return !tag.IsOpen;
            }
        }

        return false;
    }
}
