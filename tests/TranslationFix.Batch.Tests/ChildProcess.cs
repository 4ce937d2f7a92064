using System.Diagnostics;

namespace TranslationFix.Batch.Tests;

/// <summary>The command line in a process of its own, so that it can be killed.</summary>
internal static class ChildProcess
{
    /// <summary>Starts the command.</summary>
    public static Process Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Join(AppContext.BaseDirectory, "TranslationFix.Cli.dll"), .. arguments])
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
