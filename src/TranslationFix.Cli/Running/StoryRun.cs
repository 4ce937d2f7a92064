using System.Buffers;
using TranslationFix.Batch;
using TranslationFix.Cli.Detection;

namespace TranslationFix.Cli.Running;

/// <summary>Checks or fixes all stories of the input, and reports them in the order of the input.</summary>
/// <param name="options">What is done to each story.</param>
/// <param name="format">How it is reported.</param>
/// <param name="report">Takes the report.</param>
/// <param name="error">Takes what went wrong.</param>
internal sealed class StoryRun(BatchOptions options, IReportFormat format, Stream report, TextWriter error)
{
    private readonly ArrayBufferWriter<byte> buffer = new();
    private bool anyReported;

    /// <summary>Collects the fingerprints of all findings, or null.</summary>
    public ISet<string>? Fingerprints { get; init; }

    /// <summary>Runs to the end of the input.</summary>
    /// <param name="source">The input.</param>
    /// <param name="progress">Is told how far the run has come.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public async Task<BatchSummary> RunAsync(BatchSource source, IProgress<BatchProgress> progress, CancellationToken cancellationToken)
    {
        var summary = new BatchSummary();
        var cleaner = new BatchCleaner(options with { CollectsFingerprints = Fingerprints is not null });
        WriteFrame(format.WriteStart);
        await foreach (var result in cleaner.CleanAsync(source, progress, cancellationToken).ConfigureAwait(false))
        {
            foreach (var message in result.Messages)
            {
                await error.WriteLineAsync(message).ConfigureAwait(false);
            }

            Report(result);
            Fingerprints?.UnionWith(result.Fingerprints);
            summary.Add(result);
        }

        WriteFrame(format.WriteEnd);
        await report.FlushAsync(cancellationToken).ConfigureAwait(false);
        if (source.LeftAlone is { } others)
        {
            await error.WriteLineAsync($"translationfix: {others}").ConfigureAwait(false);
        }

        if (!summary.UnknownLanguages.IsEmpty)
        {
            var unknown = string.Join(", ", summary.UnknownLanguages.Select(static tag => tag.Equals(LanguageDetection.Unknown, StringComparison.OrdinalIgnoreCase) ? "a language that could not be told (--language names it)" : tag));
            await error.WriteLineAsync($"translationfix: there is no data for {unknown}: only the rules that need none looked at stories in it").ConfigureAwait(false);
        }

        return summary;
    }

    private void Report(BatchResult result)
    {
        format.Take(result);
        foreach (var story in result.Stories)
        {
            buffer.ResetWrittenCount();
            format.WriteStory(story, buffer);
            if (buffer.WrittenCount == 0)
            {
                continue;
            }

            if (anyReported)
            {
                report.Write(format.Separator.Span);
            }

            anyReported = true;
            report.Write(buffer.WrittenSpan);
        }

        report.Flush();
    }

    private void WriteFrame(Action<IBufferWriter<byte>> write)
    {
        buffer.ResetWrittenCount();
        write(buffer);
        report.Write(buffer.WrittenSpan);
    }
}
