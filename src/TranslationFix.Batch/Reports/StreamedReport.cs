using System.Buffers;

namespace TranslationFix.Batch;

/// <summary>A report that is written story by story.</summary>
internal sealed class StreamedReport : ReportFile
{
    private readonly IReportFormat format;
    private readonly ArrayBufferWriter<byte> buffer = new();
    private bool any;

    /// <summary>Begins it.</summary>
    public StreamedReport(string path, IReportFormat format)
        : base(path)
    {
        this.format = format;
        format.WriteStart(buffer);
        Write(buffer.WrittenSpan);
    }

    /// <inheritdoc />
    public override void Add(BatchResult result)
    {
        foreach (var story in result.Stories)
        {
            buffer.ResetWrittenCount();
            format.WriteStory(story, buffer);
            if (buffer.WrittenCount > 0)
            {
                if (any)
                {
                    Write(format.Separator.Span);
                }

                any = true;
                Write(buffer.WrittenSpan);
            }
        }
    }

    /// <inheritdoc />
    protected override void End()
    {
        buffer.ResetWrittenCount();
        format.WriteEnd(buffer);
        Write(buffer.WrittenSpan);
    }
}
