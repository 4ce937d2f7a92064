using System.Diagnostics;
using System.Globalization;

namespace TranslationFix.Batch.Tests;

/// <summary>Files that were made to do harm, or came to it: each ends clean in the output or untouched among the failed, and none stops the others.</summary>
public sealed class HostileFileTests : BatchTest
{
    [Fact]
    public async Task TwoHundredHostileFilesEndInTheOutputOrAmongTheFailed()
    {
        var secret = Write("secret/password.txt", "swordfish");
        var files = HostileFiles.Make(secret, 200).ToList();
        files.Should().HaveCount(200);
        foreach (var (name, bytes) in files)
        {
            Write(Path.Join("in", name), bytes);
        }

        Write("in/zz-good.txt", Garbled);
        var outside = Tree(PathOf("secret")).ToList();
        var before = Process.GetCurrentProcess().PeakWorkingSet64;
        var results = await Run(Options with { Output = BatchOutput.ToFolder("out"), Reports = ["report.html", "report.jsonl"], Wire = Options.Wire with { MaximumBytes = 8 << 20 } }, "in");

        File.ReadAllText(PathOf("out/zz-good.txt")).Should().Be(Clean, "the rest goes on");
        Tree(PathOf("secret")).Should().Equal(outside);
        foreach (var (name, bytes) in files)
        {
            var clean = PathOf(Path.Join("out", name));
            var failed = PathOf(Path.Join("out", "failed", name));
            (File.Exists(clean) || File.Exists(failed)).Should().BeTrue("{0} is not lost", name);
            if (File.Exists(failed))
            {
                File.ReadAllBytes(failed).Should().Equal(bytes, "{0} is untouched", name);
                File.ReadAllText(failed + ".reason.txt").Should().NotBeNullOrWhiteSpace();
            }
        }

        results.Where(result => result.IsLast).Should().HaveCount(201);
        foreach (var (path, content) in Tree(PathOf("out")).Where(file => !file.Path.StartsWith("failed", StringComparison.Ordinal)))
        {
            content.Should().NotContain(Convert.ToHexString("swordfish"u8), "{0} shows nothing of other files", path);
        }

        File.ReadAllText(PathOf("report.html")).Should().NotContain("swordfish");
        (Process.GetCurrentProcess().PeakWorkingSet64 - before).Should().BeLessThan(1L << 30, string.Create(CultureInfo.InvariantCulture, $"{files.Sum(file => file.Bytes.Length)} bytes were read"));
        Directory.GetFileSystemEntries(Folder).Select(Path.GetFileName).Should().BeEquivalentTo(["in", "out", "secret", "report.html", "report.jsonl"]);
    }
}
