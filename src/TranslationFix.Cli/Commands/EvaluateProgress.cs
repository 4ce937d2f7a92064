using Spectre.Console;

namespace TranslationFix.Cli.Commands;

/// <summary>A bar on the standard error while documents are checked, when a person is there to see it.</summary>
internal static class EvaluateProgress
{
    /// <summary>Runs work that tells when a document is done.</summary>
    /// <param name="console">The console.</param>
    /// <param name="total">How many documents there are.</param>
    /// <param name="work">The work; it is given what to call after each document.</param>
    public static async Task RunAsync(CommandConsole console, int total, Func<Action?, Task> work)
    {
        if (!console.ShowsProgress)
        {
            await work(null).ConfigureAwait(false);
            return;
        }

        var error = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(console.Error), Interactive = InteractionSupport.Yes });
        await error.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var task = context.AddTask("documents", maxValue: total);
                await work(() => task.Increment(1)).ConfigureAwait(false);
            }).ConfigureAwait(false);
    }
}
