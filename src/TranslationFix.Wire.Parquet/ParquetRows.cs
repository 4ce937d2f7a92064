using System.Buffers;
using TranslationFix.Wire.Encodings;

namespace TranslationFix.Wire.Parquet;

/// <summary>The rows of a row group. The texts of a row stand behind each other, with a line feed between, in what its edits are counted in.</summary>
/// <param name="First">The number of the first row.</param>
/// <param name="Count">The number of rows.</param>
/// <param name="Columns">The columns of text.</param>
internal sealed record ParquetRows(int First, int Count, IReadOnlyList<ParquetTexts> Columns)
{
    /// <summary>All texts of a row.</summary>
    public byte[] Join(int row)
    {
        var joined = new MemoryStream();
        foreach (var value in Columns.Select(column => column.Values[row]).OfType<byte[]>())
        {
            joined.Write(value);
            joined.WriteByte((byte)'\n');
        }

        return joined.ToArray();
    }

    /// <summary>The columns of a row that edits change, with their new texts.</summary>
    /// <param name="row">The index of the row.</param>
    /// <param name="edits">Ordered edits without overlap.</param>
    public IEnumerable<(int Column, byte[] Value)> Edit(int row, IReadOnlyList<SourceEdit> edits)
    {
        var position = 0;
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Values[row] is not { } value)
            {
                continue;
            }

            var text = TextFile.FromUtf8(value);
            var (start, end) = (position, position + text.Text.Length);
            var own = edits.Where(edit => edit.Start >= start && edit.End <= end).Select(edit => edit with { Start = edit.Start - start, End = edit.End - start }).ToList();
            if (own.Count > 0)
            {
                var output = new ArrayBufferWriter<byte>(value.Length + 16);
                text.Splice(own, output);
                yield return (i, output.WrittenSpan.ToArray());
            }

            position = end + 1;
        }
    }
}
