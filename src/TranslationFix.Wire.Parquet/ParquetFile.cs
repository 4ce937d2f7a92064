using System.Buffers.Binary;
using TranslationFix.Wire.Parquet.Thrift;

namespace TranslationFix.Wire.Parquet;

/// <summary>A Parquet file: its bytes, and what its footer says about them.</summary>
internal sealed class ParquetFile
{
    private const int MagicLength = 4;
    private const int TailLength = sizeof(int) + MagicLength;

    private ParquetFile(ReadOnlyMemory<byte> bytes, int footerStart, ThriftValue footer)
    {
        (Bytes, FooterStart, Footer) = (bytes, footerStart, footer);
        Groups = footer[ParquetIds.File.RowGroups]?.Elements ?? [];
        Columns = FindColumns(footer[ParquetIds.File.Schema]?.Elements ?? [], out var leaves);
        foreach (var group in Groups)
        {
            Require(group[ParquetIds.Group.Columns]?.Elements.Count == leaves, "a row group has not the columns of the schema");
        }
    }

    /// <summary>What a file begins and ends with.</summary>
    public static ReadOnlySpan<byte> Magic => "PAR1"u8;

    /// <summary>What an encrypted file ends with.</summary>
    public static ReadOnlySpan<byte> EncryptedMagic => "PARE"u8;

    /// <summary>The file.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Where the footer begins.</summary>
    public int FooterStart { get; }

    /// <summary>The footer.</summary>
    public ThriftValue Footer { get; }

    /// <summary>The row groups.</summary>
    public List<ThriftValue> Groups { get; }

    /// <summary>The columns at the top level; nested ones are no text, and stay as they are.</summary>
    public IReadOnlyList<ParquetColumn> Columns { get; }

    /// <summary>Reads the footer.</summary>
    /// <exception cref="WireFormatException">The bytes are no Parquet file, or one that cannot be read.</exception>
    public static ParquetFile Open(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        Require(!span.StartsWith(EncryptedMagic) && !span.EndsWith(EncryptedMagic), "the Parquet file is encrypted");
        Require(span.Length >= MagicLength + TailLength && span.StartsWith(Magic), "this is no Parquet file: it does not begin with PAR1");
        Require(span.EndsWith(Magic), "the Parquet file is cut off: it does not end with PAR1");
        var length = BinaryPrimitives.ReadInt32LittleEndian(span[^TailLength..]);
        Require(length > 0 && length <= span.Length - MagicLength - TailLength, "the Parquet file is damaged: its footer has an impossible length");
        var start = span.Length - TailLength - length;
        var footer = new ThriftReader(bytes[..^TailLength], start).ReadStruct();
        Require(footer[ParquetIds.File.EncryptionAlgorithm] is null, "the Parquet file is encrypted");
        return new ParquetFile(bytes, start, footer);
    }

    /// <summary>The bytes of a footer and of what stands behind it.</summary>
    public static byte[] Tail(ThriftValue footer)
    {
        var bytes = ThriftWriter.Write(footer);
        var tail = new byte[bytes.Length + TailLength];
        bytes.CopyTo(tail, 0);
        BinaryPrimitives.WriteInt32LittleEndian(tail.AsSpan(bytes.Length), bytes.Length);
        Magic.CopyTo(tail.AsSpan(bytes.Length + sizeof(int)));
        return tail;
    }

    /// <summary>The chunk of a column in a row group.</summary>
    public ThriftValue Chunk(int group, int leaf) => Groups[group][ParquetIds.Group.Columns]!.Elements[leaf];

    /// <summary>The number of rows of a row group.</summary>
    public long RowCount(int group) => Groups[group].NumberOf(ParquetIds.Group.RowCount) ?? -1;

    /// <summary>Throws unless a condition holds.</summary>
    /// <exception cref="WireFormatException">It does not.</exception>
    public static void Require(bool condition, string reason)
    {
        if (!condition)
        {
            throw new WireFormatException(reason, line: null, column: null);
        }
    }

    private static List<ParquetColumn> FindColumns(List<ThriftValue> schema, out int leaves)
    {
        Require(schema.Count > 0 && schema[0].NumberOf(ParquetIds.Element.ChildCount) is > 0, "the Parquet file is damaged: it has no schema");
        var columns = new List<ParquetColumn>();
        var open = new Stack<long>([schema[0].NumberOf(ParquetIds.Element.ChildCount)!.Value]);
        leaves = 0;
        for (var i = 1; i < schema.Count; i++)
        {
            Require(open.Count > 0, "the Parquet file is damaged: its schema is no tree");
            open.Push(open.Pop() - 1);
            if (schema[i].NumberOf(ParquetIds.Element.ChildCount) is > 0 and var children)
            {
                open.Push(children);
            }
            else
            {
                if (open.Count == 1)
                {
                    columns.Add(new ParquetColumn(schema[i].TextOf(ParquetIds.Element.Name), leaves, schema[i]));
                }

                leaves++;
            }

            while (open.Count > 0 && open.Peek() == 0)
            {
                open.Pop();
            }
        }

        Require(open.Count == 0, "the Parquet file is damaged: its schema is no tree");
        return columns;
    }
}
