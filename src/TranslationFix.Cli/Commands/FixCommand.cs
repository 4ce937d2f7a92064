using System.CommandLine;
using TranslationFix.Batch;
using TranslationFix.Cli.Output;
using TranslationFix.Cli.Running;

namespace TranslationFix.Cli.Commands;

/// <summary><c>translationfix fix</c>: applies the suggestions, and reports what is left.</summary>
internal sealed class FixCommand
{
    private readonly CommandConsole console;
    private readonly StoryOptions options = new();

    private readonly Option<string?> output = new("--output")
    {
        HelpName = "DIR",
        Description = "Write the fixed files into this folder.",
    };

    private readonly Option<bool> inPlace = new("--in-place") { Description = "Replace the files, each in one step; encoding, byte order mark and line ends stay." };

    private readonly Option<bool> diff = new("--diff") { Description = "Show the edits in their context: [-old-]{+new+}." };

    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Report the edits, and write no file." };

    private readonly Option<bool> unsafeFixes = new("--unsafe-fixes") { Description = "Apply also suggestions that are probably right but may change the meaning." };

    private readonly Option<bool> resume = new("--resume") { Description = "With --output: go on where a run with the same options was stopped; what it has done is not done again." };

    private readonly Option<string?> watch = new("--watch")
    {
        HelpName = "DIR",
        Description = "With --output: fix the files that come into this folder, until stopped; each is moved to 'done' or 'failed' in it.",
    };

    private FixCommand(CommandConsole console) => this.console = console;

    /// <summary>The command.</summary>
    public static Command Create(CommandConsole console)
    {
        var fix = new FixCommand(console);
        var command = new Command("fix", "Apply the safe suggestions: the fixed text goes to the standard output unless files are written.")
        {
            fix.output, fix.inPlace, fix.diff, fix.dryRun, fix.unsafeFixes, fix.resume, fix.watch,
        };
        fix.options.AddTo(command);
        command.SetAction((parsed, cancellationToken) => fix.RunAsync(parsed, cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var settings = StorySettings.Create(options, parsed, console, parsed.GetValue(watch));
        var showsDiff = parsed.GetValue(diff);
        var folder = parsed.GetValue(output);
        Check(settings, folder, parsed.GetValue(inPlace), showsDiff);
        if ((settings.Watch is not null || parsed.GetValue(resume)) && parsed.GetValue(dryRun))
        {
            throw new UsageException("--dry-run writes nothing, so that it goes neither with --watch nor with --resume");
        }

        if (settings.Watch is not null && folder is null)
        {
            throw new UsageException("--watch needs a folder for the fixed files; name it with --output");
        }

        if (parsed.GetValue(resume) && folder is null)
        {
            throw new UsageException("--resume goes on with a run that wrote into the folder of --output; name it");
        }

        if (folder is not null && !parsed.GetValue(dryRun))
        {
            CreateFolder(folder);
        }

        // The one case in which the standard output is the text itself; what is to be said about it then goes beside it.
        var isFilter = settings.OutputFormat is "text" && folder is null && !parsed.GetValue(inPlace) && !showsDiff && !parsed.GetValue(dryRun);
        var format = showsDiff ? new DiffFormat(new Ansi(console.ShowsColors)) : ReportFormats.Create(settings.OutputFormat, console.ShowsColors && !isFilter, fixes: true);
        using var beside = new TextWriterStream(console.Error);
        var documents = parsed.GetValue(dryRun) ? null
            : isFilter ? BatchOutput.ToStream(console.Output)
            : folder is not null ? BatchOutput.ToFolder(folder)
            : parsed.GetValue(inPlace) ? BatchOutput.InPlace
            : null;
        var batch = settings.BatchOptions with
        {
            Output = documents,
            Resume = parsed.GetValue(resume),
            Fixer = settings.BatchOptions.Fixer with { Apply = parsed.GetValue(unsafeFixes) ? Applicability.Unsafe : Applicability.Safe },
        };
        var run = new StoryRun(batch, format, isFilter ? beside : console.Output, console.Error);
        var summary = await BatchProgressBar.RunAsync(console, settings.CountBytes(console), progress => run.RunAsync(settings.Source(console), progress, cancellationToken)).ConfigureAwait(false);
        if (settings.OutputFormat is "text")
        {
            await console.Error.WriteLineAsync(Summary.OfFix(summary)).ConfigureAwait(false);
        }

        return ExitCode.Of(summary, settings.FailOn);
    }

    /// <summary>Makes the folder of --output before anything is read: a story should not be fixed for a place that takes no files.</summary>
    private void CreateFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(console.FullPath(folder));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--output '{folder}' is no folder, and none can be made there");
        }
    }

    private static void Check(StorySettings settings, string? folder, bool inPlace, bool showsDiff)
    {
        if (folder is not null && inPlace)
        {
            throw new UsageException("--output and --in-place exclude each other");
        }

        if ((folder is not null || inPlace) && settings.Paths.Contains("-", StringComparer.Ordinal))
        {
            throw new UsageException("--output and --in-place need files; the standard input is none");
        }

        if (showsDiff && settings.OutputFormat is not "text")
        {
            throw new UsageException($"--diff is for people; it has no {settings.OutputFormat} format");
        }
    }
}
