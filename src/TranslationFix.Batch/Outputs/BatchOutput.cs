namespace TranslationFix.Batch;

/// <summary>Where the fixed stories of a run go.</summary>
public abstract class BatchOutput
{
    private protected BatchOutput()
    {
    }

    /// <summary>The files replaced, each in one step; those without a fix are not touched.</summary>
    public static BatchOutput InPlace { get; } = new InPlaceOutput();

    /// <summary>The path of the folder that is written into, or null.</summary>
    internal virtual string? Folder => null;

    /// <summary>
    /// A folder that takes the files under the paths that they have below what was read; nothing is written outside of it. Files that cannot be read go
    /// to <c>failed</c> in it, each with its reason.
    /// </summary>
    /// <param name="path">The folder; it is made when it does not exist.</param>
    public static BatchOutput ToFolder(string path) => new FolderOutput(path);

    /// <summary>A stream that takes one file behind the other.</summary>
    /// <param name="stream">The stream; it is not closed.</param>
    public static BatchOutput ToStream(Stream stream) => new StreamOutput(stream);

    /// <summary>Prepares the place.</summary>
    internal abstract IDocumentSink Open(OutputContext context);
}
