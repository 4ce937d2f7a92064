namespace TranslationFix.Batch;

/// <summary>Tells line and column of a position in a text.</summary>
internal sealed class LineMap
{
    private readonly List<int> starts = [0];
    private readonly int length;

    /// <summary>Finds the lines; a line ends at LF, CR LF or CR.</summary>
    public LineMap(string text)
    {
        length = text.Length;
        for (var i = text.AsSpan().IndexOfAny('\r', '\n'); i >= 0;)
        {
            i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1;
            starts.Add(i);
            var next = text.AsSpan(i).IndexOfAny('\r', '\n');
            i = next < 0 ? -1 : i + next;
        }
    }

    /// <summary>The 1-based line and column of a position; columns count UTF-16 code units.</summary>
    public (int Line, int Column) Locate(int position)
    {
        var index = starts.BinarySearch(position);
        var line = index < 0 ? ~index - 1 : index;
        return (line + 1, position - starts[line] + 1);
    }

    /// <summary>The start of a 1-based line and the start of the next one, or the end of the text.</summary>
    public TextSpan SpanOf(int line) => new(starts[line - 1], line < starts.Count ? starts[line] : length);
}
