namespace TranslationFix.Wire.Parquet;

/// <summary>How values are stored, as far as they are read (Type in parquet.thrift).</summary>
internal enum PhysicalType
{
    /// <summary>32 bits.</summary>
    Int32 = 1,

    /// <summary>64 bits.</summary>
    Int64 = 2,

    /// <summary>Bytes of any length.</summary>
    Bytes = 6,
}
