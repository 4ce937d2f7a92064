using System.Buffers.Binary;

namespace TranslationFix.Wire.Parquet.Thrift;

/// <summary>Reads Thrift's compact protocol.</summary>
/// <param name="bytes">The bytes.</param>
/// <param name="position">Where the value begins.</param>
internal sealed class ThriftReader(ReadOnlyMemory<byte> bytes, int position)
{
    /// <summary>The deepest nesting; footers go to about eight.</summary>
    private const int MaximumDepth = 32;

    /// <summary>Where the next value begins.</summary>
    public int Position { get; private set; } = position;

    /// <summary>Reads a struct.</summary>
    /// <exception cref="WireFormatException">The bytes are none.</exception>
    public ThriftValue ReadStruct() => ReadStruct(depth: 0);

    private ThriftValue ReadStruct(int depth)
    {
        if (depth > MaximumDepth)
        {
            throw Damaged();
        }

        var result = new ThriftValue(ThriftType.Struct);
        short id = 0;
        while (true)
        {
            var header = ReadByte();
            var type = (ThriftType)(header & 0x0F);
            if (type == ThriftType.Stop)
            {
                return result;
            }

            // The upper half is the distance from the id before, or 0 where the id follows.
            id = header >> 4 is > 0 and var distance ? (short)(id + distance) : (short)ReadZigZag();
            var value = type is ThriftType.True or ThriftType.False ? new ThriftValue(ThriftType.True) { Number = type == ThriftType.True ? 1 : 0 } : ReadValue(type, depth);
            if (!result.Fields.TryAdd(id, value))
            {
                throw Damaged();
            }
        }
    }

    private ThriftValue ReadValue(ThriftType type, int depth) => type switch
    {
        ThriftType.True or ThriftType.False => new ThriftValue(ThriftType.True) { Number = ReadByte() == 1 ? 1 : 0 },
        ThriftType.Byte => new ThriftValue(type) { Number = (sbyte)ReadByte() },
        ThriftType.Int16 or ThriftType.Int32 or ThriftType.Int64 => new ThriftValue(type) { Number = ReadZigZag() },
        ThriftType.Double => new ThriftValue(type) { Number = BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(double)).Span) },
        ThriftType.Binary => new ThriftValue(type) { Bytes = Take(ReadLength()) },
        ThriftType.Uuid => new ThriftValue(type) { Bytes = Take(16) },
        ThriftType.List or ThriftType.Set => ReadList(type, depth),
        ThriftType.Map => ReadMap(depth),
        ThriftType.Struct => ReadStruct(depth + 1),
        _ => throw Damaged(),
    };

    private ThriftValue ReadList(ThriftType type, int depth)
    {
        if (depth > MaximumDepth)
        {
            throw Damaged();
        }

        var header = ReadByte();
        var count = header >> 4;
        count = count == 15 ? ReadLength() : count;
        var list = new ThriftValue(type) { ElementType = (ThriftType)(header & 0x0F) };
        for (var i = 0; i < count; i++)
        {
            list.Elements.Add(ReadValue(list.ElementType, depth + 1));
        }

        return list;
    }

    private ThriftValue ReadMap(int depth)
    {
        var count = ReadLength();
        var types = count == 0 ? 0 : ReadByte();
        var map = new ThriftValue(ThriftType.Map) { KeyType = (ThriftType)(types >> 4), ElementType = (ThriftType)(types & 0x0F) };
        for (var i = 0; i < count; i++)
        {
            map.Elements.Add(ReadValue(map.KeyType, depth + 1));
            map.Elements.Add(ReadValue(map.ElementType, depth + 1));
        }

        return map;
    }

    private byte ReadByte() => Take(1).Span[0];

    /// <summary>A count or a length, which cannot be more than the bytes that are left.</summary>
    private int ReadLength()
    {
        var length = ReadVarint();
        return length <= (ulong)(bytes.Length - Position) ? (int)length : throw Damaged();
    }

    private long ReadZigZag()
    {
        var value = ReadVarint();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    private ulong ReadVarint()
    {
        var value = 0UL;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var next = ReadByte();
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }

        throw Damaged();
    }

    private ReadOnlyMemory<byte> Take(int length)
    {
        if (length > bytes.Length - Position)
        {
            throw Damaged();
        }

        var taken = bytes.Slice(Position, length);
        Position += length;
        return taken;
    }

    private static WireFormatException Damaged() => new("the Parquet file is damaged: its metadata cannot be read", line: null, column: null);
}
