namespace TranslationFix.Batch;

/// <summary>Knows files that hold no text, whatever they are called, by how they begin.</summary>
internal static class BinaryFile
{
    /// <summary>The first bytes of kinds of files that come with news (their own specifications; all in the list of file signatures of Wikipedia).</summary>
    private static readonly (byte[] Start, string Kind)[] Kinds =
    [
        ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive"),
        ([0x1F, 0x8B], "a gzip archive"),
        ([0x25, 0x50, 0x44, 0x46, 0x2D], "a PDF document"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ([0x47, 0x49, 0x46, 0x38], "a GIF image"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an Office document"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    ];

    /// <summary>What the file is, with its article, or null when it may be text.</summary>
    public static string? Kind(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, kind) in Kinds)
        {
            if (bytes.StartsWith(start))
            {
                return kind;
            }
        }

        return null;
    }
}
