using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace TranslationFix.Benchmarks;

/// <summary>Figures of one process in seconds of CPU time, for a look during development; ratios hold better than megabytes.</summary>
internal static class QuickRun
{
    /// <summary>Prints megabytes of UTF-8 a CPU second, bytes allocated a kilobyte, and the ratio to decoding the same text.</summary>
    public static void Print()
    {
        var stories = StoryMixer.Mix(5_000_000);
        var bytes = stories.Select(static story => Encoding.UTF8.GetBytes(story.Text)).ToArray();
        var size = bytes.Sum(static text => (long)text.Length);
        var fixer = TranslationFixer.Create();
        var buffer = new char[StoryMixer.StoryLength * 4];
        var decode = Measure("decode UTF-8", size, () => bytes.Sum(text => Encoding.UTF8.GetChars(text, buffer)));
        foreach (var (name, work) in ((string, Func<int>)[])
        [
            ("analyze", () => stories.Sum(story => fixer.Analyze(story).Length)),
            ("fix", () => stories.Sum(story => fixer.Fix(story).Edits.Length)),
        ])
        {
            var seconds = Measure(name, size, work);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {seconds / decode:F0} times the time of decoding"));
        }
    }

    /// <summary>The least CPU time of five runs behind a second of warm-up, in seconds; prints it as megabytes a second.</summary>
    public static double Measure(string name, long size, Func<int> work)
    {
        // The first runs are those of code that is not yet optimized.
        for (var warmUp = Stopwatch.StartNew(); warmUp.ElapsedMilliseconds < 1000;)
        {
            work();
        }

        var best = double.PositiveInfinity;
        var allocated = 0L;
        var result = 0;
        for (var i = 0; i < 5; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Process.GetCurrentProcess().TotalProcessorTime;
            result = work();
            best = Math.Min(best, (Process.GetCurrentProcess().TotalProcessorTime - start).TotalSeconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-24} {size / 1e6 / best,8:F1} MB/s  {allocated / (size / 1000.0),8:F0} B allocated a KB  ({result})"));
        return best;
    }
}
