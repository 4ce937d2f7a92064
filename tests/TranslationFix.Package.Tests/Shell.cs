using System.Diagnostics;
using System.Reflection;

namespace TranslationFix.Package.Tests;

/// <summary>Runs programs and keeps what they print.</summary>
internal static class Shell
{
    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = Path.GetFullPath(typeof(Shell).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "RepositoryRoot").Value!);

    /// <summary>Runs a program to its end; the test fails with what it printed when its exit code is another one.</summary>
    public static string Run(string folder, int exitCode, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(exitCode, "{0} {1} printed {2}{3}", program, string.Join(' ', arguments), output, error.Result);
        return output;
    }
}
