namespace TranslationFix.Batch;

/// <summary>Where the stories of a run come from.</summary>
public abstract class BatchSource
{
    private protected BatchSource()
    {
    }

    /// <summary>Files, folders with all that is in them, and globs (<c>*</c>, <c>?</c>, <c>**</c>); <c>-</c> is the standard input. Each file is read once, in a fixed order.</summary>
    /// <param name="paths">What to read.</param>
    /// <exception cref="ArgumentException">There is no path.</exception>
    public static BatchSource Paths(params string[] paths) => new PathSource(paths, Console.OpenStandardInput);

    /// <summary>One stream, read to its end.</summary>
    /// <param name="stream">The stream; it is not closed.</param>
    public static BatchSource Stream(Stream stream) => new PathSource(["-"], () => stream);

    /// <summary>A folder into which files come, for as long as the run is not cancelled.</summary>
    /// <param name="folder">
    /// The folder. A file is read when it did not change for two seconds. Then it is moved to <c>done</c> in the folder; one that cannot be read goes to
    /// <c>failed</c> with its reason, when nothing more of it came for half a minute.
    /// </param>
    public static BatchSource Watch(string folder) => new WatchSource(folder);

    /// <summary>True when the source has no end, and sees to the files that failed itself.</summary>
    internal virtual bool IsEndless => false;

    /// <summary>What the latest run did not read in folders, for people; null when it read everything.</summary>
    internal virtual string? LeftAlone => null;

    /// <summary>Checks that the source can be read with these options.</summary>
    /// <exception cref="SettingsException">It cannot.</exception>
    internal virtual void Check(BatchOptions options)
    {
    }

    /// <summary>Reads.</summary>
    /// <returns>Groups of units, each as much as one worker should do at a time.</returns>
    internal abstract IEnumerable<InputUnit[]> Read(BatchOptions options, CancellationToken cancellationToken);

    /// <summary>Takes the news that a unit is done, in the order of the units.</summary>
    /// <returns>What is to be reported of it; null when the unit comes again and nothing is to be said yet.</returns>
    internal virtual BatchResult? Finish(BatchResult result) => result;

    /// <summary>The folder that is written into and thus not read, or null.</summary>
    private protected static string? Excluded(BatchOptions options) => options.Output?.Folder is { } folder ? Path.GetFullPath(folder, options.WorkingDirectory) : null;
}
