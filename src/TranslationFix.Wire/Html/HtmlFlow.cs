using TranslationFix.Wire.Formats;
using TranslationFix.Wire.Mapping;

namespace TranslationFix.Wire.Html;

/// <summary>Reads HTML, whole pages and fragments, well-formed or not, into paragraphs.</summary>
internal sealed class HtmlFlow
{
    /// <summary>The most elements that are remembered until their end; no page has so many inside of each other.</summary>
    private const int MaximumOpen = 256;

    private readonly string text;
    private readonly int layer;
    private readonly FlowWriter flow;
    private readonly ItemBuilder item;
    private readonly List<(string Name, Role Before, Role Role, bool IsKept)> open = [];
    private int position;
    private int textStart;
    private int linesDepth;

    private HtmlFlow(string text, int layer, FlowWriter flow, ItemBuilder item)
    {
        this.text = text;
        this.layer = layer;
        this.flow = flow;
        this.item = item;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The HTML.</param>
    /// <param name="layer">The text that it is, by index; −1 for the file.</param>
    /// <param name="flow">Takes the paragraphs; open in the role of texts that say no other.</param>
    /// <param name="item">Takes what the page says about itself.</param>
    public static void Read(string text, int layer, FlowWriter flow, ItemBuilder item) => new HtmlFlow(text, layer, flow, item).Run();

    private void Run()
    {
        var regions = flow.Regions;
        while (position < text.Length)
        {
            var next = text.IndexOf('<', position);
            if (next < 0 || next + 1 >= text.Length)
            {
                break;
            }

            if (text[next + 1] is '!' or '?')
            {
                Flush(next);
                position = textStart = SkipDeclaration(next);
            }
            else if (HtmlTag.Read(text, next) is { } tag)
            {
                Flush(next);
                position = textStart = tag.End;
                if (tag.IsOpen)
                {
                    break;
                }

                Handle(tag);
            }
            else
            {
                // A sign that begins no tag is text.
                position = next + 1;
            }
        }

        Flush(text.Length);
        flow.EndParagraph();
        flow.CloseRegions(regions);
    }

    private void Flush(int end)
    {
        if (end > textStart)
        {
            flow.Write(text, textStart, end, layer, MarkupEscaper.Instance, hasEntities: true, keepsLines: linesDepth > 0);
        }

        textStart = end;
    }

    private int SkipDeclaration(int start)
    {
        const int CommentStart = 4;
        // A comment may end right where it begins: <!--> (HTML, section 13.2.5.43).
        var rest = text.AsSpan(start);
        var (end, length) = rest.StartsWith("<!-->") || rest.StartsWith("<!--->") ? (text.IndexOf('>', start), 1)
            : rest.StartsWith("<!--") ? CommentEnd(start + CommentStart)
            : string.CompareOrdinal(text, start, "<![CDATA[", 0, 9) == 0 ? (text.IndexOf("]]>", start, StringComparison.Ordinal), 3)
            : (text.IndexOf('>', start), 1);
        if (rest.StartsWith("<!--") && end >= start + CommentStart)
        {
            flow.Comment(text.AsSpan(start + CommentStart, end - start - CommentStart));
        }

        return end < 0 ? text.Length : end + length;
    }

    /// <summary>Where a comment ends: with <c>--&gt;</c>, and by mistake with <c>--!&gt;</c>.</summary>
    private (int End, int Length) CommentEnd(int from)
    {
        for (var end = text.IndexOf("--", from, StringComparison.Ordinal); end >= 0; end = text.IndexOf("--", end + 1, StringComparison.Ordinal))
        {
            var rest = text.AsSpan(end + 2);
            if (rest.StartsWith(">") || rest.StartsWith("!>"))
            {
                return (end, rest[0] == '>' ? 3 : 4);
            }
        }

        return (-1, 0);
    }

    private void Handle(in HtmlTag tag)
    {
        var name = tag.Name(text);
        var role = HtmlElements.RoleOf(name);
        if (tag.IsEnd)
        {
            Close(name, role);
            return;
        }

        if (name.Equals("html", StringComparison.OrdinalIgnoreCase) && tag.Attribute(text, "lang") is { } lang)
        {
            item.Set(Role.Language, lang, 0);
        }
        else if (name.Equals("meta", StringComparison.OrdinalIgnoreCase))
        {
            Meta(tag);
        }
        else if (name.Equals("time", StringComparison.OrdinalIgnoreCase) && tag.Attribute(text, "datetime") is { } time)
        {
            item.Set(Role.Date, time, 100);
        }

        if (role == Role.Skip && !tag.IsSelfClosing)
        {
            SkipElement(name);
        }
        else
        {
            Open(tag, name, role == Role.None ? MarkedRole(tag) : role);
        }
    }

    private void Open(in HtmlTag tag, string name, Role role)
    {
        if (role == Role.Break)
        {
            flow.Break();
            return;
        }

        if (role is not (Role.Inline or Role.Code))
        {
            flow.EndParagraph();
            if (open.Count > 0 && (open[^1].Name.Equals("p", StringComparison.OrdinalIgnoreCase) || (HtmlElements.EndsAtItsLike(name) && open[^1].Name.Equals(name, StringComparison.OrdinalIgnoreCase))))
            {
                // A block ends the paragraph that it would stand in, and an entry of a list the one before (HTML, section 13.1.2.4).
                Close(open[^1].Name, Role.None);
            }
        }

        var source = tag;
        var isKept = role is Role.Code or Role.Lines || (!HtmlElements.IsVoid(name) && !tag.IsSelfClosing && KeptElements.IsKept(attribute => source.Attribute(text, attribute)));
        if ((role is Role.None or Role.Inline && !isKept) || HtmlElements.IsVoid(name) || open.Count == MaximumOpen)
        {
            return;
        }

        open.Add((name, flow.Role, role, isKept));
        if (isKept)
        {
            flow.BeginProtected();
        }

        linesDepth += role == Role.Lines ? 1 : 0;
        if (role is Role.Headline or Role.Caption or Role.Byline or Role.Dateline)
        {
            // The heading of a part that is no story stays with its part.
            flow.Switch(role == Role.Headline && flow.Role != Role.Text ? flow.Role : role);
        }
    }

    private void Close(string name, Role role)
    {
        var index = open.Count - 1;
        while (index >= 0 && !name.Equals(open[index].Name, StringComparison.OrdinalIgnoreCase))
        {
            index--;
        }

        if (index < 0)
        {
            if (role is not (Role.Inline or Role.Code or Role.Break))
            {
                flow.EndParagraph();
            }

            return;
        }

        var closed = open[index];
        linesDepth -= open.Skip(index).Count(static entry => entry.Role == Role.Lines);
        for (var i = open.Count - 1; i >= index; i--)
        {
            if (open[i].IsKept)
            {
                flow.EndProtected();
            }
        }

        open.RemoveRange(index, open.Count - index);
        if (closed.Role is not (Role.Inline or Role.Code))
        {
            flow.Switch(closed.Before);
        }
    }

    /// <summary>Bylines and datelines are marked by the class of an element, as hNews and most sites do.</summary>
    private Role MarkedRole(in HtmlTag tag)
    {
        var classes = tag.Attribute(text, "class");
        return classes is null ? Role.None
            : HasWord(classes, "byline") ? Role.Byline
            : HasWord(classes, "dateline") ? Role.Dateline
            : Role.None;
    }

    private static bool HasWord(string classes, string word) => classes.Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase);

    private void Meta(in HtmlTag tag)
    {
        var name = tag.Attribute(text, "name") ?? tag.Attribute(text, "property") ?? tag.Attribute(text, "http-equiv");
        if (name is not null && HtmlElements.MetaRole(name) is (not Role.None and var role, var rank) && tag.Attribute(text, "content") is { } content)
        {
            item.Set(role, content, rank);
        }
    }

    private void SkipElement(string name)
    {
        var depth = 1;
        var from = position;
        var last = text.LastIndexOf('>');
        while (depth > 0)
        {
            var next = text.IndexOf('<', from);
            if (next < 0 || next > last)
            {
                position = textStart = text.Length;
                return;
            }

            from = next + 1;
            if (HtmlTag.Read(text, next) is not { IsOpen: false } tag || !text.AsSpan(tag.NameStart, tag.NameLength).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            depth += tag.IsEnd ? -1 : HtmlElements.IsRawText(name) ? 0 : 1;
            from = position = textStart = tag.End;
        }
    }
}
