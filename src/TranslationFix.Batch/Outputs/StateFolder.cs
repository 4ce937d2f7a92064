namespace TranslationFix.Batch;

/// <summary>The folder in the output that holds what a run needs while it is not complete: the journal, and files that are being written. It goes when the run ends.</summary>
internal sealed class StateFolder : IDisposable
{
    /// <summary>Its name.</summary>
    public const string Name = ".translationfix";

    private const string TemporaryName = "tmp";
    private const string JournalName = "journal";

    private readonly string path;
    private readonly FileStream gate;
    private bool isComplete;

    /// <summary>Takes the folder for this run alone, and removes the files that a killed run left half-written.</summary>
    /// <param name="output">The full path of the folder of the output.</param>
    /// <exception cref="SettingsException">Another run writes there.</exception>
    public StateFolder(string output)
    {
        Root = output;
        path = Path.Join(output, Name);
        FolderOutput.CheckNoLink(path);
        Directory.CreateDirectory(path);
        try
        {
            gate = new FileStream(Path.Join(path, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception)
        {
            throw new SettingsException($"another run writes into this folder: {exception.Message}");
        }

        if (Directory.Exists(TemporaryFolder))
        {
            Directory.Delete(TemporaryFolder, recursive: true);
        }

        Directory.CreateDirectory(TemporaryFolder);
    }

    /// <summary>The full path of the folder of the output.</summary>
    public string Root { get; }

    /// <summary>The folder for files that are not complete.</summary>
    public string TemporaryFolder => Path.Join(path, TemporaryName);

    /// <summary>The path of the journal.</summary>
    public string JournalPath => Path.Join(path, JournalName);

    /// <summary>Ends a run that came to its end: once its files are on the disk, nothing of this is needed any more.</summary>
    public void Complete()
    {
        FileSystemFlush.Flush(gate.SafeFileHandle);
        isComplete = true;
    }

    /// <summary>Gives the folder back.</summary>
    public void Dispose()
    {
        gate.Dispose();
        if (isComplete)
        {
            Directory.Delete(path, recursive: true);
        }
    }
}
