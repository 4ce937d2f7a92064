using System.CommandLine;
using TranslationFix.Cli.Input;
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
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(StorySettings.Create(options, parsed, console), parsed.GetValue(writeBaseline), console, cancellationToken)));
        return command;
    }

    private static int Run(StorySettings settings, string? writeBaseline, CommandConsole console, CancellationToken cancellationToken)
    {
        var format = ReportFormats.Create(settings.OutputFormat, console.ShowsColors);
        var fingerprints = writeBaseline is null ? null : new HashSet<string>(StringComparer.Ordinal);
        var run = new StoryRun(StoryTask.Check, TranslationFixer.Create(settings.FixerOptions), format, console.Output, console.Error)
        {
            Known = settings.Baseline,
            Fingerprints = fingerprints,
        };
        var units = new InputReader(console, settings.InputFormat, settings.WireOptions).Read(settings.Paths);
        var totals = run.Run(units, settings.Jobs, cancellationToken);
        if (fingerprints is not null)
        {
            Baseline.Write(console.FullPath(writeBaseline!), fingerprints);
        }

        if (settings.OutputFormat is "text")
        {
            console.Error.WriteLine(Summary.OfCheck(totals));
        }

        return totals.ExitCodeFor(settings.FailOn);
    }
}
