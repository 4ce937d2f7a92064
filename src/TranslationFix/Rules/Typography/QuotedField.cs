namespace TranslationFix.Rules.Typography;

/// <summary>A line that is one field of a table in quotation marks, each mark inside of it written twice (RFC 4180, section 2): it is so by the way of the file, not by a slip.</summary>
internal static class QuotedField
{
    /// <summary>True for <c>"The ""Aurelia"" sank."</c>.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length < 2 || line[0] != '"' || line[^1] != '"')
        {
            return false;
        }

        line = line[1..^1];
        for (var at = line.IndexOf('"'); at >= 0; at = line.IndexOf('"'))
        {
            if (at + 1 >= line.Length || line[at + 1] != '"')
            {
                return false;
            }

            line = line[(at + 2)..];
        }

        return true;
    }
}
