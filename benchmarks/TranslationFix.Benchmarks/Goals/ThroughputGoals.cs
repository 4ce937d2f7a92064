using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TranslationFix.Benchmarks.Goals;

/// <summary>Megabytes of UTF-8 a second, on one core unless it says otherwise.</summary>
internal static class ThroughputGoals
{
    private const int Length = 3_000_000;

    private static readonly string[] Others = ["de", "fr", "es", "pt", "it", "nl", "ru", "uk", "pl", "tr", "ar", "fa"];

    /// <summary>Measures.</summary>
    public static IEnumerable<Goal> Measure()
    {
        var fixer = TranslationFixer.Create();
        var clean = StoryMixer.News(Length);
        var dense = StoryMixer.Mix(Length);
        var cleanRate = Rate(fixer, clean, out var allocated);
        yield return new Goal("English news, clean", "MB/s", 60, 150, cleanRate);
        yield return new Goal("English stories dense with artifacts", "MB/s", 60, 150, Rate(fixer, dense, out var denseAllocated));
        yield return new Goal("allocated on clean news", "B a KB", 200, 64, allocated, IsMost: true);
        yield return new Goal("allocated on dense stories", "B a KB", 200, 64, denseAllocated, IsMost: true);
        var (slowest, rate) = Others.Select(tag => (tag, Rate: Rate(fixer, StoryMixer.Mix(Length / 3, tag), out _))).MinBy(static item => item.Rate);
        yield return new Goal($"the slowest other language ({slowest}, dense)", "MB/s", 40, 100, rate);

        var naive = new NaiveDesign();
        var naiveRate = Bytes(clean) / 1e6 / Cpu.Best(() => NaiveAll(naive, clean));
        yield return new Goal(string.Create(CultureInfo.InvariantCulture, $"against the naive design ({naiveRate:F1} MB/s), clean news"), "times", 3, 10, cleanRate / naiveRate);
        yield return new Goal("two threads", "times one", 1.6, 1.85, TwoThreads(fixer, clean));
        yield return new Goal("JSON Lines to findings, the whole command", "MB/s", 50, 100, JsonLines(clean));
    }

    /// <summary>The length of stories in UTF-8.</summary>
    public static long Bytes(IEnumerable<Story> stories) => stories.Sum(static story => (long)Encoding.UTF8.GetByteCount(story.Text));

    /// <summary>Analyses stories one after the other.</summary>
    public static void AnalyzeAll(TranslationFixer fixer, IReadOnlyList<Story> stories)
    {
        foreach (var story in stories)
        {
            fixer.Analyze(story);
        }
    }

    private static void NaiveAll(NaiveDesign naive, IReadOnlyList<Story> stories)
    {
        foreach (var story in stories)
        {
            naive.Analyze(story.Text);
        }
    }

    private static double Rate(TranslationFixer fixer, IReadOnlyList<Story> stories, out double allocated)
    {
        var size = Bytes(stories);
        var seconds = Cpu.Best(() => AnalyzeAll(fixer, stories));
        var before = GC.GetAllocatedBytesForCurrentThread();
        AnalyzeAll(fixer, stories);
        allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / (size / 1000.0);
        return size / 1e6 / seconds;
    }

    /// <summary>How many times as much two threads do in the same time on the wall.</summary>
    private static double? TwoThreads(TranslationFixer fixer, IReadOnlyList<Story> stories)
    {
        if (Environment.ProcessorCount < 2)
        {
            return null;
        }

        double Wall(int threads) => Enumerable.Range(0, 5).Min(_ =>
        {
            var watch = Stopwatch.StartNew();
            Parallel.For(0, stories.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => fixer.Analyze(stories[i]));
            return watch.Elapsed.TotalSeconds;
        });
        return Wall(1) / Wall(2);
    }

    private static double? JsonLines(IReadOnlyList<Story> stories)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".jsonl");
        try
        {
            Write(path, stories, 7);
            var long7 = Run(path);
            Write(path, stories, 1);
            var long1 = Run(path);

            // The difference is what six times as many stories cost, start and compilation apart.
            return long7 - long1 is > 0 and var seconds ? 6 * Bytes(stories) / 1e6 / seconds : null;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static double? Run(string path) => Cpu.OfCommand(
        "dotnet",
        [Path.Combine(AppContext.BaseDirectory, "TranslationFix.Cli.dll"), "check", "-", "--input-format", "jsonl", "--output-format", "jsonl", "--jobs", "1"],
        path,
        out _);

    /// <summary>Writes stories as JSON Lines, several times over, each with an id of its own.</summary>
    public static void Write(string path, IReadOnlyList<Story> stories, int times)
    {
        using var stream = File.Create(path);
        for (var i = 0; i < stories.Count * times; i++)
        {
            var story = stories[i % stories.Count];
            stream.Write(JsonSerializer.SerializeToUtf8Bytes(new { id = i.ToString(CultureInfo.InvariantCulture), text = story.Text, language = story.Language, sourceLanguage = story.SourceLanguage, date = story.Date }));
            stream.WriteByte((byte)'\n');
        }
    }
}
