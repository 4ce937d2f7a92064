using System.Runtime.CompilerServices;

namespace TranslationFix.Batch;

/// <summary>
/// Cleans many stories: reads them, works on them with several threads, writes them and reports. Results come in the order of the input, and are the same
/// for any number of threads. Immutable and thread-safe; each enumeration is a run of its own.
/// </summary>
public sealed class BatchCleaner
{
    private readonly BatchOptions options;
    private readonly FixerSet fixers;

    /// <summary>Creates a cleaner.</summary>
    /// <param name="options">What it does; the defaults when null: stories are fixed and given back, and nothing is written.</param>
    /// <exception cref="ArgumentException">An option of the fixer cannot be followed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no worker.</exception>
    public BatchCleaner(BatchOptions? options = null)
    {
        this.options = options ?? new BatchOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(this.options.Jobs, 1, nameof(options));
        fixers = new FixerSet(this.options);
    }

    /// <summary>Runs to the end of the source. A run that is left before its end, or cancelled, can be resumed.</summary>
    /// <param name="source">What to read.</param>
    /// <param name="progress">Told after each result, or null.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>A result for each file, and several for a file with very many stories, in the order of the input.</returns>
    /// <exception cref="SettingsException">The output or a report cannot be opened.</exception>
    /// <exception cref="IOException">A report cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async IAsyncEnumerable<BatchResult> CleanAsync(BatchSource source, IProgress<BatchProgress>? progress = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        using var run = new BatchRun(options, fixers, source);
        var sofar = default(BatchProgress);
        await foreach (var group in OrderedPipeline.RunAsync(run.Read(cancellationToken), units => run.Work(units, cancellationToken), options.Jobs, cancellationToken).ConfigureAwait(false))
        {
            foreach (var unit in group)
            {
                if (run.Finish(unit) is { } result)
                {
                    sofar = Add(sofar, result);
                    progress?.Report(sofar);
                    yield return result;
                }
            }
        }

        run.Complete();
    }

    private static BatchProgress Add(BatchProgress sofar, BatchResult result) => new(
        sofar.Documents + (result.IsLast ? 1 : 0),
        sofar.Stories + result.Stories.Length,
        sofar.Bytes + result.Bytes,
        sofar.Findings + result.Findings,
        sofar.Edits + result.Edits,
        sofar.Failed + (result.IsLast && result.Status == BatchStatus.Failed ? 1 : 0));
}
