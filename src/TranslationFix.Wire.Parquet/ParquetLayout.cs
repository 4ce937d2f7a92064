using TranslationFix.Wire.Parquet.Thrift;
using Ids = TranslationFix.Wire.Parquet.ParquetIds;

namespace TranslationFix.Wire.Parquet;

/// <summary>Which stretches of a file give way when columns of it are written anew, and where the others come to stand then.</summary>
internal sealed class ParquetLayout
{
    private readonly List<(int Start, int End, ReadOnlyMemory<byte> Bytes)> changes = [];
    private readonly List<long> starts = [];
    private readonly List<long> growths = [];

    /// <summary>The changes in the order of the file.</summary>
    public IReadOnlyList<(int Start, int End, ReadOnlyMemory<byte> Bytes)> Changes => changes;

    /// <summary>Puts other bytes, or none, in the place of some.</summary>
    public void Replace(int start, int end, ReadOnlyMemory<byte> bytes) => changes.Add((start, end, bytes));

    /// <summary>Takes bytes out, if they are there.</summary>
    public void Remove((int Start, int End)? stretch)
    {
        if (stretch is var (start, end))
        {
            changes.Add((start, end, default));
        }
    }

    /// <summary>Puts the changes in their order; nothing can be changed any more.</summary>
    public void Sort()
    {
        changes.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        var growth = 0L;
        foreach (var (start, end, bytes) in changes)
        {
            growth += bytes.Length - (end - start);
            starts.Add(start);
            growths.Add(growth);
        }
    }

    /// <summary>The new place of what begins at an old one.</summary>
    public long Move(long offset)
    {
        var before = starts.BinarySearch(offset);
        before = before < 0 ? ~before : before;
        return before == 0 ? offset : Math.Max(offset, changes[before - 1].End) + growths[before - 1];
    }

    /// <summary>The stretch that an offset and a length of the metadata name; null when there is none.</summary>
    /// <exception cref="WireFormatException">It does not lie in the file.</exception>
    public static (int Start, int End)? Find(ParquetFile file, ThriftValue owner, short offsetId, short lengthId)
    {
        if (owner.NumberOf(offsetId) is not > 0 and not < 0 || owner.NumberOf(lengthId) is not { } length)
        {
            return null;
        }

        var offset = owner.NumberOf(offsetId)!.Value;
        ParquetFile.Require(length >= 0 && offset >= ParquetFile.Magic.Length && offset <= file.FooterStart && length <= file.FooterStart - offset, "the Parquet file is damaged: an index lies outside of it");
        return ((int)offset, (int)(offset + length));
    }

    /// <summary>Makes sure that whatever is edited later, the file can be written.</summary>
    /// <exception cref="WireFormatException">Stretches of the file overlap, or an index cannot be read.</exception>
    public static void Check(ParquetFile file, IReadOnlyList<ParquetRows> groups)
    {
        var taken = groups.SelectMany(static rows => rows.Columns).Select(static texts => (texts.Chunk.Start, texts.Chunk.End)).ToList();
        for (var group = 0; group < file.Groups.Count; group++)
        {
            foreach (var chunk in file.Groups[group][Ids.Group.Columns]!.Elements)
            {
                if (Find(file, chunk, Ids.Chunk.OffsetIndexOffset, Ids.Chunk.OffsetIndexLength) is var (start, end))
                {
                    new ThriftReader(file.Bytes[..end], start).ReadStruct();
                    taken.Add((start, end));
                }
            }

            foreach (var chunk in groups[group].Columns.Select(texts => file.Chunk(group, texts.Column.Leaf)))
            {
                taken.AddRange(((IEnumerable<(int, int)?>)[
                    Find(file, chunk, Ids.Chunk.ColumnIndexOffset, Ids.Chunk.ColumnIndexLength),
                    Find(file, chunk[Ids.Chunk.MetaData]!, Ids.Column.BloomFilterOffset, Ids.Column.BloomFilterLength)]).OfType<(int, int)>());
            }
        }

        taken.Sort();
        for (var i = 1; i < taken.Count; i++)
        {
            ParquetFile.Require(taken[i - 1].End <= taken[i].Start, "the Parquet file is damaged: two columns or indexes overlap");
        }
    }
}
