using System.Diagnostics;
using System.Globalization;
using Spectre.Console;
using TranslationFix.Batch;

namespace TranslationFix.Cli.Commands;

/// <summary>Shows on the standard error how far a run has come: a bar on a terminal, else a line now and then.</summary>
internal static class BatchProgressBar
{
    /// <summary>The time between two lines when no terminal shows a bar: a log should not fill with them.</summary>
    private static readonly TimeSpan LineInterval = TimeSpan.FromSeconds(30);

    /// <summary>A run that is over sooner shows no bar.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Runs work that tells how far it has come.</summary>
    /// <param name="console">The console.</param>
    /// <param name="countBytes">Counts the bytes of the input; null when they cannot be known before the end.</param>
    /// <param name="work">The work.</param>
    public static async Task<T> RunAsync<T>(CommandConsole console, Func<long>? countBytes, Func<IProgress<BatchProgress>, Task<T>> work)
    {
        if (!console.ShowsProgress || countBytes is null)
        {
            return await work(new Lines(console.Error)).ConfigureAwait(false);
        }

        var latest = new Latest();
        var running = work(latest);
        if (await Task.WhenAny(running, Task.Delay(Patience)).ConfigureAwait(false) == running)
        {
            return await running.ConfigureAwait(false);
        }

        var total = await Task.Run(countBytes).ConfigureAwait(false);
        var error = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(console.Error), Interactive = InteractionSupport.Yes });
        await error.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new TransferSpeedColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var task = context.AddTask("stories", maxValue: Math.Max(1, total));
                while (await Task.WhenAny(running, Task.Delay(100)).ConfigureAwait(false) != running)
                {
                    var progress = latest.Value;
                    task.Value = Math.Min(total, progress.Bytes);
                    task.Description = progress.Failed > 0 ? $"{Number(progress.Stories)} stories, {Number(progress.Failed)} files failed" : $"{Number(progress.Stories)} stories";
                }
            }).ConfigureAwait(false);
        return await running.ConfigureAwait(false);
    }

    private static string Number(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    private sealed class Latest : IProgress<BatchProgress>
    {
        private BatchProgress value;

        /// <summary>The latest news; a torn one would only be shown for a moment.</summary>
        public BatchProgress Value => value;

        public void Report(BatchProgress value) => this.value = value;
    }

    private sealed class Lines(TextWriter error) : IProgress<BatchProgress>
    {
        private readonly long start = Stopwatch.GetTimestamp();
        private TimeSpan next = LineInterval;

        public void Report(BatchProgress value)
        {
            var time = Stopwatch.GetElapsedTime(start);
            if (time < next)
            {
                return;
            }

            next = time + LineInterval;
            var rate = value.Bytes / time.TotalSeconds / 1e6;
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"translationfix: {value.Documents} files, {value.Stories} stories, {value.Bytes / 1e6:0.#} MB, {rate:0.0} MB/s; {value.Edits} edits, {value.Findings} findings, {value.Failed} files failed"));
        }
    }
}
