using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace TranslationFix.Benchmarks.Goals;

/// <summary>All goals in one run: <c>goals.md</c>, <c>scaling.md</c> and <c>scaling.svg</c> in a folder.</summary>
internal static class GoalRun
{
    private static readonly string Root =
        typeof(GoalRun).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => string.Equals(item.Key, "RepositoryRoot", StringComparison.Ordinal)).Value!;

    /// <summary>Measures everything and writes it.</summary>
    /// <param name="folder">The folder for the results; it is made.</param>
    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var goals = new List<Goal>();
        foreach (var goal in ColdStart.Measure().Concat(ThroughputGoals.Measure()).Concat(LatencyGoals.Measure()).Concat(PeerGoals.Measure(Path.Combine(Root, "benchmarks", "peers"))).Concat(Sizes()))
        {
            goals.Add(goal);
            Console.WriteLine(Row(goal));
        }

        var head = string.Create(CultureInfo.InvariantCulture, $"{Processor()}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, .NET {Environment.Version}, library {typeof(TranslationFixer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion}");
        var text = new StringBuilder().Append("# Goals\n\n").Append(head).Append(".\nCPU time of one thread unless said otherwise; MB are 10^6 bytes of UTF-8. A ratio of 1 or more is a first goal met.\n\n")
            .Append("| what | unit | first goal | then | measured | ratio to the first |\n|---|---|---|---|---|---|\n");
        foreach (var goal in goals)
        {
            text.Append(Row(goal)).Append('\n');
        }

        File.WriteAllText(Path.Combine(folder, "goals.md"), text.ToString());
        var points = Scaling.Measure();
        text = new StringBuilder().Append("# Cost by size\n\n").Append(head).Append(".\n\n![plot](scaling.svg)\n\n| what | bytes | seconds of CPU time | MB/s |\n|---|---|---|---|\n");
        foreach (var (kind, bytes, seconds) in points)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {kind} | {bytes} | {seconds:F4} | {bytes / 1e6 / seconds:F2} |\n");
        }

        File.WriteAllText(Path.Combine(folder, "scaling.md"), text.ToString());
        File.WriteAllText(Path.Combine(folder, "scaling.svg"), Scaling.Plot(points));
    }

    private static IEnumerable<Goal> Sizes()
    {
        var model = Path.Combine(Root, "src", "TranslationFix", "Scoring", "candidates.model");
        yield return new Goal("the model", "KB", 256, 64, new FileInfo(model).Length / 1e3, IsMost: true);
        var package = Directory.Exists(Path.Combine(Root, "artifacts")) ? Directory.EnumerateFiles(Path.Combine(Root, "artifacts"), "TranslationFix.[0-9]*.nupkg").FirstOrDefault() : null;
        if (package is not null)
        {
            yield return new Goal("the package", "MB", 12, 8, new FileInfo(package).Length / 1e6, IsMost: true);
        }
    }

    private static string Row(Goal goal) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {goal.Name} | {goal.Unit} | {(goal.IsMost ? "≤" : "≥")} {goal.First:G6} | {goal.Then:G6} | {(goal.Measured is { } value ? value.ToString(value < 10 ? "F2" : "F0", CultureInfo.InvariantCulture) : "–")} | {(goal.Ratio is { } ratio ? ratio.ToString("F2", CultureInfo.InvariantCulture) : "–")} |");

    private static string Processor() =>
        OperatingSystem.IsLinux() && File.ReadLines("/proc/cpuinfo").FirstOrDefault(static line => line.StartsWith("model name", StringComparison.Ordinal)) is { } line ? line[(line.IndexOf(':') + 2)..] : RuntimeInformation.ProcessArchitecture.ToString();
}
