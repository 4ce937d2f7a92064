using System.Diagnostics;

namespace TranslationFix.Benchmarks.Goals;

/// <summary>The time on the wall that one story of 3 KB takes, of many different ones, and the slowest inputs.</summary>
internal static class LatencyGoals
{
    /// <summary>Measures.</summary>
    public static IEnumerable<Goal> Measure()
    {
        var fixer = TranslationFixer.Create();
        var stories = StoryMixer.Mix(6_000_000, clean: true);
        var times = new double[stories.Count];
        for (var pass = 0; pass < 3; pass++)
        {
            for (var i = 0; i < stories.Count; i++)
            {
                var start = Stopwatch.GetTimestamp();
                fixer.Analyze(stories[i]);
                times[i] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
            }
        }

        Array.Sort(times);
        yield return new Goal("a clean story of 3 KB, median", "µs", 60, 20, times[times.Length / 2], IsMost: true);
        yield return new Goal("a clean story of 3 KB, 99 of 100", "µs", 200, 100, times[times.Length * 99 / 100], IsMost: true);
        var (name, rate) = WorstInputs.All(1_000_000)
            .Select(input => (input.Name, Rate: input.Text.Length / 1e6 / Enumerable.Range(0, 3).Min(_ => Cpu.Once(() => fixer.Analyze(input.Text, "en")))))
            .MinBy(static item => item.Rate);
        yield return new Goal($"the worst input of 1 MB ({name})", "Mchar/s", 5, 10, rate);
    }
}
