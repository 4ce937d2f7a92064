namespace TranslationFix.Batch;

/// <summary>A file to read, or a stream.</summary>
/// <param name="Name">The name for people: the path as the user gave it, or <c>stdin</c>.</param>
/// <param name="FullPath">The full path, or null for a stream.</param>
/// <param name="RelativePath">Where the file stands below the folder that the user named; its own name when the user named the file.</param>
public sealed record InputDocument(string Name, string? FullPath, string RelativePath)
{
    /// <summary>The standard input.</summary>
    internal static InputDocument StandardInput { get; } = new("stdin", FullPath: null, "stdin");

    /// <summary>The folder of the feed: that of the file below the folder that the user named, with <c>/</c>; empty at its top.</summary>
    public string Feed => Path.GetDirectoryName(RelativePath)?.Replace('\\', '/') ?? string.Empty;
}
