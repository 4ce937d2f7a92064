namespace TranslationFix.Batch;

/// <summary>Names and extensions of the input formats.</summary>
internal static class InputFormats
{
    /// <summary>The names of <c>--input-format</c>, those that are planned included.</summary>
    public static IReadOnlyList<string> Names { get; } = ["auto", "text", "html", "jsonl", "nitf", "newsml-g2", "ninjs", "iptc7901", "rss"];

    /// <summary>The format of this name.</summary>
    /// <exception cref="SettingsException">It is not read yet.</exception>
    public static InputFormat Parse(string name) => name switch
    {
        "auto" => InputFormat.Auto,
        "text" => InputFormat.Text,
        "jsonl" => InputFormat.JsonLines,
        _ => throw new SettingsException($"not yet read: {name}; the input formats are text and jsonl"),
    };

    /// <summary>The format that a file's extension stands for, or null when it is one that is not read yet.</summary>
    public static InputFormat? OfExtension(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".jsonl" or ".ndjson" => InputFormat.JsonLines,
        ".story" => InputFormat.MarkedStory,
        ".html" or ".htm" or ".xhtml" or ".xml" or ".nitf" or ".rss" or ".atom" or ".json" => null,
        _ => InputFormat.Text,
    };

    /// <summary>True when a file of this name is read from a folder that the user named.</summary>
    public static bool BelongsTo(InputFormat format, string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".txt" => format is InputFormat.Auto or InputFormat.Text,
        ".jsonl" or ".ndjson" => format is InputFormat.Auto or InputFormat.JsonLines,
        ".story" => format is InputFormat.Auto,
        _ => false,
    };
}
