using System.Text.RegularExpressions;
using TranslationFix.Wire.Formats;
using TranslationFix.Wire.Mapping;

namespace TranslationFix.Wire.Lines;

/// <summary>The text of a message: headline, byline and paragraphs.</summary>
internal static partial class MessageText
{
    /// <summary>Reads the text into an item.</summary>
    public static void Read(string text, int start, int end, ItemBuilder item)
    {
        var flow = new FlowWriter();
        flow.Use(item);
        var paragraphs = LineParagraphs.Find(text, start, end).ToList();
        var isHead = true;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var (from, to) = Bare(text, paragraphs[i]);
            if (from >= to)
            {
                continue;
            }

            var content = text.AsSpan(from, to - from);
            var isMarked = text[paragraphs[i].Start] == '^';
            if (isHead && !isMarked && KeywordLine().IsMatch(content))
            {
                continue;
            }

            var role = !isHead ? Role.Text
                : Byline().IsMatch(content) ? Role.Byline
                : isMarked ? item[Role.Byline] is null ? Role.Headline : Role.Byline
                : i == 0 && paragraphs.Count > 1 && TextHead.IsHeadline(content) ? Role.Headline
                : Role.Text;
            if (role == Role.Text && isHead)
            {
                isHead = false;
                ReadDateline(content, item);
            }

            flow.Switch(role);
            Write(text, from, to, flow);
            flow.EndParagraph();
        }

        flow.Switch(Role.None);
    }

    /// <summary>A line without the marks of typesetting around it: <c>^Headline&lt;</c>.</summary>
    private static (int Start, int End) Bare(string text, (int Start, int End) paragraph)
    {
        var (start, end) = paragraph;
        if (text[start] == '^')
        {
            start++;
            end -= end > start && text[end - 1] == '<' ? 1 : 0;
        }

        return (start, end);
    }

    private static void ReadDateline(ReadOnlySpan<char> content, ItemBuilder item)
    {
        if (TextHead.FindDateline(content.ToString()) is var (line, place))
        {
            item.Set(Role.Dateline, line, 0);
            item.Set(Role.Place, place, 0);
        }
    }

    /// <summary>Writes text; control characters inside of it stay where they are.</summary>
    private static void Write(string text, int start, int end, FlowWriter flow)
    {
        while (start < end)
        {
            var control = start;
            while (control < end && (text[control] >= ' ' || text[control] is '\t' or '\r' or '\n'))
            {
                control++;
            }

            flow.Write(text, start, control, layer: -1, PlainEscaper.WithoutControls, hasEntities: false, keepsLines: false);
            if (control < end)
            {
                var position = flow.Position;
                flow.Write(text, control, control + 1, layer: -1, PlainEscaper.WithoutControls, hasEntities: false, keepsLines: false);
                flow.Protect(position);
            }

            start = control + 1;
        }
    }

    [GeneratedRegex("""\A(?:By|BY|Von|Par|Por|De)\s+\p{Lu}[^.!?\r\n]{1,80}\z""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Byline();

    /// <summary>The line before the headline that names the story: <c>BC-Harbour-Strike,110&lt;</c>.</summary>
    [GeneratedRegex("""\A[A-Z]{2,3}[-\u0013 ]?[\w-]+(?:,[^,\r\n]{0,40})*,?[0-9]*<\z""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KeywordLine();
}
