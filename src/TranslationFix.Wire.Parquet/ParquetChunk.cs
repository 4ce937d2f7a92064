using TranslationFix.Wire.Parquet.Thrift;

namespace TranslationFix.Wire.Parquet;

/// <summary>The pages of a column in a row group.</summary>
/// <param name="Start">Where they begin in the file.</param>
/// <param name="End">Where they end.</param>
internal readonly record struct ParquetChunk(int Start, int End)
{
    /// <summary>Finds the pages, which are walked through, so that neither sizes nor counts have to be believed.</summary>
    /// <param name="file">The file.</param>
    /// <param name="chunk">What the footer says about them.</param>
    /// <param name="rows">The rows of the row group.</param>
    /// <param name="limit">The most bytes that they may have when they are decompressed.</param>
    /// <exception cref="WireFormatException">They do not lie in the file, are over the limit or are encrypted.</exception>
    public static ParquetChunk Find(ParquetFile file, ThriftValue chunk, long rows, int limit)
    {
        ParquetFile.Require(chunk[ParquetIds.Chunk.FilePath] is null, "the columns of the Parquet file stand in other files");
        ParquetFile.Require(chunk[ParquetIds.Chunk.MetaData] is not null, "a column of the Parquet file is encrypted");
        var column = chunk[ParquetIds.Chunk.MetaData]!;
        ParquetFile.Require(column.NumberOf(ParquetIds.Column.ValueCount) == rows, "the Parquet file is damaged: a column has not as many values as its row group has rows");
        var start = StartOf(column);
        ParquetFile.Require(start >= ParquetFile.Magic.Length && start <= file.FooterStart, Outside);
        var reader = new ThriftReader(file.Bytes[..file.FooterStart], (int)start);
        var (position, total, values) = ((int)start, 0L, 0L);
        while (values < rows)
        {
            var header = reader.ReadStruct();
            var size = header.NumberOf(ParquetIds.Page.CompressedSize) ?? -1;
            var uncompressed = header.NumberOf(ParquetIds.Page.UncompressedSize) ?? -1;
            ParquetFile.Require(size >= 0 && uncompressed >= 0 && size <= file.FooterStart - reader.Position, Outside);
            total += uncompressed;
            ParquetFile.Require(total <= limit, FormattableString.Invariant($"a column of a row group has more than {limit} bytes"));
            values += (header[ParquetIds.Page.DataPage] ?? header[ParquetIds.Page.DataPageV2])?.NumberOf(ParquetIds.Page.ValueCount) ?? 0;
            position = reader.Position + (int)size;
            reader = new ThriftReader(file.Bytes[..file.FooterStart], position);
        }

        ParquetFile.Require(values == rows, "the Parquet file is damaged: a column has not as many values as its row group has rows");
        return new ParquetChunk((int)start, position);
    }

    /// <summary>Where the pages of a column begin: with the dictionary, if there is one.</summary>
    public static long StartOf(ThriftValue column)
    {
        var data = column.NumberOf(ParquetIds.Column.DataPageOffset) ?? -1;
        return column.NumberOf(ParquetIds.Column.DictionaryPageOffset) is > 0 and var dictionary ? Math.Min(data, dictionary) : data;
    }

    private const string Outside = "the Parquet file is damaged: a page lies outside of its column";
}
