using System.Buffers;

namespace TranslationFix.Batch;

/// <summary>One JSON object a story, one story a line.</summary>
internal sealed class JsonLinesFormat : IReportFormat
{
    /// <inheritdoc />
    public ReadOnlyMemory<byte> Separator => ReadOnlyMemory<byte>.Empty;

    /// <inheritdoc />
    public void WriteStart(IBufferWriter<byte> output)
    {
    }

    /// <inheritdoc />
    public void WriteStory(StoryResult report, IBufferWriter<byte> output)
    {
        StoryJson.Write(report, output);
        output.Write("\n"u8);
    }

    /// <inheritdoc />
    public void WriteEnd(IBufferWriter<byte> output)
    {
    }
}
