using TranslationFix.Wire.Encodings;

namespace TranslationFix.Wire.Parquet;

/// <summary>The texts of a column in a row group, as the bytes that they are.</summary>
/// <param name="Column">The column.</param>
/// <param name="Group">The index of the row group.</param>
/// <param name="Chunk">Where they stand.</param>
/// <param name="Values">A text a row; null where there is none.</param>
internal sealed record ParquetTexts(ParquetColumn Column, int Group, ParquetChunk Chunk, byte[]?[] Values)
{
    /// <summary>The text of a row, or null. Bytes that are not UTF-8 become what <see cref="Utf8Codec"/> makes of them.</summary>
    public string? Decode(int row) => Values[row] is { } bytes ? TextFile.FromUtf8(bytes).Text : null;
}
