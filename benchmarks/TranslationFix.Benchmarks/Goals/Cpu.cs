using System.Diagnostics;
using System.Globalization;

namespace TranslationFix.Benchmarks.Goals;

/// <summary>CPU time, which other work on the machine changes less than it changes the time on the wall.</summary>
internal static class Cpu
{
    private const int Runs = 5;

    /// <summary>The least CPU time of some runs behind a warm-up, in seconds.</summary>
    public static double Best(Action work)
    {
        var warmUp = Stopwatch.StartNew();
        do
        {
            work();
        }
        while (warmUp.ElapsedMilliseconds < 1500);

        var best = double.PositiveInfinity;
        for (var i = 0; i < Runs; i++)
        {
            best = Math.Min(best, Once(work));
        }

        return best;
    }

    /// <summary>The CPU time of one run, in seconds, of all threads.</summary>
    public static double Once(Action work)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        work();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }

    /// <summary>Runs a command to its end with the given input and tells its CPU time, in seconds; null where the system does not tell, or the command fails.</summary>
    /// <param name="command">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="input">A file for its standard input, or null for none.</param>
    /// <param name="output">Takes the standard output.</param>
    public static double? OfCommand(string command, IEnumerable<string> arguments, string? input, out string output)
    {
        var before = OfChildren();
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var written = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        if (input is not null)
        {
            using var file = File.OpenRead(input);
            file.CopyTo(process.StandardInput.BaseStream);
        }

        process.StandardInput.Close();
        output = written.GetAwaiter().GetResult();
        process.WaitForExit();
        return process.ExitCode is 0 or 1 && OfChildren() is { } after ? after - before : null;
    }

    /// <summary>The CPU time of all children that have ended, in seconds: fields 16 and 17 of proc(5)'s stat, in ticks of 10 ms; null on systems without it.</summary>
    private static double? OfChildren()
    {
        const double TicksPerSecond = 100;
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        var stat = File.ReadAllText("/proc/self/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (double.Parse(fields[13], CultureInfo.InvariantCulture) + double.Parse(fields[14], CultureInfo.InvariantCulture)) / TicksPerSecond;
    }
}
