using System.Buffers;
using System.Buffers.Binary;

namespace TranslationFix.Wire.Parquet.Thrift;

/// <summary>Writes Thrift's compact protocol.</summary>
internal static class ThriftWriter
{
    /// <summary>The bytes of a value.</summary>
    public static byte[] Write(ThriftValue value)
    {
        var output = new ArrayBufferWriter<byte>();
        WriteValue(value, output);
        return output.WrittenSpan.ToArray();
    }

    private static void WriteStruct(ThriftValue value, ArrayBufferWriter<byte> output)
    {
        short before = 0;
        foreach (var (id, field) in value.Fields)
        {
            var type = field.Type == ThriftType.True && field.Number == 0 ? ThriftType.False : field.Type;
            if (id - before is > 0 and <= 15 and var distance)
            {
                output.Write([(byte)((distance << 4) | (int)type)]);
            }
            else
            {
                output.Write([(byte)type]);
                WriteZigZag(id, output);
            }

            if (field.Type != ThriftType.True)
            {
                WriteValue(field, output);
            }

            before = id;
        }

        output.Write([(byte)ThriftType.Stop]);
    }

    private static void WriteValue(ThriftValue value, ArrayBufferWriter<byte> output)
    {
        switch (value.Type)
        {
            case ThriftType.True:
                output.Write([(byte)(value.Number == 1 ? ThriftType.True : ThriftType.False)]);
                break;
            case ThriftType.Byte:
                output.Write([(byte)value.Number]);
                break;
            case ThriftType.Double:
                BinaryPrimitives.WriteInt64LittleEndian(output.GetSpan(sizeof(double)), value.Number);
                output.Advance(sizeof(double));
                break;
            case ThriftType.Binary:
                WriteVarint((ulong)value.Bytes.Length, output);
                output.Write(value.Bytes.Span);
                break;
            case ThriftType.Uuid:
                output.Write(value.Bytes.Span);
                break;
            case ThriftType.List or ThriftType.Set:
                WriteList(value, output);
                break;
            case ThriftType.Map:
                WriteMap(value, output);
                break;
            case ThriftType.Struct:
                WriteStruct(value, output);
                break;
            default:
                WriteZigZag(value.Number, output);
                break;
        }
    }

    private static void WriteList(ThriftValue value, ArrayBufferWriter<byte> output)
    {
        var count = value.Elements.Count;
        output.Write([(byte)((Math.Min(count, 15) << 4) | (int)value.ElementType)]);
        if (count >= 15)
        {
            WriteVarint((ulong)count, output);
        }

        value.Elements.ForEach(element => WriteValue(element, output));
    }

    private static void WriteMap(ThriftValue value, ArrayBufferWriter<byte> output)
    {
        WriteVarint((ulong)value.Elements.Count / 2, output);
        if (value.Elements.Count > 0)
        {
            output.Write([(byte)(((int)value.KeyType << 4) | (int)value.ElementType)]);
            value.Elements.ForEach(element => WriteValue(element, output));
        }
    }

    private static void WriteZigZag(long value, ArrayBufferWriter<byte> output) => WriteVarint((ulong)((value << 1) ^ (value >> 63)), output);

    private static void WriteVarint(ulong value, ArrayBufferWriter<byte> output)
    {
        while (value >= 0x80)
        {
            output.Write([(byte)(value | 0x80)]);
            value >>= 7;
        }

        output.Write([(byte)value]);
    }
}
