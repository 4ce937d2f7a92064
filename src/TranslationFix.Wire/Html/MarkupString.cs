using TranslationFix.Wire.Formats;
using TranslationFix.Wire.Mapping;

namespace TranslationFix.Wire.Html;

/// <summary>Strings of which nobody says whether they are text or markup.</summary>
internal static class MarkupString
{
    /// <summary>Reads a string, the layer of this index, into paragraphs.</summary>
    public static void Write(string content, int layer, FlowWriter flow, ItemBuilder item)
    {
        if (IsMarkup(content))
        {
            HtmlFlow.Read(content, layer, flow, item);
        }
        else
        {
            WriteText(content, layer, flow);
        }
    }

    /// <summary>Reads plain text: its line ends count, the white space around it does not.</summary>
    public static void WriteText(string content, int layer, FlowWriter flow)
    {
        var start = content.Length - content.AsSpan().TrimStart().Length;
        var end = content.AsSpan().TrimEnd().Length;
        if (start < end)
        {
            flow.Write(content, start, end, layer, PlainEscaper.Instance, hasEntities: false, keepsLines: true);
            flow.EndParagraph();
        }
    }

    /// <summary>True when a tag or an entity stands in it.</summary>
    private static bool IsMarkup(string content)
    {
        for (var i = content.IndexOf('<', StringComparison.Ordinal); i >= 0; i = content.IndexOf('<', i + 1))
        {
            if (HtmlTag.Read(content, i) is { IsEnd: true } or { IsSelfClosing: true } || (HtmlTag.Read(content, i) is { } tag && HtmlElements.IsVoid(tag.Name(content))))
            {
                return true;
            }
        }

        return false;
    }
}
