namespace TranslationFix.Evaluation;

/// <summary>
/// Takes out the quotation marks of a table (RFC 4180, section 2) that an export of the corpus left in the text: a line in marks, with each mark inside of it doubled.
/// Whoever marked the errors did not see them.
/// </summary>
public static class FieldQuotes
{
    /// <summary>The document with such lines as they were before the export.</summary>
    public static Document Repair(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return DocumentRepair.Without(document, static text =>
        {
            var dropped = new bool[text.Length];
            for (var start = 0; start < text.Length;)
            {
                var length = text.AsSpan(start).IndexOf('\n');
                length = length < 0 ? text.Length - start : length;
                if (IsField(text.AsSpan(start, length)))
                {
                    Drop(text.AsSpan(start, length), dropped.AsSpan(start, length));
                }

                start += length + 1;
            }

            return dropped;
        });
    }

    /// <summary>True for <c>"The ""Aurelia"" sank."</c>; a line without a doubled mark may well be a quotation.</summary>
    private static bool IsField(ReadOnlySpan<char> line)
    {
        if (line.Length < 2 || line[0] != '"' || line[^1] != '"')
        {
            return false;
        }

        line = line[1..^1];
        var doubled = false;
        for (var at = line.IndexOf('"'); at >= 0; at = line.IndexOf('"'))
        {
            if (at + 1 >= line.Length || line[at + 1] != '"')
            {
                return false;
            }

            doubled = true;
            line = line[(at + 2)..];
        }

        return doubled;
    }

    private static void Drop(ReadOnlySpan<char> line, Span<bool> dropped)
    {
        dropped[0] = true;
        dropped[^1] = true;
        for (var i = 1; i < line.Length - 2; i++)
        {
            if (line[i] == '"')
            {
                dropped[++i] = true;
            }
        }
    }
}
