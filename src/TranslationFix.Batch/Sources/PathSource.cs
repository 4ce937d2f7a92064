namespace TranslationFix.Batch;

/// <summary>What the user named.</summary>
internal sealed class PathSource : BatchSource
{
    private readonly string[] paths;
    private readonly Func<Stream> standardInput;
    private LeftAlone leftAlone = new();

    /// <summary>Takes the paths.</summary>
    public PathSource(string[] paths, Func<Stream> standardInput)
    {
        ArgumentNullException.ThrowIfNull(paths);
        if (paths.Length == 0)
        {
            throw new ArgumentException("There is no path to read.", nameof(paths));
        }

        this.paths = paths;
        this.standardInput = standardInput;
    }

    /// <inheritdoc />
    internal override string? LeftAlone => leftAlone.Describe();

    /// <inheritdoc />
    internal override void Check(BatchOptions options)
    {
        if (Excluded(options) is { } output && paths.FirstOrDefault(path => path is not "-" && SameFolder(Path.GetFullPath(path, options.WorkingDirectory), output)) is { } same)
        {
            throw new SettingsException($"the folder '{same}' is both read and written into; name another one for the output");
        }
    }

    /// <inheritdoc />
    internal override IEnumerable<InputUnit[]> Read(BatchOptions options, CancellationToken cancellationToken)
    {
        var reader = new InputReader(options, paths.Contains("-", StringComparer.Ordinal) ? standardInput() : System.IO.Stream.Null);
        return UnitGroups.Of(Documents(options).SelectMany(found => found.Problem is null ? reader.Read(found.Document) : [new UnreadableUnit(found.Document, found.Problem)]));
    }

    /// <summary>The bytes of the files that will be read.</summary>
    internal long CountBytes(BatchOptions options) => Documents(options).Where(static found => found.Problem is null).Sum(static found => new FileInfo(found.Document.FullPath!) is { Exists: true } file ? file.Length : 0);

    private static bool SameFolder(string left, string right) => string.Equals(Path.TrimEndingDirectorySeparator(left), Path.TrimEndingDirectorySeparator(right), StringComparison.Ordinal);

    private IEnumerable<(InputDocument Document, string? Problem)> Documents(BatchOptions options)
    {
        var expander = new PathExpander(options.WorkingDirectory, options.Format, Excluded(options), [.. options.Reports.Select(path => Path.GetFullPath(path, options.WorkingDirectory))]);
        leftAlone = expander.LeftAlone;
        return expander.Expand(paths);
    }
}
