using System.CommandLine;
using TranslationFix.Batch;
using TranslationFix.Cli.Output;
using TranslationFix.Cli.Running;

namespace TranslationFix.Cli.Commands;

/// <summary><c>translationfix check</c>: reports the findings.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandConsole console)
    {
        var options = new StoryOptions();
        var writeBaseline = new Option<string?>("--write-baseline")
        {
            HelpName = "FILE",
            Description = "Write all findings into a file for --baseline.",
        };
        var command = new Command("check", "Report the artifacts of stories.") { writeBaseline };
        options.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(StorySettings.Create(options, parsed, console), parsed.GetValue(writeBaseline), console, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(StorySettings settings, string? writeBaseline, CommandConsole console, CancellationToken cancellationToken)
    {
        var format = ReportFormats.Create(settings.OutputFormat, console.ShowsColors, fixes: false);
        var fingerprints = writeBaseline is null ? null : new HashSet<string>(StringComparer.Ordinal);
        var run = new StoryRun(settings.BatchOptions with { Fixes = false }, format, console.Output, console.Error) { Fingerprints = fingerprints };
        var summary = await BatchProgressBar.RunAsync(console, settings.CountBytes(console), progress => run.RunAsync(settings.Source(console), progress, cancellationToken)).ConfigureAwait(false);
        if (fingerprints is not null)
        {
            Baseline.Write(console.FullPath(writeBaseline!), fingerprints);
        }

        if (settings.OutputFormat is "text")
        {
            await console.Error.WriteLineAsync(Summary.OfCheck(summary)).ConfigureAwait(false);
        }

        return ExitCode.Of(summary, settings.FailOn);
    }
}
