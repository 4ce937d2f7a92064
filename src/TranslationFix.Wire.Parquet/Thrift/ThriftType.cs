namespace TranslationFix.Wire.Parquet.Thrift;

/// <summary>The types of Thrift's compact protocol, with the numbers that it writes (its specification, section Struct encoding).</summary>
internal enum ThriftType
{
    /// <summary>The end of a struct.</summary>
    Stop = 0,

    /// <summary>The boolean true; the type of all booleans in a list.</summary>
    True = 1,

    /// <summary>The boolean false.</summary>
    False = 2,

    /// <summary>A signed byte.</summary>
    Byte = 3,

    /// <summary>Sixteen bits.</summary>
    Int16 = 4,

    /// <summary>Thirty-two bits.</summary>
    Int32 = 5,

    /// <summary>Sixty-four bits.</summary>
    Int64 = 6,

    /// <summary>A floating-point number.</summary>
    Double = 7,

    /// <summary>Bytes or UTF-8 text.</summary>
    Binary = 8,

    /// <summary>A list.</summary>
    List = 9,

    /// <summary>A set, written as a list.</summary>
    Set = 10,

    /// <summary>A map.</summary>
    Map = 11,

    /// <summary>A struct.</summary>
    Struct = 12,

    /// <summary>Sixteen bytes.</summary>
    Uuid = 13,
}
