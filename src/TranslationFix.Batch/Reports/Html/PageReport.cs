namespace TranslationFix.Batch;

/// <summary>A report as one page for editors.</summary>
internal sealed class PageReport(string path, string title) : ReportFile(path)
{
    private readonly StoryPage page = new(title);

    /// <inheritdoc />
    public override void Add(BatchResult result) => page.Add(result);

    /// <inheritdoc />
    protected override void End() => Write(page.Render());
}
