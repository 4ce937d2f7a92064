using TranslationFix.Wire;

namespace TranslationFix.Cli.Input;

/// <summary>Names and extensions of the input formats.</summary>
internal static class InputFormats
{
    /// <summary>The extension of the stories of a corpus.</summary>
    public const string MarkedStory = ".story";

    /// <summary>The name under which the format is found out.</summary>
    private const string Auto = "auto";

    /// <summary>The names of <c>--input-format</c>.</summary>
    public static IReadOnlyList<string> Names { get; } = [Auto, .. WireFormats.All.Select(static format => format.Name)];

    /// <summary>The format of this name; null for the one that finds it out.</summary>
    public static WireFormat? Parse(string name) => WireFormats.Find(name);

    /// <summary>The format that tells itself by a file's extension alone; null when the file must be looked into.</summary>
    public static WireFormat? OfExtension(string path) => Path.GetExtension(path).ToLowerInvariant() is ".jsonl" or ".ndjson" ? WireFormats.JsonLines : null;

    /// <summary>The format of a file by its first bytes and its name. What begins as none that is known is plain text, unless the extension says something else.</summary>
    public static WireFormat? Detect(ReadOnlySpan<byte> bytes, InputDocument document) =>
        WireFormats.Detect(bytes, document.FullPath is null ? "stdin.txt" : document.Name)
        ?? (IsWire(Path.GetExtension(document.Name).ToLowerInvariant()) ? null : WireFormats.Text);

    /// <summary>True when a file of this name is read from a folder that the user named.</summary>
    /// <param name="format">The format that the user asked for, or null.</param>
    /// <param name="path">The name.</param>
    public static bool BelongsTo(WireFormat? format, string path)
    {
        var extension = Path.GetExtension(path).ToLowerInvariant();
        return format is null ? extension is MarkedStory || IsWire(extension) : format.Extensions.Contains(extension, StringComparer.Ordinal);
    }

    private static bool IsWire(string extension) => WireFormats.All.Any(format => format.Extensions.Contains(extension, StringComparer.Ordinal));
}
