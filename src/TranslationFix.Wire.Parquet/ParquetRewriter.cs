using System.Buffers;
using TranslationFix.Wire.Encodings;
using TranslationFix.Wire.Parquet.Thrift;
using Ids = TranslationFix.Wire.Parquet.ParquetIds;

namespace TranslationFix.Wire.Parquet;

/// <summary>
/// Writes a Parquet file with other texts: the pages of the columns that change are encoded anew, those of all others are copied.
/// Statistics, indexes and filters of the old texts go; what the footer says about the rest stays, with its places moved.
/// </summary>
/// <param name="bytes">The file.</param>
/// <param name="groups">Its rows.</param>
internal sealed class ParquetRewriter(byte[] bytes, IReadOnlyList<ParquetRows> groups)
{
    /// <summary>Writes the file.</summary>
    /// <param name="rows">The rows with edits, by the number of the row, and their edits in what <see cref="ParquetRows.Join"/> gives.</param>
    /// <param name="output">Takes the bytes.</param>
    public void Write(IReadOnlyList<(WireSource Source, SourceEdit[] Edits)> rows, IBufferWriter<byte> output)
    {
        var file = ParquetFile.Open(bytes);
        var layout = new ParquetLayout();
        var written = new Dictionary<ThriftValue, (int Start, ThriftValue Column)>();
        foreach (var (texts, values) in Edit(rows))
        {
            var chunk = file.Chunk(texts.Group, texts.Column.Leaf);
            var (pages, column) = ColumnPages.Write(values, texts.Column.IsNullable, chunk[Ids.Chunk.MetaData]!.NumberOf(Ids.Column.Codec)!.Value);
            layout.Replace(texts.Chunk.Start, texts.Chunk.End, pages);
            layout.Remove(ParquetLayout.Find(file, chunk, Ids.Chunk.ColumnIndexOffset, Ids.Chunk.ColumnIndexLength));
            layout.Remove(ParquetLayout.Find(file, chunk[Ids.Chunk.MetaData]!, Ids.Column.BloomFilterOffset, Ids.Column.BloomFilterLength));
            written.Add(chunk, (texts.Chunk.Start, column));
        }

        // The indexes say where pages are, so that all of them are written anew, behind everything else.
        var indexes = TakeOffsetIndexes(file, layout);
        layout.Sort();
        var position = 0;
        var length = 0L;
        foreach (var (start, end, replacement) in layout.Changes)
        {
            output.Write(bytes.AsSpan(position, start - position));
            output.Write(replacement.Span);
            length += start - position + replacement.Length;
            position = end;
        }

        output.Write(bytes.AsSpan(position, file.FooterStart - position));
        length += file.FooterStart - position;
        foreach (var group in file.Groups)
        {
            Move(group, layout, written);
            foreach (var chunk in group[Ids.Group.Columns]!.Elements)
            {
                if (indexes.TryGetValue(chunk, out var index) && !written.ContainsKey(chunk))
                {
                    var moved = WriteIndex(index, layout);
                    output.Write(moved);
                    chunk.Set(Ids.Chunk.OffsetIndexOffset, length);
                    chunk.Fields[Ids.Chunk.OffsetIndexLength] = ThriftValue.Int32(moved.Length);
                    length += moved.Length;
                }
            }
        }

        output.Write(ParquetFile.Tail(file.Footer));
    }

    private Dictionary<ParquetTexts, byte[]?[]> Edit(IReadOnlyList<(WireSource Source, SourceEdit[] Edits)> rows)
    {
        var changed = new Dictionary<ParquetTexts, byte[]?[]>(ReferenceEqualityComparer.Instance);
        foreach (var (source, edits) in rows)
        {
            var group = groups.Last(group => group.First <= source.Start);
            foreach (var (column, value) in group.Edit(source.Start - group.First, edits))
            {
                var texts = group.Columns[column];
                if (!changed.TryGetValue(texts, out var values))
                {
                    values = [.. texts.Values];
                    changed.Add(texts, values);
                }

                values[source.Start - group.First] = value;
            }
        }

        return changed;
    }

    private static Dictionary<ThriftValue, ThriftValue> TakeOffsetIndexes(ParquetFile file, ParquetLayout layout)
    {
        var indexes = new Dictionary<ThriftValue, ThriftValue>();
        foreach (var chunk in file.Groups.SelectMany(static group => group[Ids.Group.Columns]!.Elements))
        {
            if (ParquetLayout.Find(file, chunk, Ids.Chunk.OffsetIndexOffset, Ids.Chunk.OffsetIndexLength) is var (start, end))
            {
                indexes.Add(chunk, new ThriftReader(file.Bytes[..end], start).ReadStruct());
                layout.Remove((start, end));
            }
        }

        return indexes;
    }

    private static byte[] WriteIndex(ThriftValue index, ParquetLayout layout)
    {
        foreach (var location in index[Ids.OffsetIndex.Locations]?.Elements ?? [])
        {
            location.Set(Ids.OffsetIndex.Offset, layout.Move(location.NumberOf(Ids.OffsetIndex.Offset) ?? 0));
        }

        return ThriftWriter.Write(index);
    }

    /// <summary>Moves all places of a row group, and says of its new columns what is true now.</summary>
    private static void Move(ThriftValue group, ParquetLayout layout, Dictionary<ThriftValue, (int Start, ThriftValue Column)> written)
    {
        MoveField(group, Ids.Group.FileOffset, layout);
        var leaf = 0;
        foreach (var chunk in group[Ids.Group.Columns]!.Elements)
        {
            MoveField(chunk, Ids.Chunk.FileOffset, layout);
            if (written.TryGetValue(chunk, out var entry))
            {
                Renew(group, chunk, layout.Move(entry.Start), entry.Column);
                if (group[Ids.Group.SortingColumns]?.Elements.Exists(sorting => sorting.NumberOf(1) == leaf) == true)
                {
                    group.Fields.Remove(Ids.Group.SortingColumns);
                }
            }
            else
            {
                MoveField(chunk, Ids.Chunk.ColumnIndexOffset, layout);
                if (chunk[Ids.Chunk.MetaData] is { } column)
                {
                    ColumnPages.Move(column, layout.Move);
                    MoveField(column, Ids.Column.BloomFilterOffset, layout);
                }
            }

            leaf++;
        }
    }

    private static void Renew(ThriftValue group, ThriftValue chunk, long start, ThriftValue written)
    {
        var column = chunk[Ids.Chunk.MetaData]!;
        ColumnPages.Move(written, offset => offset + start);
        Add(group, Ids.Group.TotalByteSize, (written.NumberOf(Ids.Column.UncompressedSize) ?? 0) - (column.NumberOf(Ids.Column.UncompressedSize) ?? 0));
        Add(group, Ids.Group.TotalCompressedSize, (written.NumberOf(Ids.Column.CompressedSize) ?? 0) - (column.NumberOf(Ids.Column.CompressedSize) ?? 0));
        foreach (var id in (short[])[Ids.Column.Encodings, Ids.Column.Codec, Ids.Column.UncompressedSize, Ids.Column.CompressedSize, Ids.Column.DataPageOffset, Ids.Column.IndexPageOffset, Ids.Column.DictionaryPageOffset, Ids.Column.EncodingStatistics])
        {
            column.Fields.Remove(id);
            if (written[id] is { } value)
            {
                column.Fields.Add(id, value);
            }
        }

        var nulls = column[Ids.Column.Statistics]?[Ids.Column.NullCountOfStatistics];
        foreach (var id in (short[])[Ids.Column.Statistics, Ids.Column.BloomFilterOffset, Ids.Column.BloomFilterLength, Ids.Column.SizeStatistics])
        {
            column.Fields.Remove(id);
        }

        if (nulls is not null)
        {
            column.Fields.Add(Ids.Column.Statistics, ThriftValue.Struct((Ids.Column.NullCountOfStatistics, nulls)));
        }

        foreach (var id in (short[])[Ids.Chunk.OffsetIndexOffset, Ids.Chunk.OffsetIndexLength, Ids.Chunk.ColumnIndexOffset, Ids.Chunk.ColumnIndexLength])
        {
            chunk.Fields.Remove(id);
        }
    }

    private static void MoveField(ThriftValue owner, short id, ParquetLayout layout)
    {
        if (owner.NumberOf(id) is > 0 and var offset)
        {
            owner.Set(id, layout.Move(offset));
        }
    }

    private static void Add(ThriftValue owner, short id, long difference)
    {
        if (owner.NumberOf(id) is { } value)
        {
            owner.Set(id, value + difference);
        }
    }
}
