using System.Globalization;
using System.Text;

namespace TranslationFix.Batch.Tests;

public sealed class BatchCleanerTests : BatchTest
{
    private BatchOptions ToFolder => Options with { Output = BatchOutput.ToFolder("out") };

    [Fact]
    public async Task ResultsComeInTheOrderOfTheInputForAnyNumberOfWorkers()
    {
        for (var i = 0; i < 300; i++)
        {
            Write(string.Create(CultureInfo.InvariantCulture, $"in/d{i % 3}/s{i:000}.txt"), i % 2 == 0 ? Garbled : Clean);
        }

        var one = await Run(Options with { Jobs = 1 }, "in");
        var four = await Run(Options with { Jobs = 4 }, "in");
        four.Select(result => (result.Document.Name, result.Edits)).Should().Equal(one.Select(result => (result.Document.Name, result.Edits)));
        one.Select(result => result.Document.RelativePath).Should().BeInAscendingOrder(StringComparer.Ordinal).And.HaveCount(300);
        one.Sum(result => result.Edits).Should().Be(300);
    }

    [Fact]
    public async Task ProgressIsToldAndTheRunCanBeLeft()
    {
        for (var i = 0; i < 200; i++)
        {
            Write(string.Create(CultureInfo.InvariantCulture, $"in/s{i:000}.txt"), Garbled);
        }

        var told = new List<BatchProgress>();
        var seen = 0;
        await foreach (var _ in new BatchCleaner(ToFolder).CleanAsync(BatchSource.Paths("in"), new Told(told.Add)))
        {
            if (++seen == 70)
            {
                break;
            }
        }

        told.Select(progress => progress.Documents).Should().Equal(Enumerable.Range(1, 70).Select(static i => (long)i));
        Directory.Exists(PathOf("out/.translationfix")).Should().BeTrue("the run is not complete");
        var resumed = await Run(ToFolder with { Resume = true }, "in");
        resumed.Count(result => result.Status == BatchStatus.Resumed).Should().BeGreaterThanOrEqualTo(64);
        resumed.Sum(result => result.Edits).Should().Be(400);
        Tree(PathOf("out")).Should().HaveCount(200).And.OnlyContain(file => file.Content == Convert.ToHexString(Encoding.UTF8.GetBytes(Clean)));
    }

    [Fact]
    public async Task WhatIsDoneIsNeitherWorkedOnNorWrittenAgainAndWhatChangedIs()
    {
        Write("in/a.txt", Garbled);
        Write("in/b.txt", Garbled);
        await Interrupt();
        var time = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(PathOf("out/a.txt"), time);
        Write("in/b.txt", Clean + Garbled);
        (await Run(ToFolder with { Resume = true }, "in")).Select(result => result.Status).Should().Equal(BatchStatus.Resumed, BatchStatus.Done);
        File.GetLastWriteTimeUtc(PathOf("out/a.txt")).Should().Be(time);
        File.ReadAllText(PathOf("out/b.txt")).Should().Be(Clean + Clean);
        Tree(PathOf("out")).Should().HaveCount(2, "the journal goes with the end of the run");
    }

    [Fact]
    public async Task OtherOptionsDoEverythingAnew()
    {
        Write("in/a.txt", Garbled);
        await Interrupt();
        var results = await Run(ToFolder with { Resume = true, Fixer = ToFolder.Fixer with { Ignore = ["split-word"] } }, "in");
        results.Single().Status.Should().Be(BatchStatus.Done);
        File.ReadAllText(PathOf("out/a.txt")).Should().Contain("can not");
    }

    [Fact]
    public async Task ATornJournalIsReadUpToItsLastWholeLine()
    {
        Write("in/a.txt", Garbled);
        Write("in/b.txt", Garbled);
        await Interrupt();
        var journal = PathOf("out/.translationfix/journal");
        var bytes = File.ReadAllBytes(journal);
        File.WriteAllBytes(journal, bytes[..^5]);
        File.WriteAllText(PathOf("out/.translationfix/tmp/half"), "half of a file");
        (await Run(ToFolder with { Resume = true }, "in")).Select(result => result.Status).Should().Equal(BatchStatus.Resumed, BatchStatus.Done);
        Tree(PathOf("out")).Should().HaveCount(2).And.OnlyContain(file => file.Content == Convert.ToHexString(Encoding.UTF8.GetBytes(Clean)));
    }

    [Fact]
    public async Task AFolderTakesOneRunAtATime()
    {
        Write("in/a.txt", Garbled);
        await using var first = new BatchCleaner(ToFolder).CleanAsync(BatchSource.Paths("in")).GetAsyncEnumerator();
        (await first.MoveNextAsync()).Should().BeTrue();
        (await FluentActions.Awaiting(() => Run(ToFolder, "in")).Should().ThrowAsync<SettingsException>()).WithMessage("another run writes into this folder*");
    }

    [Fact]
    public async Task AFileThatCannotBeReadIsPutAsideAndTheRestGoesOn()
    {
        byte[] zip = [0x50, 0x4B, 0x03, 0x04, 0, 0, 1, 2, 3];
        Write("in/desk/archive.xml", zip);
        Write("in/z.txt", Garbled);
        Write("in/failed/mine.txt", Garbled);
        var results = await Run(ToFolder, "in");
        results.Select(result => result.Status).Should().Equal(BatchStatus.Failed, BatchStatus.Failed, BatchStatus.Done);
        File.ReadAllBytes(PathOf("out/failed/desk/archive.xml")).Should().Equal(zip);
        File.ReadAllText(PathOf("out/failed/desk/archive.xml.reason.txt")).Should().Be($"{Path.Join("in", "desk", "archive.xml")}: this is a ZIP archive, not text\n");
        File.ReadAllText(PathOf("out/z.txt")).Should().Be(Clean);
        results[1].Messages.Should().ContainSingle().Which.Should().Contain("the folder 'failed' of the output is kept for other files");
    }

    [Fact]
    public async Task NothingIsWrittenThroughALinkOutOfTheFolder()
    {
        Write("in/link/story.txt", Garbled);
        Write("in/story.txt", Garbled);
        Directory.CreateDirectory(PathOf("elsewhere"));
        Write("precious.txt", "precious");
        Directory.CreateDirectory(PathOf("out"));
        Directory.CreateSymbolicLink(PathOf("out/link"), PathOf("elsewhere"));
        File.CreateSymbolicLink(PathOf("out/story.txt"), PathOf("precious.txt"));
        var results = await Run(ToFolder, "in");
        results.Select(result => result.Status).Should().Equal(BatchStatus.Failed, BatchStatus.Done);
        Directory.GetFileSystemEntries(PathOf("elsewhere")).Should().BeEmpty();
        File.ReadAllText(PathOf("precious.txt")).Should().Be("precious");
        File.ReadAllText(PathOf("out/story.txt")).Should().Be(Clean);
    }

    [Fact]
    public async Task NothingIsReadThroughALinkInTheFolder()
    {
        Write("outside/secret.txt", Garbled);
        Write("in/story.txt", Garbled);
        File.CreateSymbolicLink(PathOf("in/link.txt"), PathOf("outside/secret.txt"));
        Directory.CreateSymbolicLink(PathOf("in/circle"), PathOf("in"));
        (await Run(Options, "in")).Select(result => result.Document.RelativePath).Should().Equal("story.txt");
    }

    [Fact]
    public async Task TheOutputIsNotReadAgain()
    {
        Write("in/story.txt", Garbled);
        var options = Options with { Output = BatchOutput.ToFolder("in/clean") };
        await Run(options, "in");
        (await Run(options, "in")).Should().ContainSingle();
    }

    [Fact]
    public async Task LimitsAreSaid()
    {
        Write("in/large.txt", new string('x', (2 << 20) + 1));
        Write("in/small.txt", Garbled);
        Write("in/lines.jsonl", $"{{\"text\":\"{new string('x', 3 << 20)}\"}}\n");
        var results = await Run(ToFolder with { Wire = ToFolder.Wire with { MaximumBytes = 1 << 20 } }, "in");
        results.SelectMany(result => result.Messages).Should().HaveCount(2).And.Contain($"{Path.Join("in", "large.txt")}: the file is longer than 1 MiB, the limit").And.Contain($"{Path.Join("in", "lines.jsonl")}:1: a line has more than 1048576 bytes");
        File.Exists(PathOf("out/failed/large.txt")).Should().BeTrue();
        File.ReadAllText(PathOf("out/small.txt")).Should().Be(Clean);

        Write("long.txt", string.Concat(Enumerable.Repeat(Garbled, 60_000)));
        var slow = await Run(ToFolder with { StoryTime = TimeSpan.FromMilliseconds(1) }, "long.txt");
        slow.Single().Messages.Should().ContainSingle().Which.Should().Contain("the story took longer than");
    }

    [Fact]
    public async Task AnOutputThatCannotBeWrittenFailsFileByFile()
    {
        Write("in/a.txt", Garbled);
        Write("in/b.txt", Garbled);
        Directory.CreateDirectory(PathOf("out/a.txt"));
        var results = await Run(ToFolder, "in");
        results.Select(result => result.Status).Should().Equal(BatchStatus.Failed, BatchStatus.Done);
        File.Exists(PathOf("out/failed/a.txt")).Should().BeFalse("it could be read");
    }

    [Fact]
    public async Task ACommentInMarkupSwitchesRulesOffForItsFile()
    {
        string Page(string comment) => $"<!DOCTYPE html><html lang=\"en\"><body>{comment}<p>Delegates reached the the harbour. The ministers can not agree.</p></body></html>\n";
        Write("in/all.html", Page("<!-- translationfix-ignore -->"));
        Write("in/none.html", Page("<!-- nothing -->"));
        Write("in/one.html", Page("<!--translationfix-ignore split-word, artcle-->"));
        Write("in/text.txt", "<!-- translationfix-ignore -->\n" + Garbled);
        var results = await Run(ToFolder, "in");
        results.Select(result => result.Edits).Should().Equal(0, 2, 1, 2);
        File.ReadAllText(PathOf("out/one.html")).Should().Contain("the harbour. The ministers can not agree.");
        results[2].Messages.Should().ContainSingle().Which.Should().EndWith("a comment ignores 'artcle': there is no such rule. Did you mean 'article'?");
        results[2].HasErrors.Should().BeFalse();
    }

    [Fact]
    public void AFileThatGrowsWhileItIsReadIsNotTaken()
    {
        var path = Write("story.txt", Garbled);
        FluentActions.Invoking(() => WholeFile.Read(() => new Growing(path), 1 << 20)).Should().Throw<InvalidDataException>().WithMessage("the file is still being written*");
        WholeFile.Read(() => File.OpenRead(path), 1 << 20).Should().HaveCount(Garbled.Length * 2);
    }

    [Fact]
    public async Task ReportsCoverTheWholeRun()
    {
        Write("in/a.txt", Garbled);
        Write("in/desk/b.txt", Clean);
        Write("in/c.xml", "<unknown/>");
        await Run(ToFolder with { Fixer = ToFolder.Fixer with { Apply = Applicability.Safe }, Reports = ["r.html", "r.jsonl", "r.sarif", "r.prom"] }, "in");
        File.ReadAllLines(PathOf("r.jsonl")).Should().HaveCount(2);
        File.ReadAllText(PathOf("r.prom")).Should().Contain("translationfix_documents_total{status=\"failed\"} 1\n").And.Contain("translationfix_stories_total 2\n").And.EndWith("# EOF\n");
        File.ReadAllText(PathOf("r.sarif")).Should().Contain("\"version\":\"2.1.0\"");
        File.ReadAllText(PathOf("r.html")).Should().Contain("begins as no format that is known").And.Contain("<del data-for=").And.NotContain("src=").And.NotContain("href=").And.NotContain("url(http");
        (await FluentActions.Awaiting(() => Run(Options with { Reports = ["r.pdf"] }, "in")).Should().ThrowAsync<SettingsException>()).WithMessage("*.html, .jsonl, .prom, .sarif");
    }

    [Fact]
    public async Task CommentsAreReadInUtf16()
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            Write($"in/{encoding.WebName}.html", [.. encoding.GetPreamble(), .. encoding.GetBytes($"<!-- translationfix-ignore split-word --><p>{Garbled}</p>")]);
            Write($"in/{encoding.WebName}.nitf", [.. encoding.GetPreamble(), .. encoding.GetBytes($"<nitf><!-- translationfix-ignore split-word, artcle --><body><body.content><p>{Garbled}</p></body.content></body></nitf>")]);
        }

        var results = await Run(ToFolder, "in");
        results.Select(result => result.Edits).Should().Equal(1, 1, 1, 1);
        results.SelectMany(result => result.Messages).Should().HaveCount(2).And.OnlyContain(message => message.EndsWith("there is no such rule. Did you mean 'article'?"));
    }

    private async Task Interrupt()
    {
        await foreach (var _ in new BatchCleaner(ToFolder).CleanAsync(BatchSource.Paths("in")))
        {
            break;
        }
    }

    /// <summary>A file to which something is added as soon as it is read.</summary>
    private sealed class Growing(string path) : FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite)
    {
        public override int Read(Span<byte> buffer)
        {
            if (Position == 0)
            {
                using var writer = new FileStream(Name, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
                writer.Write(Encoding.UTF8.GetBytes(Garbled));
            }

            return base.Read(buffer);
        }
    }

    private sealed class Told(Action<BatchProgress> tell) : IProgress<BatchProgress>
    {
        public void Report(BatchProgress value) => tell(value);
    }
}
