namespace TranslationFix.Batch;

/// <summary>A report over the whole run that is written into a file while the run goes on, and put in its place when it ends.</summary>
internal abstract class ReportFile : IDisposable
{
    private static readonly string[] Extensions = [".html", ".jsonl", ".prom", ".sarif"];

    private readonly AtomicFile file;

    /// <summary>Begins a report.</summary>
    protected ReportFile(string path) => file = AtomicFile.Beside(path);

    /// <summary>Begins the report that the extension names.</summary>
    /// <exception cref="SettingsException">It names none, or no file can be made there.</exception>
    public static ReportFile Create(string path, BatchOptions options)
    {
        try
        {
            return Path.GetExtension(path).ToLowerInvariant() switch
            {
                ".html" => new PageReport(path, StoryPage.TitleOf(options.Fixes)),
                ".prom" => new MetricsReport(path),
                ".jsonl" => new StreamedReport(path, new JsonLinesFormat()),
                ".sarif" => new StreamedReport(path, new SarifFormat()),
                var other => throw new SettingsException($"the report '{path}' has no format: there is none for the extension '{other}'; known are {string.Join(", ", Extensions)}"),
            };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"the report '{path}' cannot be written: {exception.Message}");
        }
    }

    /// <summary>Takes a result, in the order of the input.</summary>
    public abstract void Add(BatchResult result);

    /// <summary>Puts the report in its place.</summary>
    public void Complete()
    {
        End();
        file.Commit();
    }

    /// <summary>Drops what is not complete.</summary>
    public void Dispose() => file.Dispose();

    /// <summary>Writes the rest.</summary>
    protected abstract void End();

    /// <summary>Appends.</summary>
    protected void Write(ReadOnlySpan<byte> bytes) => file.Write(bytes);
}
