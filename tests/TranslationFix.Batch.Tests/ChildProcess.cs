using System.Diagnostics;
using System.Globalization;

namespace TranslationFix.Batch.Tests;

/// <summary>The command line in a process of its own, so that it can be killed.</summary>
internal static class ChildProcess
{
    /// <summary>Starts the command.</summary>
    public static Process Start(string folder, params string[] arguments) => StartProgram(folder, "dotnet", [.. Command, .. arguments]);

    /// <summary>Runs the command to its end, with a limit on the size of the files that it writes.</summary>
    /// <param name="folder">The working directory.</param>
    /// <param name="kibibytes">The limit.</param>
    /// <param name="arguments">The arguments.</param>
    /// <returns>The exit code.</returns>
    public static int RunWithFileLimit(string folder, int kibibytes, params string[] arguments)
    {
        // The diagnostics of the runtime make a file of their own, larger than the limit.
        using var process = StartProgram(folder, "bash", ["-c", $"trap '' XFSZ; ulimit -f {kibibytes.ToString(CultureInfo.InvariantCulture)}; export DOTNET_EnableWriteXorExecute=0 DOTNET_EnableDiagnostics=0; exec dotnet \"$@\"", "bash", .. Command, .. arguments]);
        process.WaitForExit();
        return process.ExitCode;
    }

    private static string[] Command => ["exec", Path.Join(AppContext.BaseDirectory, "TranslationFix.Cli.dll")];

    private static Process StartProgram(string folder, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>Runs the command to its end.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        process.WaitForExit();
        return process.ExitCode;
    }
}
