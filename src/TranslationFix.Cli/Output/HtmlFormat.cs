using System.Buffers;
using TranslationFix.Batch;

namespace TranslationFix.Cli.Output;

/// <summary>The page for editors, on the standard output.</summary>
internal sealed class HtmlFormat(bool fixes) : IReportFormat
{
    private readonly StoryPage page = new(StoryPage.TitleOf(fixes));

    /// <inheritdoc />
    public ReadOnlyMemory<byte> Separator => ReadOnlyMemory<byte>.Empty;

    /// <inheritdoc />
    public void WriteStart(IBufferWriter<byte> output)
    {
    }

    /// <inheritdoc />
    public void Take(BatchResult result) => page.Add(result);

    /// <inheritdoc />
    public void WriteStory(StoryResult report, IBufferWriter<byte> output)
    {
    }

    /// <inheritdoc />
    public void WriteEnd(IBufferWriter<byte> output) => output.Write(page.Render());
}
