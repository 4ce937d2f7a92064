using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace TranslationFix.Benchmarks;

/// <summary>Figures of one process in seconds of CPU time, for a look during development; ratios hold better than megabytes.</summary>
internal static class QuickRun
{
    /// <summary>Prints, for each set of stories, megabytes of UTF-8 a CPU second, bytes allocated a kilobyte, and the ratio to decoding the same text.</summary>
    public static void Print()
    {
        var fixer = TranslationFixer.Create();
        foreach (var (set, make) in StoryMixer.Sets)
        {
            var stories = make(5_000_000);
            var bytes = stories.Select(static story => Encoding.UTF8.GetBytes(story.Text)).ToArray();
            var size = bytes.Sum(static text => (long)text.Length);
            var buffer = new char[bytes.Max(static text => text.Length)];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set}: {stories.Count} stories, {size / 1e6:F1} MB"));
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
    }

    /// <summary>The least CPU time of five runs behind two seconds of warm-up, in seconds; prints it as megabytes a second.</summary>
    public static double Measure(string name, long size, Func<int> work, bool isQuiet = false)
    {
        // The first runs are those of code that is not yet optimized.
        for (var warmUp = Stopwatch.StartNew(); warmUp.ElapsedMilliseconds < (isQuiet ? 500 : 2000);)
        {
            work();
        }

        var best = double.PositiveInfinity;
        var allocated = 0L;
        var result = 0;
        for (var i = 0; i < 5; i++)
        {
            // A run shorter than the ticks of the CPU time's clock is repeated.
            const double Ticks = 0.1;
            var runs = 0;
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Process.GetCurrentProcess().TotalProcessorTime;
            var clock = Stopwatch.StartNew();
            do
            {
                result = work();
                runs++;
            }
            while (clock.Elapsed.TotalSeconds < Ticks);

            best = Math.Min(best, (Process.GetCurrentProcess().TotalProcessorTime - start).TotalSeconds / runs);
            allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / runs;
        }

        if (!isQuiet)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-24} {size / 1e6 / best,8:F1} MB/s  {allocated / (size / 1000.0),8:F0} B allocated a KB  ({result})"));
        }

        return best;
    }
}
