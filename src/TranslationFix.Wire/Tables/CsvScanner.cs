namespace TranslationFix.Wire.Tables;

/// <summary>Finds the fields of text tables (RFC 4180) with their places, which the parsers of the platform do not tell.</summary>
/// <param name="text">The table.</param>
/// <param name="delimiter">What stands between two fields.</param>
internal sealed class CsvScanner(string text, char delimiter)
{
    private int position;

    /// <summary>The fields of the record that was read.</summary>
    public List<CsvField> Fields { get; } = [];

    /// <summary>The 1-based line where the record begins.</summary>
    public int Line { get; private set; } = 1;

    private int nextLine = 1;

    /// <summary>What stands between the fields of a table: what its first line has most of.</summary>
    public static char FindDelimiter(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var first = end < 0 ? text.AsSpan() : text.AsSpan(0, end);
        var best = ',';
        foreach (var candidate in ",;\t|")
        {
            best = first.Count(candidate) > first.Count(best) ? candidate : best;
        }

        return best;
    }

    /// <summary>Reads a record; false at the end.</summary>
    /// <exception cref="WireFormatException">A quoted field has no end.</exception>
    public bool Read()
    {
        Fields.Clear();
        Line = nextLine;
        if (position >= text.Length)
        {
            return false;
        }

        while (true)
        {
            Fields.Add(ReadField());
            if (position >= text.Length)
            {
                return true;
            }

            if (text[position] == delimiter)
            {
                position++;
                continue;
            }

            position += text[position] == '\r' && position + 1 < text.Length && text[position + 1] == '\n' ? 2 : 1;
            nextLine++;
            return true;
        }
    }

    private CsvField ReadField()
    {
        var start = position;
        if (position >= text.Length || text[position] != '"')
        {
            while (position < text.Length && text[position] != delimiter && text[position] is not ('\r' or '\n'))
            {
                position++;
            }

            return new CsvField(start, position, IsQuoted: false);
        }

        position++;
        while (true)
        {
            var quote = text.IndexOf('"', position);
            if (quote < 0)
            {
                throw new WireFormatException("a quoted field has no end", Line, column: null);
            }

            nextLine += text.AsSpan(position, quote - position).Count('\n');
            position = quote + 1;
            if (position >= text.Length || text[position] != '"')
            {
                break;
            }

            position++;
        }

        var field = new CsvField(start + 1, position - 1, IsQuoted: true);
        if (position < text.Length && text[position] != delimiter && text[position] is not ('\r' or '\n'))
        {
            throw new WireFormatException("text stands behind the end of a quoted field", Line, column: null);
        }

        return field;
    }
}
