using System.Text;
using TranslationFix.Batch;

namespace TranslationFix.Cli.Tests;

public sealed class FileTests : CommandLineTest
{
    private static readonly string[] Options = ["--select", Rules, "--unsafe-fixes"];

    [Fact]
    public void InPlaceReplacesTheFileAndLeavesNothingBeside()
    {
        var path = Write("story.txt", Garbled);
        var run = Run(["fix", "story.txt", "--in-place", .. Options]);
        run.Code.Should().Be(0);
        File.ReadAllText(path).Should().Be(Clean);
        Directory.GetFiles(Folder).Should().Equal(path);
        run.Output.Should().Contain("story.txt:1:22 fixed doubled-word");
        run.Error.Should().Contain("2 edits in 1 story; 0 findings left to you.");
    }

    [Fact]
    public void InPlaceKeepsThePermissions()
    {
        if (OperatingSystem.IsWindows())
        {
            // A file that replaces another there takes its permissions from the folder.
            return;
        }

        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        var path = Write("story.txt", Garbled);
        File.SetUnixFileMode(path, mode);
        Run(["fix", "story.txt", "--in-place", .. Options]).Code.Should().Be(0);
        File.GetUnixFileMode(path).Should().Be(mode);
    }

    [Fact]
    public void InPlaceDoesNotTouchWhatHasNothingToFix()
    {
        var path = Write("story.txt", Clean);
        var time = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(path, time);
        Run(["fix", "story.txt", "--in-place", .. Options]).Code.Should().Be(0);
        File.GetLastWriteTimeUtc(path).Should().Be(time);
    }

    [Fact]
    public void InPlaceFollowsALink()
    {
        var path = Write("real/story.txt", Garbled);
        File.CreateSymbolicLink(PathOf("link.txt"), path);
        Run(["fix", "link.txt", "--in-place", .. Options]).Code.Should().Be(0);
        File.ReadAllText(path).Should().Be(Clean);
        new FileInfo(PathOf("link.txt")).LinkTarget.Should().Be(path);
    }

    [Fact]
    public void InPlaceFixesTheTextsOfJsonLines()
    {
        var line = """{"id":"a","text":"They can not.","more":1}""" + "\n";
        var path = Write("stories.jsonl", string.Concat(Enumerable.Repeat(line, 20_000)));
        Run(["fix", "stories.jsonl", "--in-place", "--jobs", "2", .. Options]).Code.Should().Be(0);
        File.ReadAllText(path).Should().Be(string.Concat(Enumerable.Repeat(line.Replace("can not", "cannot", StringComparison.Ordinal), 20_000)));
    }

    [Fact]
    public void AFileThatIsNotCompleteIsNotPutInPlace()
    {
        var path = Write("story.txt", "old");
        using (var file = AtomicFile.Beside(path))
        {
            file.Write("new"u8);
            File.ReadAllText(path).Should().Be("old");
        }

        File.ReadAllText(path).Should().Be("old");
        Directory.GetFiles(Folder).Should().Equal(path);
    }

    [Fact]
    public void ACharacterThatTheEncodingLacksLeavesTheFileAsItWas()
    {
        var cyrillic = CodePagesEncodingProvider.Instance.GetEncoding(1251)!;
        var bytes = cyrillic.GetBytes("Министр заявил в понедельник, что переговоры о поставках зерна продолжатся.");
        var file = Wire.Encodings.TextFile.Decode(bytes);
        file.EncodingName.Should().Be("windows-1251");
        file.WithText(file.Text).Should().Equal(bytes);
        file.Invoking(it => it.WithText(it.Text + "é")).Should().Throw<EncoderFallbackException>();
    }

    [Fact]
    public void OutputKeepsTheFoldersBelowTheOneThatWasNamed()
    {
        Write("in/a.txt", Garbled);
        Write("in/deep/b.txt", Clean);
        Write("in/deep/c.md", Garbled);
        var run = Run(["fix", "in", "--output", "out", .. Options]);
        run.Code.Should().Be(0);
        File.ReadAllText(PathOf("out/a.txt")).Should().Be(Clean);
        File.ReadAllText(PathOf("out/deep/b.txt")).Should().Be(Clean);
        Directory.GetFiles(PathOf("out"), "*", SearchOption.AllDirectories).Should().HaveCount(2);
        File.ReadAllText(PathOf("in/a.txt")).Should().Be(Garbled);
    }

    [Fact]
    public void TwoFilesForOnePlaceAreAnError()
    {
        Write("a/story.txt", Garbled);
        Write("b/story.txt", "Another.\n");
        var run = Run(["fix", "a/story.txt", "b/story.txt", "--output", "out", .. Options]);
        run.Code.Should().Be(2);
        run.Error.Should().Contain("b/story.txt: ").And.Contain("already written");
        File.ReadAllText(PathOf("out/story.txt")).Should().Be(Clean);
    }

    [Fact]
    public void DryRunWritesNothing()
    {
        var path = Write("story.txt", Garbled);
        var run = Run(["fix", "story.txt", "--in-place", "--dry-run", .. Options]);
        File.ReadAllText(path).Should().Be(Garbled);
        run.Output.Should().Contain("fixed doubled-word").And.Contain("fixed split-word");
    }

    [Fact]
    public void WithoutUnsafeFixesOnlySafeSuggestionsAreApplied()
    {
        var run = RunWith("The exhibition exhibition opens in May.", "fix", "-", "--select", Rules, "--min-confidence", "0");
        run.Output.Should().Be("The exhibition exhibition opens in May.");
        run.Error.Should().Contain("doubled-word").And.Contain("fix: exhibition (unsafe");
        run.Code.Should().Be(1);
    }

    [Theory]
    [InlineData("exclude each other", "story.txt", "--in-place", "--output", "out")]
    [InlineData("need files", "-", "--in-place")]
    [InlineData("--diff is for people", "story.txt", "--diff", "--output-format", "json")]
    public void OptionsThatDoNotGoTogetherAreRefused(string message, params string[] args)
    {
        Write("story.txt", Garbled);
        var run = Run(["fix", .. args]);
        run.Code.Should().Be(2);
        run.Error.Should().Contain(message);
        File.ReadAllText(PathOf("story.txt")).Should().Be(Garbled);
    }

    [Fact]
    public void GlobsAndFoldersNameEachFileOnceInOrder()
    {
        Write("b.txt", Garbled);
        Write("a.txt", Garbled);
        Write("deep/er/c.txt", Garbled);
        string[] Files(params string[] paths) =>
            [.. Run(["check", .. paths, "--output-format", "jsonl", "--select", Rules]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Json(line).GetProperty("id").GetString()!)];
        Files("*.txt", "b.txt").Should().Equal("a.txt", "b.txt");
        Files("**/*.txt").Should().Equal("a.txt", "b.txt", "deep/er/c.txt");
        Files("deep/**").Should().Equal("deep/er/c.txt");
        Files("deep/*/?.txt").Should().Equal("deep/er/c.txt");
        Files(".").Should().Equal("./a.txt", "./b.txt", "./deep/er/c.txt");
        Run("check", "*.nothing").Error.Should().Contain("*.nothing: no file has such a name");
    }

    [Fact]
    public void FormatsThatAreNotKnownAreNamedFileByFile()
    {
        Write("project.xml", "<project><name>can not</name></project>");
        Write("story.txt", Garbled);
        var run = Run("check", "project.xml", "story.txt", "--select", Rules);
        run.Code.Should().Be(2);
        run.Error.Should().Contain("project.xml: this begins as no format that is known");
        run.Output.Should().Contain("story.txt:1:");
    }

    [Fact]
    public void AMarkedStoryIsCheckedWithoutItsMarks()
    {
        Write("harbour.story", "language: en\norigin: written\n\nDelegates reached ⟦doubled-word|the the|the⟧ harbour.\n");
        var run = Run("check", "harbour.story", "--output-format", "jsonl", "--select", Rules);
        Json(run.Output).GetProperty("findings").EnumerateArray().Single().GetProperty("start").GetInt32().Should().Be(18);
        Run("fix", "harbour.story", "--select", Rules, "--unsafe-fixes").Output.Should().Be("Delegates reached the harbour.\n");
        var inPlace = Run("fix", "harbour.story", "--select", Rules, "--in-place");
        inPlace.Code.Should().Be(2);
        inPlace.Error.Should().Contain("harbour.story: a story with marks is not written into a file");
        File.ReadAllText(PathOf("harbour.story")).Should().Contain("⟦");
        Write("bad.story", "language: en\norigin: written\n\nDelegates ⟦doubled-word|the");
        Run("check", "bad.story").Should().Match<RunResult>(result => result.Code == 2 && result.Error.StartsWith("bad.story:4: "));
    }
}
