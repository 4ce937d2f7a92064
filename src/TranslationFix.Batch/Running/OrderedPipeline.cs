using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace TranslationFix.Batch;

/// <summary>Works on many items at once, and hands the results on in the order of the items, each as soon as those before it are done.</summary>
internal static class OrderedPipeline
{
    /// <summary>How many results may wait for those before them, for each worker.</summary>
    private const int WaitingPerWorker = 4;

    /// <summary>Runs to the end of the items.</summary>
    /// <param name="items">Read one after the other, on a thread of the pool.</param>
    /// <param name="work">Called by many threads.</param>
    /// <param name="jobs">How many items are worked on at a time.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public static async IAsyncEnumerable<TResult> RunAsync<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work, int jobs, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var workers = new SemaphoreSlim(jobs);
        var results = Channel.CreateBounded<Task<TResult>>(jobs * WaitingPerWorker);
        var reading = Task.Run(ReadAsync, CancellationToken.None);
        try
        {
            await foreach (var result in results.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return await result.ConfigureAwait(false);
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        cancellationToken.ThrowIfCancellationRequested();

        async Task ReadAsync()
        {
            var started = new List<Task>();
            Exception? failure = null;
            try
            {
                foreach (var item in items)
                {
                    await workers.WaitAsync(stop.Token).ConfigureAwait(false);
                    var task = Task.Run(() => Work(item), CancellationToken.None);
                    started.RemoveAll(static other => other.IsCompleted);
                    started.Add(task);
                    await results.Writer.WriteAsync(task, stop.Token).ConfigureAwait(false);
                }
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                // Whoever cancelled knows why.
            }
            catch (Exception exception)
            {
                failure = exception;
            }

            results.Writer.Complete(failure);
            await Task.WhenAll(started).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        TResult Work(TItem item)
        {
            try
            {
                return work(item);
            }
            finally
            {
                workers.Release();
            }
        }
    }
}
