using System.Collections.Immutable;
using TranslationFix.Wire;
using TranslationFix.Wire.Parquet;

namespace TranslationFix.Batch;

/// <summary>Which files are read, and as what.</summary>
internal static class InputFormats
{
    /// <summary>The name under which the format is found out.</summary>
    public const string Auto = "auto";

    /// <summary>The extension of stories of a corpus, whose artifacts are marked.</summary>
    private const string MarkedStory = ".story";

    /// <summary>All formats: those of <see cref="WireFormats"/>, and Parquet.</summary>
    private static readonly ImmutableArray<WireFormat> All = [.. WireFormats.All, ParquetFormat.Instance];

    /// <summary>The names of <c>--input-format</c>: the usual ones first.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. new[] { Auto, "text", "html", "jsonl", "nitf", "newsml-g2", "ninjs", "iptc7901", "rss" }.Union(All.Select(static format => format.Name), StringComparer.Ordinal)];

    /// <summary>The format of a name, or null.</summary>
    public static WireFormat? Find(string name) => All.FirstOrDefault(format => format.Name.Equals(name, StringComparison.Ordinal));

    /// <summary>The format that tells itself by a file's extension alone; null when the file must be looked into.</summary>
    public static WireFormat? OfExtension(string path) => Path.GetExtension(path).ToLowerInvariant() is ".jsonl" or ".ndjson" ? WireFormats.JsonLines : null;

    /// <summary>The format of a file by its first bytes and its name. What begins as none that is known is plain text, unless the extension says something else.</summary>
    public static WireFormat? Detect(ReadOnlySpan<byte> bytes, InputDocument document) =>
        ParquetFormat.Begins(bytes) && (bytes[^4..].SequenceEqual(bytes[..4]) || Has(ParquetFormat.Instance, document.Name)) ? ParquetFormat.Instance
        : WireFormats.Detect(bytes, document.FullPath is null ? "stdin.txt" : document.Name)
          ?? (IsWire(document.Name) ? null : WireFormats.Text);

    /// <summary>True when a file of this name is read from a folder that the user named.</summary>
    /// <param name="format">The format that the user asked for, or null.</param>
    /// <param name="path">The name.</param>
    public static bool BelongsTo(WireFormat? format, string path) => format is null ? IsMarkedStory(path) || IsWire(path) : Has(format, path);

    /// <summary>True when a file of this name is a story of a corpus.</summary>
    public static bool IsMarkedStory(string path) => Path.GetExtension(path).Equals(MarkedStory, StringComparison.OrdinalIgnoreCase);

    private static bool IsWire(string path) => All.Any(format => Has(format, path));

    private static bool Has(WireFormat format, string path) => format.Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
