using System.Text;

namespace TranslationFix.Wire.Parquet.Thrift;

/// <summary>A value of Thrift with all that it holds, fields that nobody here knows among them, so that a footer can be changed in one place and keeps the rest.</summary>
/// <param name="type">Its type.</param>
internal sealed class ThriftValue(ThriftType type)
{
    /// <summary>Its type.</summary>
    public ThriftType Type { get; } = type;

    /// <summary>The number, or the bits of a floating-point number.</summary>
    public long Number { get; init; }

    /// <summary>The bytes of binary values.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>The fields of a struct by their ids.</summary>
    public SortedDictionary<short, ThriftValue> Fields { get; } = [];

    /// <summary>The elements of a list or set; of a map its keys and values in turn.</summary>
    public List<ThriftValue> Elements { get; } = [];

    /// <summary>The type of the elements, or of the values of a map.</summary>
    public ThriftType ElementType { get; init; }

    /// <summary>The type of the keys of a map.</summary>
    public ThriftType KeyType { get; init; }

    /// <summary>A field, or null.</summary>
    public ThriftValue? this[short id] => Fields.GetValueOrDefault(id);

    /// <summary>A number of 32 bits.</summary>
    public static ThriftValue Int32(int value) => new(ThriftType.Int32) { Number = value };

    /// <summary>A number of 64 bits.</summary>
    public static ThriftValue Int64(long value) => new(ThriftType.Int64) { Number = value };

    /// <summary>A text.</summary>
    public static ThriftValue Text(string value) => new(ThriftType.Binary) { Bytes = Encoding.UTF8.GetBytes(value) };

    /// <summary>A struct.</summary>
    public static ThriftValue Struct(params ReadOnlySpan<(short Id, ThriftValue Value)> fields)
    {
        var result = new ThriftValue(ThriftType.Struct);
        foreach (var (id, value) in fields)
        {
            result.Fields.Add(id, value);
        }

        return result;
    }

    /// <summary>A list.</summary>
    public static ThriftValue List(ThriftType elementType, params ReadOnlySpan<ThriftValue> elements)
    {
        var result = new ThriftValue(ThriftType.List) { ElementType = elementType };
        result.Elements.AddRange(elements);
        return result;
    }

    /// <summary>The number of a field, or null.</summary>
    public long? NumberOf(short id) => this[id]?.Number;

    /// <summary>The text of a field; empty where it is none.</summary>
    public string TextOf(short id) => Encoding.UTF8.GetString((this[id]?.Bytes ?? default).Span);

    /// <summary>Sets a number of 64 bits.</summary>
    public void Set(short id, long value) => Fields[id] = Int64(value);
}
