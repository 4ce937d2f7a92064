using System.Diagnostics;
using System.Globalization;

namespace TranslationFix.Benchmarks.Goals;

/// <summary>What the first story costs in a new process, over a process that only says hello.</summary>
internal static class ColdStart
{
    private const int Runs = 10;

    /// <summary>The argument for a process that analyses one story.</summary>
    public const string First = "--first-story";

    /// <summary>The argument for a process that does nothing.</summary>
    public const string Hello = "--hello";

    /// <summary>What the processes do; both print their peak of memory, in bytes.</summary>
    public static void Run(bool analyze)
    {
        if (analyze)
        {
            Console.WriteLine(TranslationFixer.Create().Analyze("The envoys met in the the hall on Monday (tomorrow). They can not agree.", "en").Length);
        }

        using var process = Process.GetCurrentProcess();
        Console.WriteLine(process.PeakWorkingSet64.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Measures.</summary>
    public static IEnumerable<Goal> Measure()
    {
        var (helloTime, helloMemory) = Measure(Hello);
        var (firstTime, firstMemory) = Measure(First);
        yield return new Goal("the first story of a process, over hello", "ms", 80, 40, firstTime - helloTime, IsMost: true);
        yield return new Goal("peak of memory for one story, over hello", "MB", 40, 15, (firstMemory - helloMemory) / 1e6, IsMost: true);
    }

    private static (double Milliseconds, double Bytes) Measure(string argument)
    {
        var best = double.PositiveInfinity;
        double memory = 0;
        for (var i = 0; i < Runs; i++)
        {
            var watch = Stopwatch.StartNew();
            Cpu.OfCommand("dotnet", [typeof(ColdStart).Assembly.Location, argument], input: null, out var output);
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
            memory = double.Parse(output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1], CultureInfo.InvariantCulture);
        }

        return (best, memory);
    }
}
