using System.Globalization;
using Parquet;
using Parquet.Schema;
using TranslationFix.Wire.Parquet.Thrift;
using Ids = TranslationFix.Wire.Parquet.ParquetIds;

namespace TranslationFix.Wire.Parquet;

/// <summary>
/// Decodes and encodes the pages of one column. Parquet.Net does it, in a file that holds this column alone and says nothing but how it is stored:
/// so bytes come back as they are, and what a type of another column means does not matter.
/// </summary>
internal static class ColumnPages
{
    private const string ColumnName = "v";

    /// <summary>The compression of each number of CompressionCodec in parquet.thrift; what is missing there is too old to be read.</summary>
    private static readonly Dictionary<long, CompressionMethod> Codecs = new()
    {
        [0] = CompressionMethod.None,
        [1] = CompressionMethod.Snappy,
        [2] = CompressionMethod.Gzip,
        [4] = CompressionMethod.Brotli,
        [6] = CompressionMethod.Zstd,
        [7] = CompressionMethod.Lz4Raw,
    };

    /// <summary>Reads the values of a column of bytes.</summary>
    /// <exception cref="WireFormatException">They cannot be read.</exception>
    public static byte[]?[] ReadBytes(ParquetFile file, ParquetColumn column, int group, ParquetChunk chunk) =>
        Read<byte[]?>(file, column, group, chunk, static (reader, field, values) => reader.ReadAsync(field, values));

    /// <summary>Reads the values of a column of whole numbers.</summary>
    /// <exception cref="WireFormatException">They cannot be read.</exception>
    public static long?[] ReadNumbers(ParquetFile file, ParquetColumn column, int group, ParquetChunk chunk) => (column.Type, column.IsNullable) switch
    {
        (PhysicalType.Int32, true) => Array.ConvertAll(Read<int?>(file, column, group, chunk, static (reader, field, values) => reader.ReadAsync(field, values)), static value => (long?)value),
        (PhysicalType.Int32, _) => Array.ConvertAll(Read<int>(file, column, group, chunk, static (reader, field, values) => reader.ReadAsync(field, values)), static value => (long?)value),
        (_, true) => Read<long?>(file, column, group, chunk, static (reader, field, values) => reader.ReadAsync(field, values)),
        _ => Array.ConvertAll(Read<long>(file, column, group, chunk, static (reader, field, values) => reader.ReadAsync(field, values)), static value => (long?)value),
    };

    /// <summary>Encodes the values of a column of bytes.</summary>
    /// <returns>The pages, and what a footer says about them if they begin at 0.</returns>
    public static (ReadOnlyMemory<byte> Pages, ThriftValue Column) Write(byte[]?[] values, bool isNullable, long codec)
    {
        using var stream = new MemoryStream();
        WriteFile(stream, values, isNullable, Codecs[codec]).GetAwaiter().GetResult();
        var file = ParquetFile.Open(stream.ToArray());
        var column = file.Chunk(0, 0)[Ids.Chunk.MetaData]!;
        var start = (int)ParquetChunk.StartOf(column);
        Move(column, offset => offset - start);
        return (file.Bytes[start..file.FooterStart], column);
    }

    /// <summary>Moves the places of a column's pages.</summary>
    public static void Move(ThriftValue column, Func<long, long> move)
    {
        foreach (var id in (short[])[Ids.Column.DataPageOffset, Ids.Column.IndexPageOffset, Ids.Column.DictionaryPageOffset])
        {
            // Some writers say 0 where there is no such page.
            if (column.NumberOf(id) is { } offset && (offset > 0 || id == Ids.Column.DataPageOffset))
            {
                column.Set(id, move(offset));
            }
        }
    }

    private static T[] Read<T>(ParquetFile file, ParquetColumn column, int group, ParquetChunk chunk, Func<ParquetRowGroupReader, DataField, Memory<T>, ValueTask> read)
    {
        var rows = (int)file.RowCount(group);
        var metadata = file.Chunk(group, column.Leaf)[Ids.Chunk.MetaData]!;
        ParquetFile.Require(Codecs.ContainsKey(metadata.NumberOf(Ids.Column.Codec) ?? -1), string.Create(CultureInfo.InvariantCulture, $"the column '{column.Name}' is compressed in a way that is not known"));
        try
        {
            return Read(FileOf(file, column, chunk, metadata, rows), rows, read).GetAwaiter().GetResult();
        }
        catch (Exception exception) when (exception is not (OutOfMemoryException or WireFormatException))
        {
            // Damaged pages make the decoders fail in many ways.
            throw new WireFormatException($"the column '{column.Name}' cannot be read: {exception.Message}", line: null, column: null, exception);
        }
    }

    private static async Task<T[]> Read<T>(MemoryStream stream, int rows, Func<ParquetRowGroupReader, DataField, Memory<T>, ValueTask> read)
    {
        var reader = await ParquetReader.CreateAsync(stream).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            using var group = reader.OpenRowGroupReader(0);
            var values = new T[rows];
            await read(group, reader.Schema.GetDataFields()[0], values).ConfigureAwait(false);
            return values;
        }
    }

    /// <summary>A file with the pages of this column alone.</summary>
    private static MemoryStream FileOf(ParquetFile file, ParquetColumn column, ParquetChunk chunk, ThriftValue metadata, int rows)
    {
        var own = ThriftValue.Struct(
            (Ids.Column.Type, metadata[Ids.Column.Type]!),
            (Ids.Column.Encodings, metadata[Ids.Column.Encodings]!),
            (Ids.Column.Path, ThriftValue.List(ThriftType.Binary, ThriftValue.Text(ColumnName))),
            (Ids.Column.Codec, metadata[Ids.Column.Codec]!),
            (Ids.Column.ValueCount, ThriftValue.Int64(rows)),
            (Ids.Column.UncompressedSize, metadata[Ids.Column.UncompressedSize]!),
            (Ids.Column.CompressedSize, ThriftValue.Int64(chunk.End - chunk.Start)),
            (Ids.Column.DataPageOffset, metadata[Ids.Column.DataPageOffset]!));
        if (metadata.NumberOf(Ids.Column.DictionaryPageOffset) is > 0 and var dictionary)
        {
            own.Set(Ids.Column.DictionaryPageOffset, dictionary);
        }

        Move(own, offset => offset - chunk.Start + ParquetFile.Magic.Length);
        var footer = ThriftValue.Struct(
            (Ids.File.Version, ThriftValue.Int32(1)),
            (Ids.File.Schema, ThriftValue.List(
                ThriftType.Struct,
                ThriftValue.Struct((Ids.Element.Name, ThriftValue.Text("schema")), (Ids.Element.ChildCount, ThriftValue.Int32(1))),
                ThriftValue.Struct(
                    (Ids.Element.Type, ThriftValue.Int32((int)column.Type)),
                    (Ids.Element.Repetition, ThriftValue.Int32(column.IsNullable ? 1 : 0)),
                    (Ids.Element.Name, ThriftValue.Text(ColumnName))))),
            (Ids.File.RowCount, ThriftValue.Int64(rows)),
            (Ids.File.RowGroups, ThriftValue.List(
                ThriftType.Struct,
                ThriftValue.Struct(
                    (Ids.Group.Columns, ThriftValue.List(ThriftType.Struct, ThriftValue.Struct((Ids.Chunk.FileOffset, ThriftValue.Int64(0)), (Ids.Chunk.MetaData, own)))),
                    (Ids.Group.TotalByteSize, metadata[Ids.Column.UncompressedSize]!),
                    (Ids.Group.RowCount, ThriftValue.Int64(rows))))));
        var stream = new MemoryStream();
        stream.Write(ParquetFile.Magic);
        stream.Write(file.Bytes.Span[chunk.Start..chunk.End]);
        stream.Write(ParquetFile.Tail(footer));
        stream.Position = 0;
        return stream;
    }

    private static async Task WriteFile(MemoryStream stream, byte[]?[] values, bool isNullable, CompressionMethod compression)
    {
        var field = new DataField(ColumnName, typeof(byte[]), isNullable);
        var writer = await ParquetWriter.CreateAsync(new ParquetSchema(field), stream, new ParquetOptions { CompressionMethod = compression }).ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            using var group = writer.CreateRowGroup();
            await group.WriteAsync(field, values!, repetitionLevels: null).ConfigureAwait(false);
            group.CompleteValidate();
        }
    }
}
