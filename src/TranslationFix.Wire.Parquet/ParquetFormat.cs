namespace TranslationFix.Wire.Parquet;

/// <summary>Apache Parquet as a wire format: <see cref="WireOptions.Fields"/> names the columns.</summary>
public static class ParquetFormat
{
    /// <summary>
    /// Apache Parquet. A file without edits stays as it is. With edits, the pages of the edited columns in the row groups with edits are written anew, uncounted
    /// in their statistics and indexes, and the footer follows; the pages of all others are the same bytes. Other files than these are not taken: encrypted ones,
    /// and those compressed with LZO or the LZ4 of Hadoop.
    /// </summary>
    public static WireFormat Instance { get; } = new("parquet", "Apache Parquet", ParquetTable.Read)
    {
        MediaTypes = ["application/vnd.apache.parquet"],
        Extensions = [".parquet"],
        IsTable = true,
    };

    /// <summary>True when a file begins as one of Parquet.</summary>
    /// <param name="start">The first bytes: four are enough.</param>
    public static bool Begins(ReadOnlySpan<byte> start) => start.StartsWith(ParquetFile.Magic) || start.StartsWith(ParquetFile.EncryptedMagic);
}
