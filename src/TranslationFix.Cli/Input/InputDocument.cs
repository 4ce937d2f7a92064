namespace TranslationFix.Cli.Input;

/// <summary>A file to read, or the standard input.</summary>
/// <param name="Name">The name for people: the path as the user gave it, or <c>stdin</c>.</param>
/// <param name="FullPath">The full path, or null for the standard input.</param>
/// <param name="RelativePath">Where the file stands below the folder that the user named; its own name when the user named the file.</param>
internal sealed record InputDocument(string Name, string? FullPath, string RelativePath)
{
    /// <summary>The standard input.</summary>
    public static InputDocument StandardInput { get; } = new("stdin", FullPath: null, "stdin");
}
