using System.Threading.Channels;

namespace TranslationFix.Cli.Running;

/// <summary>Works on many items at once, and hands the results on in the order of the items, each as soon as those before it are done.</summary>
internal static class OrderedPipeline
{
    /// <summary>How many results may wait for those before them, for each worker.</summary>
    private const int WaitingPerWorker = 4;

    /// <summary>Runs to the end of the items.</summary>
    /// <param name="items">Read one after the other, on the calling thread.</param>
    /// <param name="work">Called by many threads.</param>
    /// <param name="finish">Takes the results, one after the other.</param>
    /// <param name="jobs">How many items are worked on at a time.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public static void Run<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work, Action<TResult> finish, int jobs, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var workers = new SemaphoreSlim(jobs);
        var results = Channel.CreateBounded<Task<TResult>>(jobs * WaitingPerWorker);
        var finishing = Task.Run(async () =>
        {
            try
            {
                await foreach (var result in results.Reader.ReadAllAsync(stop.Token).ConfigureAwait(false))
                {
                    finish(await result.ConfigureAwait(false));
                }
            }
            catch
            {
                await stop.CancelAsync().ConfigureAwait(false);
                throw;
            }
        }, CancellationToken.None);
        var started = new List<Task>();
        try
        {
            foreach (var item in items)
            {
                workers.Wait(stop.Token);
                var task = Task.Run(() => Work(item), CancellationToken.None);
                started.RemoveAll(static other => other.IsCompleted);
                started.Add(task);
                results.Writer.WriteAsync(task, stop.Token).AsTask().GetAwaiter().GetResult();
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The finishing failed: its exception is the one to tell, below.
        }
        finally
        {
            results.Writer.Complete();
            ((IAsyncResult)Task.WhenAll(started)).AsyncWaitHandle.WaitOne();
        }

        finishing.GetAwaiter().GetResult();

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
