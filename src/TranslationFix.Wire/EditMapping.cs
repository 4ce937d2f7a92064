using TranslationFix.Wire.Encodings;

namespace TranslationFix.Wire;

/// <summary>Finds the edits of a file that make an edit of an item's text.</summary>
internal static class EditMapping
{
    /// <summary>The edits, or null when the edit cannot be made there.</summary>
    public static IReadOnlyList<SourceEdit>? Map(WireItem item, TextEdit edit)
    {
        var text = item.Story.Text;
        var (start, end) = (edit.Span.Start, edit.Span.End);
        if (start < 0 || end < start || end > text.Length || SplitsPair(text, start) || SplitsPair(text, end))
        {
            return null;
        }

        if ((Try(item, start, end, edit.Replacement) ?? (edit.Replacement.Length == 0 ? Slide(item, start, end) : null)) is { } whole)
        {
            return whole;
        }

        // What stays at both ends need not be touched: without it the edit may fit between two tags.
        var by = edit.Replacement;
        var head = 0;
        while (head < by.Length && start + head < end && by[head] == text[start + head])
        {
            head++;
        }

        var tail = 0;
        while (tail < by.Length - head && end - tail > start + head && by[^(tail + 1)] == text[end - tail - 1])
        {
            tail++;
        }

        head -= SplitsPair(text, start + head) ? 1 : 0;
        tail -= SplitsPair(text, end - tail) ? 1 : 0;
        return head + tail == 0 ? null
            : start + head == end - tail && by.Length == head + tail ? []
            : Try(item, start + head, end - tail, by[head..^tail]);
    }

    /// <summary>One of two equal neighbours goes: which, makes no difference to the text, but maybe to the tags around them.</summary>
    private static IReadOnlyList<SourceEdit>? Slide(WireItem item, int start, int end)
    {
        var text = item.Story.Text;
        for (var by = 1; by <= end - start && start - by >= 0 && text[start - by] == text[end - by]; by++)
        {
            if (!SplitsPair(text, start - by) && !SplitsPair(text, end - by) && Try(item, start - by, end - by, string.Empty) is { } before)
            {
                return before;
            }
        }

        for (var by = 0; by < end - start && end + by < text.Length && text[start + by] == text[end + by]; by++)
        {
            if (!SplitsPair(text, start + by + 1) && !SplitsPair(text, end + by + 1) && Try(item, start + by + 1, end + by + 1, string.Empty) is { } behind)
            {
                return behind;
            }
        }

        return null;
    }

    private static IReadOnlyList<SourceEdit>? Try(WireItem item, int start, int end, string by) =>
        MakesMarkup(item, start, end, by) ? null : item.Map.Map(start, end, by, item.Source.CanEncode);

    /// <summary>True when what stands bare before the edit would begin a tag or an entity, or end a CDATA section, with what follows then.</summary>
    private static bool MakesMarkup(WireItem item, int start, int end, string by)
    {
        var text = item.Story.Text;
        if (start == 0)
        {
            return false;
        }

        var next = by.Length > 0 ? by[0] : end < text.Length ? text[end] : ' ';
        return text[start - 1] switch
        {
            '<' or '&' => (char.IsAsciiLetter(next) || next is '/' or '!' or '?' or '#') && item.Map.IsBareMarkup(start - 1),
            ']' => string.Concat(text.AsSpan(Math.Max(0, start - 2)..start), by, text.AsSpan(end..Math.Min(text.Length, end + 2))).Contains("]]>", StringComparison.Ordinal) && item.Map.IsBareMarkup(start - 1),
            _ => false,
        };
    }

    private static bool SplitsPair(string text, int position) =>
        position > 0 && position < text.Length && char.IsLowSurrogate(text[position]) && char.IsHighSurrogate(text[position - 1]);
}
