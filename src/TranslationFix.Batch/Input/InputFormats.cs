using TranslationFix.Wire;

namespace TranslationFix.Batch;

/// <summary>Which files are read, and as what.</summary>
internal static class InputFormats
{
    /// <summary>The format is that of each file, by its first bytes and its extension.</summary>
    public const string Auto = "auto";

    /// <summary>One story a line.</summary>
    public const string JsonLines = "jsonl";

    /// <summary>The extension of stories of a corpus, whose artifacts are marked.</summary>
    private const string MarkedStory = ".story";

    /// <summary>The names of formats.</summary>
    public static IReadOnlyList<string> Names { get; } = [Auto, JsonLines, .. WireFormats.All.Select(static format => format.Name)];

    /// <summary>True when a file of this name is read from a folder that the user named.</summary>
    /// <param name="format">The name of the format that the user asked for.</param>
    /// <param name="path">The path.</param>
    public static bool BelongsTo(string format, string path) => format switch
    {
        Auto => IsJsonLines(path) || IsMarkedStory(path) || WireFormats.All.Any(known => Has(known, path)),
        JsonLines => IsJsonLines(path),
        _ => WireFormats.Find(format) is { } known && Has(known, path),
    };

    /// <summary>True when a file of this name is a story of a corpus.</summary>
    public static bool IsMarkedStory(string path) => Path.GetExtension(path).Equals(MarkedStory, StringComparison.OrdinalIgnoreCase);

    /// <summary>True when a file of this name holds one story a line.</summary>
    public static bool IsJsonLines(string path) => Path.GetExtension(path).ToLowerInvariant() is ".jsonl" or ".ndjson";

    private static bool Has(WireFormat format, string path) => format.Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
