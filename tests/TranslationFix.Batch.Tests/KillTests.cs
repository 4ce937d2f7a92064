using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace TranslationFix.Batch.Tests;

/// <summary>A run that is killed and resumed leaves what one that was left alone leaves, byte for byte, and never half a file.</summary>
public sealed class KillTests : BatchTest
{
    /// <summary>How often a run is killed. TRANSLATIONFIX_KILLS asks for more.</summary>
    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("TRANSLATIONFIX_KILLS"), CultureInfo.InvariantCulture, out var kills) ? kills : 3;

    private static readonly string[] Command = ["fix", "in", "--select", "doubled-word,split-word", "--unsafe-fixes", "--output-format", "jsonl", "--fail-on", "none"];

    [Fact]
    public async Task ARunThatIsKilledAtRandomMomentsComesToTheSameEnd()
    {
        WriteStories();
        ChildProcess.Run(Folder, [.. Command, "--output", "alone", "--report", "alone.jsonl", "--report", "alone.sarif"]).Should().Be(0);
        var whole = Tree(PathOf("alone")).ToArray();
        whole.Should().HaveCountGreaterThan(400);
        var byPath = whole.ToDictionary(file => file.Path, file => file.Content);
        var random = new Random(20221109);
        var interrupted = 0;
        string[] resumed = [.. Command, "--output", "killed", "--resume", "--report", "killed.jsonl", "--report", "killed.sarif"];
        for (var i = 0; i < Kills; i++)
        {
            using var process = ChildProcess.Start(Folder, resumed);
            // The first kill is when some files are there, so that it surely comes in the middle, be the machine fast or slow.
            var enough = i == 0 ? random.Next(20, 300) : int.MaxValue;
            var wait = i == 0 ? int.MaxValue : random.Next(100, 1200);
            for (var start = Stopwatch.GetTimestamp(); !process.HasExited && Stopwatch.GetElapsedTime(start).TotalMilliseconds < wait && Written() < enough;)
            {
                await Task.Delay(5);
            }

            interrupted += process.HasExited ? 0 : 1;
            process.Kill();
            process.WaitForExit();
            foreach (var (path, content) in (Directory.Exists(PathOf("killed")) ? Tree(PathOf("killed")) : []).Where(file => !file.Path.StartsWith(".translationfix", StringComparison.Ordinal)))
            {
                content.Should().Be(byPath[path], "{0} is seen whole or not at all", path);
            }
        }

        interrupted.Should().BePositive();
        ChildProcess.Run(Folder, resumed).Should().Be(0);
        Tree(PathOf("killed")).Should().Equal(whole);
        File.ReadAllBytes(PathOf("killed.jsonl")).Should().Equal(File.ReadAllBytes(PathOf("alone.jsonl")));
        File.ReadAllBytes(PathOf("killed.sarif")).Should().Equal(File.ReadAllBytes(PathOf("alone.sarif")));
    }

    private int Written() => Directory.Exists(PathOf("killed")) ? Directory.EnumerateFiles(PathOf("killed"), "story*", SearchOption.AllDirectories).Count() : 0;

    private void WriteStories()
    {
        for (var i = 0; i < 400; i++)
        {
            Write(string.Create(CultureInfo.InvariantCulture, $"in/desk{i % 7}/story{i:000}.txt"), Story(i));
        }

        var lines = new StringBuilder();
        for (var i = 0; i < 1500; i++)
        {
            lines.Append(CultureInfo.InvariantCulture, $"{{\"id\":{i},\"text\":\"{Story(i).Replace("\n", "\\n", StringComparison.Ordinal)}\"}}\n");
        }

        Write("in/many.jsonl", lines.ToString());
    }

    private static string Story(int i) => string.Concat(Enumerable.Range(0, 20).Select(k => (i + k) % 5 == 0 ? Garbled : $"The port handled {i + k} ships in the week.\n"));
}
