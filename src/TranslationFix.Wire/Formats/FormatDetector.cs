using System.Text;

namespace TranslationFix.Wire.Formats;

/// <summary>Tells the format of a file.</summary>
internal static class FormatDetector
{
    /// <summary>The format, or null.</summary>
    public static WireFormat? Detect(ReadOnlySpan<byte> start, string? fileName)
    {
        var head = Encoding.Latin1.GetString(start[..Math.Min(start.Length, 4096)]).Replace("\0", string.Empty, StringComparison.Ordinal);
        return head.Contains("<nitf", StringComparison.Ordinal) ? WireFormats.Nitf : fileName is null || fileName.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? WireFormats.Text : null;
    }
}
