using System.Text;

namespace TranslationFix.Wire.Mapping;

/// <summary>Puts a text together from pieces of a file.</summary>
internal sealed class MappedText
{
    private readonly StringBuilder text = new();
    private readonly List<Piece> pieces = [];

    /// <summary>The code units so far.</summary>
    public int Length => text.Length;

    /// <summary>True when a space stands at an index.</summary>
    public bool IsSpaceAt(int index) => index < text.Length && text[index] == ' ';

    /// <summary>Appends what stands in the source as it is.</summary>
    public void Append(ReadOnlySpan<char> content, int source, int layer, Escaper escaper)
    {
        if (content.IsEmpty)
        {
            return;
        }

        var piece = new Piece(text.Length, content.Length, source, content.Length, layer, escaper);
        if (pieces.Count > 0 && pieces[^1] is { IsPlain: true } before && before.TouchesInSource(piece))
        {
            pieces[^1] = before with { TextLength = before.TextLength + content.Length, SourceLength = before.SourceLength + content.Length };
        }
        else
        {
            pieces.Add(piece);
        }

        text.Append(content);
    }

    /// <summary>Appends what the source writes in another way, as one thing.</summary>
    public void AppendSpelled(ReadOnlySpan<char> content, int source, int sourceLength, int layer, Escaper escaper)
    {
        if (content.Length == sourceLength)
        {
            // One thing of the same length must not be taken for plain text: a code unit at a time keeps it whole only where it is one unit.
            Append(content, source, layer, escaper);
            return;
        }

        pieces.Add(new Piece(text.Length, content.Length, source, sourceLength, layer, escaper));
        text.Append(content);
    }

    /// <summary>Appends what stands nowhere in the source: a break between paragraphs.</summary>
    public void AppendBreak(string content) => text.Append(content);

    /// <summary>Moves what comes behind an index to the end of another text. A piece belongs to one side.</summary>
    public void MoveTail(int start, MappedText target)
    {
        var shift = target.text.Length - start;
        var first = pieces.Count;
        while (first > 0 && pieces[first - 1].Text >= start)
        {
            first--;
        }

        for (var i = first; i < pieces.Count; i++)
        {
            target.pieces.Add(pieces[i] with { Text = pieces[i].Text + shift });
        }

        pieces.RemoveRange(first, pieces.Count - first);
        target.text.Append(text, start, text.Length - start);
        text.Length = start;
    }

    /// <summary>Takes a break back from the end.</summary>
    public void TrimBreak(string content)
    {
        if (text.Length >= content.Length && (pieces.Count == 0 || pieces[^1].TextEnd <= text.Length - content.Length))
        {
            text.Length -= content.Length;
        }
    }

    /// <summary>A part of the text.</summary>
    public string Slice(int start, int end) => text.ToString(start, end - start);

    /// <summary>The text and its map.</summary>
    public (string Text, TextMap Map) Build(IReadOnlyList<TextMap> layers) => (text.ToString(), new TextMap([.. pieces], layers));
}
