using TranslationFix.Wire.Parquet.Thrift;

namespace TranslationFix.Wire.Parquet;

/// <summary>A column at the top level of the schema that holds one value a row.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Leaf">Its index among the columns that are stored, those of nested fields counted.</param>
/// <param name="Element">What the schema says about it.</param>
internal sealed record ParquetColumn(string Name, int Leaf, ThriftValue Element)
{
    private const int Optional = 1;
    private const int Repeated = 2;
    private const int ConvertedUtf8 = 0;
    private const int ConvertedDate = 6;
    private const int ConvertedMilliseconds = 9;
    private const int ConvertedMicroseconds = 10;
    private const short LogicalString = 1;
    private const short LogicalDate = 6;
    private const short LogicalTimestamp = 8;

    /// <summary>How it is stored.</summary>
    public PhysicalType Type => (PhysicalType)(Element.NumberOf(ParquetIds.Element.Type) ?? -1);

    /// <summary>True when a row may have no value.</summary>
    public bool IsNullable => Element.NumberOf(ParquetIds.Element.Repetition) == Optional;

    /// <summary>True when a row may have many values.</summary>
    public bool IsRepeated => Element.NumberOf(ParquetIds.Element.Repetition) == Repeated;

    /// <summary>True when its values are text, or bytes of which nothing is said.</summary>
    public bool IsText => Type == PhysicalType.Bytes && !IsRepeated && Converted is null or ConvertedUtf8 && Logical is null or LogicalString;

    /// <summary>True when its values are whole numbers.</summary>
    public bool IsNumber => Type is PhysicalType.Int32 or PhysicalType.Int64 && !IsRepeated;

    /// <summary>True when its values are days since 1 January 1970.</summary>
    public bool IsDate => Type == PhysicalType.Int32 && (Converted == ConvertedDate || Logical == LogicalDate);

    /// <summary>The ticks of 100 nanoseconds, or the part of one, that a unit of its points in time has; null when its values are none.</summary>
    public double? TicksPerUnit => Type != PhysicalType.Int64 ? null
        : Logical == LogicalTimestamp ? Element[ParquetIds.Element.LogicalType]![LogicalTimestamp]![2]?.Fields.Keys.FirstOrDefault() switch
        {
            1 => TimeSpan.TicksPerMillisecond,
            2 => TimeSpan.TicksPerMicrosecond,
            3 => 1.0 / TimeSpan.NanosecondsPerTick,
            _ => null,
        }
        : Converted switch
        {
            ConvertedMilliseconds => TimeSpan.TicksPerMillisecond,
            ConvertedMicroseconds => TimeSpan.TicksPerMicrosecond,
            _ => null,
        };

    private long? Converted => Element.NumberOf(ParquetIds.Element.ConvertedType);

    /// <summary>Which of the logical types it has: the union's only field.</summary>
    private short? Logical => Element[ParquetIds.Element.LogicalType] is { Fields.Count: > 0 } type ? type.Fields.Keys.First() : null;
}
