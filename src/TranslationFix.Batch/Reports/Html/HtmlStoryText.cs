namespace TranslationFix.Batch;

/// <summary>The text of a story after the fix, with what was found and changed in its place. Of a long story only what stands around the marks.</summary>
internal static class HtmlStoryText
{
    /// <summary>The UTF-16 code units of a story that is shown whole.</summary>
    private const int WholeLength = 3000;

    /// <summary>The UTF-16 code units around a mark of a longer one.</summary>
    private const int ContextLength = 300;

    /// <summary>Writes the text.</summary>
    /// <param name="html">Takes it.</param>
    /// <param name="text">The text after the fix.</param>
    /// <param name="marks">The marks in the order of their places.</param>
    public static void Write(HtmlText html, string text, StoryMark[] marks)
    {
        var end = 0;
        foreach (var window in Windows(text, marks))
        {
            Skip(html, text, end, window.Start);
            WriteWindow(html, text, window, [.. marks.Where(mark => mark.Span.Start >= window.Start && mark.Span.End <= window.End)]);
            end = window.End;
        }

        Skip(html, text, end, text.Length);
    }

    private static void Skip(HtmlText html, string text, int start, int end)
    {
        if (end > start)
        {
            var words = text.AsSpan(start, end - start).Count(' ') + text.AsSpan(start, end - start).Count('\n');
            html.Raw("\n<span class=\"skipped\">… about ").Count(Math.Max(1, words)).Raw(words > 1 ? " words" : " word").Raw(" without findings …</span>\n");
        }
    }

    private static List<TextSpan> Windows(string text, StoryMark[] marks)
    {
        if (text.Length <= WholeLength)
        {
            return [new TextSpan(0, text.Length)];
        }

        // The beginning of the story tells what it is about.
        var windows = new List<TextSpan> { new(0, BreakAfter(text, ContextLength)) };
        foreach (var mark in marks)
        {
            var window = new TextSpan(BreakBefore(text, mark.Span.Start - ContextLength), BreakAfter(text, mark.Span.End + ContextLength));
            if (window.Start <= windows[^1].End)
            {
                windows[^1] = new TextSpan(windows[^1].Start, Math.Max(windows[^1].End, window.End));
            }
            else
            {
                windows.Add(window);
            }
        }

        return windows;
    }

    private static int BreakBefore(string text, int position)
    {
        if (position <= 0)
        {
            return 0;
        }

        var least = Math.Max(0, position - ContextLength);
        var found = text.LastIndexOfAny(['\n', ' '], position - 1, position - least);
        var line = text.LastIndexOf('\n', position - 1, position - least);
        return line >= 0 ? line + 1 : found >= 0 ? found + 1 : WholePair(text, position);
    }

    private static int BreakAfter(string text, int position)
    {
        if (position >= text.Length)
        {
            return text.Length;
        }

        var length = Math.Min(ContextLength, text.Length - position);
        var line = text.IndexOf('\n', position, length);
        var space = text.IndexOf(' ', position, length);
        return line >= 0 ? line + 1 : space >= 0 ? space + 1 : WholePair(text, position);
    }

    private static int WholePair(string text, int position) => char.IsLowSurrogate(text[position]) ? position - 1 : position;

    private static void WriteWindow(HtmlText html, string text, TextSpan window, StoryMark[] marks)
    {
        int[] cuts = [.. marks.SelectMany(static mark => new[] { mark.Span.Start, mark.Span.End }).Append(window.Start).Append(window.End).Distinct().Order()];
        for (var i = 0; i < cuts.Length; i++)
        {
            foreach (var mark in marks.Where(mark => mark.Span.Start == cuts[i]))
            {
                WritePoint(html, mark);
            }

            if (i + 1 < cuts.Length)
            {
                var segment = new TextSpan(cuts[i], cuts[i + 1]);
                WriteSegment(html, text.Substring(segment.Start, segment.Length), [.. marks.Where(mark => mark.Span.Start <= segment.Start && mark.Span.End >= segment.End)]);
            }
        }
    }

    /// <summary>Writes what has a place but no text after the fix: what was taken out.</summary>
    private static void WritePoint(HtmlText html, StoryMark mark)
    {
        if (mark.Edit is { Original.Length: > 0 } edit)
        {
            html.Raw($"<del data-for=\"{mark.Id}\">").Text(edit.Original).Raw("</del>");
        }
        else if (mark.Finding is not null && mark.Span.IsEmpty)
        {
            html.Raw($"<mark class=\"empty\" data-for=\"{mark.Id}\"></mark>");
        }
    }

    private static void WriteSegment(HtmlText html, string text, StoryMark[] marks)
    {
        if (marks.Length == 0)
        {
            html.Text(text);
            return;
        }

        var name = Array.Exists(marks, static mark => mark.Finding is not null) ? "mark" : "ins";
        html.Raw($"<{name} data-for=\"{string.Join(' ', marks.OrderBy(static mark => mark.Finding is null).Select(static mark => mark.Id))}\">").Text(text).Raw($"</{name}>");
    }
}
