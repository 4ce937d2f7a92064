using TranslationFix.Wire.Encodings;

namespace TranslationFix.Wire.Mapping;

/// <summary>Where every code unit of a text stands in the file, through the texts in between (the HTML inside a JSON string, say).</summary>
/// <param name="pieces">The pieces, in the order of the text. Where a break between paragraphs was put in, there is none.</param>
/// <param name="layers">The texts in between: each has the pieces of its own place.</param>
internal sealed class TextMap(IReadOnlyList<Piece> pieces, IReadOnlyList<TextMap> layers)
{
    /// <summary>The texts in between.</summary>
    public IReadOnlyList<TextMap> Layers { get; } = layers;

    /// <summary>The pieces, in the order of the text.</summary>
    public IReadOnlyList<Piece> Pieces { get; } = pieces;

    /// <summary>The edits of the file that make this edit of the text, or null when it cannot be made.</summary>
    /// <param name="start">The index of the first code unit that goes.</param>
    /// <param name="end">The index behind the last.</param>
    /// <param name="replacement">The new text.</param>
    /// <param name="canEncode">True for what the encoding of the file has.</param>
    public IReadOnlyList<SourceEdit>? Map(int start, int end, string replacement, Func<string, bool> canEncode)
    {
        if (start == end)
        {
            return Insert(start, replacement, canEncode);
        }

        var first = FindCovering(start);
        var last = FindCovering(end - 1);
        if (first < 0 || last < 0)
        {
            return null;
        }

        var apart = false;
        for (var i = first; i < last; i++)
        {
            if (Pieces[i].TextEnd != Pieces[i + 1].Text)
            {
                // A break between paragraphs.
                return null;
            }

            apart |= !Pieces[i].TouchesInSource(Pieces[i + 1]);
        }

        return !apart ? Replace(first, last, start, end, replacement, canEncode) is { } edit ? [edit] : null
            : replacement.Length == 0 ? DeleteAcross(first, last, start, end, canEncode)
            : null;
    }

    /// <summary>True when a code unit stands in markup as it is, not as an entity.</summary>
    public bool IsBareMarkup(int position) => FindCovering(position) is >= 0 and var index && Pieces[index] is { IsPlain: true, Escaper: MarkupEscaper or CDataEscaper };

    /// <summary>Deletes on both sides of a tag, where something is left on each.</summary>
    private List<SourceEdit>? DeleteAcross(int first, int last, int start, int end, Func<string, bool> canEncode)
    {
        var edits = new List<SourceEdit>();
        for (var i = first; i <= last;)
        {
            var from = i;
            while (i < last && Pieces[i].TouchesInSource(Pieces[i + 1]))
            {
                i++;
            }

            if (!LeavesSomething(from, i, start, end) || Replace(from, i, Math.Max(start, Pieces[from].Text), Math.Min(end, Pieces[i].TextEnd), string.Empty, canEncode) is not { } edit)
            {
                return null;
            }

            edits.Add(edit);
            i++;
        }

        return edits;
    }

    /// <summary>True when the text between the tags around these pieces is more than what goes: no element is left empty.</summary>
    private bool LeavesSomething(int first, int last, int start, int end) =>
        Pieces[first].Text < start || end < Pieces[last].TextEnd
        || (first > 0 && Pieces[first - 1].TouchesInSource(Pieces[first]))
        || (last + 1 < Pieces.Count && Pieces[last].TouchesInSource(Pieces[last + 1]));

    private SourceEdit? Replace(int first, int last, int start, int end, string replacement, Func<string, bool> canEncode)
    {
        var from = Locate(Pieces[first], start, isEnd: false);
        var to = Locate(Pieces[last], end, isEnd: true);
        return from < 0 || to < 0 ? null : Through(Pieces[first], from, to, replacement, canEncode);
    }

    private IReadOnlyList<SourceEdit>? Insert(int position, string replacement, Func<string, bool> canEncode)
    {
        var right = FindCovering(position);
        if (right >= 0 && Pieces[right].Text < position)
        {
            var inside = Locate(Pieces[right], position, isEnd: false);
            return inside >= 0 && Through(Pieces[right], inside, inside, replacement, canEncode) is { } edit ? [edit] : null;
        }

        // Between two pieces: text that ends in white space belongs to what follows, all other to what stands before.
        var left = position > 0 ? FindCovering(position - 1) : -1;
        var takesRight = left < 0 || (right >= 0 && replacement.Length > 0 && char.IsWhiteSpace(replacement[^1]));
        var chosen = takesRight ? right : left;
        if (chosen < 0)
        {
            return null;
        }

        var piece = Pieces[chosen];
        var at = takesRight ? piece.Source : piece.SourceEnd;
        return Through(piece, at, at, replacement, canEncode) is { } made ? [made] : null;
    }

    /// <summary>Takes an edit on to the text around, until it stands in the file.</summary>
    private SourceEdit? Through(in Piece piece, int from, int to, string replacement, Func<string, bool> canEncode)
    {
        var written = piece.Escaper.Escape(replacement, piece.Layer < 0 || piece.Escaper is MarkupEscaper ? canEncode : static _ => true);
        if (written is null)
        {
            return null;
        }

        return piece.Layer < 0 ? new SourceEdit(from, to, written)
            : Layers[piece.Layer].Map(from, to, written, canEncode) is [var edit] ? edit
            : null;
    }

    /// <summary>The index in the source for an index of the text, or −1 inside of what is one thing.</summary>
    private static int Locate(in Piece piece, int position, bool isEnd) =>
        piece.IsPlain ? piece.Source + position - piece.Text
        : !isEnd && position == piece.Text ? piece.Source
        : isEnd && position == piece.TextEnd ? piece.SourceEnd
        : -1;

    /// <summary>The index of the piece that a code unit belongs to, or −1.</summary>
    private int FindCovering(int position)
    {
        var low = 0;
        var high = Pieces.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Pieces[middle].Text > position)
            {
                high = middle - 1;
            }
            else if (Pieces[middle].TextEnd <= position)
            {
                low = middle + 1;
            }
            else
            {
                return middle;
            }
        }

        return -1;
    }
}
