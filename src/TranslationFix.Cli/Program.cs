using System.CommandLine;
using System.Runtime.InteropServices;
using System.Text;
using TranslationFix.Batch;
using TranslationFix.Cli.Commands;
using TranslationFix.Cli.Output;

namespace TranslationFix.Cli;

/// <summary>The command <c>translationfix</c>.</summary>
internal static class Program
{
    /// <summary>How long a cancelled run may take to put its files in order before the process ends.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    /// <summary>Runs the command in this process; Ctrl-C ends it without half-written files.</summary>
    public static async Task<int> Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var cancellation = new CancellationTokenSource();
        var cancelled = new TaskCompletionSource();
        void Cancel(PosixSignalContext context)
        {
            context.Cancel = true;
            cancellation.Cancel();
            cancelled.TrySetResult();
        }

        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
        var run = Task.Run(() => Run(args, CommandConsole.OfProcess(), cancellation.Token));
        if (await Task.WhenAny(run, cancelled.Task).ConfigureAwait(false) != run)
        {
            // The run may be waiting for input that never comes, so it is not waited for without end.
            await Task.WhenAny(run, Task.Delay(Grace)).ConfigureAwait(false);
            return ExitCode.Cancelled;
        }

        return await run.ConfigureAwait(false);
    }

    /// <summary>Runs the command with these arguments and streams.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args, CommandConsole console, CancellationToken cancellationToken = default)
    {
        var parsed = CommandTree.Create(console).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                console.Error.WriteLine($"{ToolInfo.Name}: {error.Message}");
            }

            var command = parsed.CommandResult.Command;
            console.Error.WriteLine($"Try '{(command.Parents.Any() ? ToolInfo.Name + " " : string.Empty)}{command.Name} --help'.");
            return ExitCode.Failure;
        }

        using var output = new StreamWriter(console.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { AutoFlush = true };
        var configuration = new InvocationConfiguration
        {
            Output = output,
            Error = console.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        try
        {
            return parsed.InvokeAsync(configuration, cancellationToken).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
        catch (UsageException exception)
        {
            console.Error.WriteLine($"{ToolInfo.Name}: {exception.Message}");
            return ExitCode.Failure;
        }
        catch (SettingsException exception)
        {
            console.Error.WriteLine($"{ToolInfo.Name}: {exception.Message}");
            return ExitCode.Failure;
        }
        catch (IOException exception)
        {
            console.Error.WriteLine($"{ToolInfo.Name}: {exception.Message}");
            return ExitCode.Failure;
        }
        catch (UnauthorizedAccessException exception)
        {
            console.Error.WriteLine($"{ToolInfo.Name}: {exception.Message}");
            return ExitCode.Failure;
        }
    }
}
