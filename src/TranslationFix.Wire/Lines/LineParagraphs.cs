namespace TranslationFix.Wire.Lines;

/// <summary>
/// Finds the paragraphs of text in lines. Where lines are short and an indent or an empty line tells a new paragraph, a line end is only white space;
/// otherwise each line is a paragraph.
/// </summary>
internal static class LineParagraphs
{
    /// <summary>The longest line of wrapped text: teleprinters had 69 letters, terminals 80; some leave room for an indent.</summary>
    private const int LongestWrappedLine = 90;

    /// <summary>Fewer than one line in so many may be longer: an edit may have joined two lines.</summary>
    private const int MaximumLongLines = 3;

    /// <summary>The paragraphs, without the white space around them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where its lines begin.</param>
    /// <param name="end">Where they end.</param>
    public static IEnumerable<(int Start, int End)> Find(string text, int start, int end)
    {
        var lines = Lines(text, start, end);
        var filled = lines.Where(line => line.Start < line.End).ToList();
        var indentTells = filled.Exists(line => !line.IsIndented);
        var isWrapped = filled.Count > 1
            && filled.Count(static line => line.End - line.Start > LongestWrappedLine) * MaximumLongLines < filled.Count
            && ((indentTells && filled.Exists(static line => line.IsIndented)) || lines.Exists(static line => line.Start == line.End));
        var from = -1;
        var to = -1;
        foreach (var line in lines)
        {
            var isEmpty = line.Start == line.End;
            if (from >= 0 && (isEmpty || !isWrapped || (indentTells && line.IsIndented) || text[line.Start] == '^'))
            {
                yield return (from, to);
                from = -1;
            }

            if (!isEmpty)
            {
                from = from < 0 ? line.Start : from;
                to = line.End;
            }
        }

        if (from >= 0)
        {
            yield return (from, to);
        }
    }

    private static List<(int Start, int End, bool IsIndented)> Lines(string text, int start, int end)
    {
        var lines = new List<(int Start, int End, bool IsIndented)>();
        while (start < end)
        {
            var length = text.AsSpan(start, end - start).IndexOfAny('\r', '\n');
            var lineEnd = length < 0 ? end : start + length;
            var first = start;
            while (first < lineEnd && text[first] is ' ' or '\t')
            {
                first++;
            }

            var last = lineEnd;
            while (last > first && text[last - 1] is ' ' or '\t')
            {
                last--;
            }

            lines.Add((first, last, first - start > 1 || (first > start && text[start] == '\t')));
            start = lineEnd + (lineEnd + 1 < end && text[lineEnd] == '\r' && text[lineEnd + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }
}
