using System.Buffers;
using TranslationFix.Batch;

namespace TranslationFix.Cli.Output;

/// <summary>One JSON array with an object a story.</summary>
internal sealed class JsonFormat : IReportFormat
{
    /// <inheritdoc />
    public ReadOnlyMemory<byte> Separator { get; } = ",\n"u8.ToArray();

    /// <inheritdoc />
    public void WriteStart(IBufferWriter<byte> output) => output.Write("[\n"u8);

    /// <inheritdoc />
    public void WriteStory(StoryResult report, IBufferWriter<byte> output) => StoryJson.Write(report, output);

    /// <inheritdoc />
    public void WriteEnd(IBufferWriter<byte> output) => output.Write("\n]\n"u8);
}
