using System.Globalization;

namespace TranslationFix.Benchmarks.Goals;

/// <summary>The other checkers of <c>benchmarks/peers</c> on the same stories, as whole commands; what they need to start is taken off.</summary>
internal static class PeerGoals
{
    /// <summary>Measures those whose packages are there (<c>npm ci --prefix benchmarks/peers --ignore-scripts</c>).</summary>
    /// <param name="folder">The folder of the adapters.</param>
    public static IEnumerable<Goal> Measure(string folder)
    {
        foreach (var (name, length, first, then) in ((string, int, double, double)[])[("harper", 60_000, 1000, 3000), ("write-good", 1_000_000, 30, 100), ("retext", 300_000, 1, 1)])
        {
            var script = Path.Combine(folder, name + ".mjs");
            var stories = StoryMixer.News(length);
            var fixer = TranslationFixer.Create();
            var own = ThroughputGoals.Bytes(stories) / Cpu.Best(() => ThroughputGoals.AnalyzeAll(fixer, stories));
            var peer = Directory.Exists(Path.Combine(folder, "node_modules")) ? Rate(script, stories) : null;
            var label = peer is { } rate ? string.Create(CultureInfo.InvariantCulture, $" ({rate / 1e6:F3} MB/s)") : string.Empty;
            yield return new Goal($"against {name}{label}", "times", first, then, own / peer);
        }
    }

    private static double? Rate(string script, IReadOnlyList<Story> stories)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".jsonl");
        try
        {
            ThroughputGoals.Write(path, stories, 1);
            var all = Cpu.OfCommand("node", [script], path, out _);
            ThroughputGoals.Write(path, [stories[0]], 1);
            var one = Cpu.OfCommand("node", [script], path, out _);
            return (ThroughputGoals.Bytes(stories) - ThroughputGoals.Bytes([stories[0]])) / (all - one);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
