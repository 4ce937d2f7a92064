namespace TranslationFix.Wire.Xml;

/// <summary>Turns the lines and columns of a parser into indexes of a text.</summary>
internal sealed class XmlPositions
{
    private readonly List<int> lineStarts = [0];

    /// <summary>Finds the lines of a text: they end with LF, CR LF, or a lone CR (XML 1.0, section 2.11).</summary>
    public XmlPositions(string text)
    {
        var position = 0;
        while (position < text.Length)
        {
            var next = text.AsSpan(position).IndexOfAny('\n', '\r');
            if (next < 0)
            {
                break;
            }

            position += next + 1;
            if (text[position - 1] == '\r' && position < text.Length && text[position] == '\n')
            {
                position++;
            }

            lineStarts.Add(position);
        }
    }

    /// <summary>The index of a 1-based line and column.</summary>
    public int IndexOf(int line, int column) => lineStarts[Math.Min(line, lineStarts.Count) - 1] + column - 1;
}
