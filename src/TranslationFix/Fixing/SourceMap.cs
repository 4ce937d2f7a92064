using System.Collections.Immutable;

namespace TranslationFix;

/// <summary>Tells where a position of the fixed text stood before the fix, and the other way round.</summary>
public sealed class SourceMap
{
    private readonly ImmutableArray<TextEdit> edits;
    private readonly int[] fixedStarts;

    internal SourceMap(ImmutableArray<TextEdit> edits)
    {
        this.edits = edits;
        fixedStarts = new int[edits.Length];
        var shift = 0;
        for (var i = 0; i < edits.Length; i++)
        {
            fixedStarts[i] = edits[i].Span.Start + shift;
            shift += edits[i].Replacement.Length - edits[i].Span.Length;
        }
    }

    /// <summary>The position in the text before the fix; a position inside a replacement is where the replaced text began.</summary>
    /// <param name="position">A position in the fixed text, in UTF-16 code units.</param>
    public int ToOriginal(int position)
    {
        var i = LastAtOrBefore(fixedStarts, position);
        if (i < 0)
        {
            return position;
        }

        var offset = position - fixedStarts[i];
        return offset < edits[i].Replacement.Length ? edits[i].Span.Start : edits[i].Span.End + offset - edits[i].Replacement.Length;
    }

    /// <summary>The position in the fixed text; a position inside replaced text is where its replacement begins.</summary>
    /// <param name="position">A position in the text before the fix, in UTF-16 code units.</param>
    public int ToFixed(int position)
    {
        var low = 0;
        var high = edits.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (edits[middle].Span.Start <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        if (high < 0)
        {
            return position;
        }

        var edit = edits[high];
        return position < edit.Span.End ? fixedStarts[high] : fixedStarts[high] + edit.Replacement.Length + position - edit.Span.End;
    }

    private static int LastAtOrBefore(int[] starts, int position)
    {
        var index = Array.BinarySearch(starts, position);
        if (index < 0)
        {
            return ~index - 1;
        }

        while (index + 1 < starts.Length && starts[index + 1] == position)
        {
            index++;
        }

        return index;
    }
}
