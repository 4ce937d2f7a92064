using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace TranslationFix.Batch.Tests;

/// <summary>What stands in a folder beside files: it is named, put into no output, and never waited for.</summary>
public sealed class InputDangerTests : BatchTest
{
    [Fact]
    public async Task PipesSocketsAndDevicesInAFolderAreNamedAndNotOpened()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux tells what stands there");
        Write("in/story.txt", Garbled);
        Make("mkfifo", PathOf("in/pipe.xml"));
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(PathOf("in/socket.json")));

        var results = await Run(Options with { Output = BatchOutput.ToFolder("out"), Reports = ["report.html"] }, "in");
        results.SelectMany(result => result.Messages).Should().Equal(
            $"{Path.Join("in", "pipe.xml")}: this is a named pipe, not a file",
            $"{Path.Join("in", "socket.json")}: this is a socket, not a file");
        results.Select(result => result.Status).Should().Equal(BatchStatus.Failed, BatchStatus.Failed, BatchStatus.Done);
        File.Exists(PathOf("out/failed/pipe.xml.reason.txt")).Should().BeTrue();
        File.Exists(PathOf("out/failed/pipe.xml")).Should().BeFalse();
        FileKind.OtherThanFile("/dev/null").Should().Be("a device");
        FileKind.OtherThanFile(PathOf("in/story.txt")).Should().BeNull();
        FileKind.OtherThanFile(PathOf("in/nothing")).Should().BeNull();
        ChildProcess.Run(Folder, "fix", "in", "--output", "again").Should().Be(2);
    }

    [Fact]
    public async Task APipeThatTheUserNamesIsRead()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux tells what stands there");
        Make("mkfifo", PathOf("pipe.txt"));
        var writing = Task.Run(() => File.WriteAllText(PathOf("pipe.txt"), Garbled), TestContext.Current.CancellationToken);
        var results = await Run(Options, "pipe.txt");
        await writing;
        results.Should().ContainSingle().Which.Edits.Should().Be(2);
    }

    [Fact]
    public async Task ALinkInACircleIsNotFollowed()
    {
        File.CreateSymbolicLink(PathOf("circle.txt"), PathOf("circle.txt"));
        Directory.CreateDirectory(PathOf("in"));
        Directory.CreateSymbolicLink(PathOf("in/up"), Folder);
        var result = (await Run(Options, "circle.txt", "in")).Should().ContainSingle().Which;
        result.Status.Should().Be(BatchStatus.Failed);
        result.Messages.Should().ContainSingle().Which.Should().StartWith("circle.txt: Too many levels of symbolic links");
    }

    [Fact]
    public async Task AnEmptyFolderIsSaidAndNoFailure()
    {
        Directory.CreateDirectory(PathOf("in/deep"));
        Write("in/photo.jpg", "x");
        var source = BatchSource.Paths("in");
        await foreach (var result in new BatchCleaner(Options with { Output = BatchOutput.ToFolder("out") }).CleanAsync(source))
        {
            result.Should().BeNull("there is no file");
        }

        source.LeftAlone.Should().Be("no story to read in 'in'; not read in folders: 1 file of other kinds (.jpg); name them to read them");
        Tree(PathOf("out")).Should().BeEmpty();
        ChildProcess.Run(Folder, "fix", "in", "--output", "again").Should().Be(0);
        ChildProcess.Run(Folder, "fix", "nowhere", "--output", "again").Should().Be(2);
    }

    [Fact]
    public async Task AFileWhoseNameIsNotUtf8IsNamed()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "other systems have no such names");
        Write("in/a.txt", Garbled);
        Make("sh", "-c", $"printf x > \"$(printf '{PathOf("in/b")}\\377.txt')\"");
        Write("in/\uFFFD.txt", Garbled);
        var results = await Run(Options with { Output = BatchOutput.ToFolder("out") }, "in");
        results.Select(result => result.Status).Should().BeEquivalentTo([BatchStatus.Done, BatchStatus.Failed, BatchStatus.Done]);
        results.SelectMany(result => result.Messages).Should().ContainSingle().Which.Should().EndWith("the name of this file is not valid UTF-8, so that it cannot be opened; give it another name");
        Directory.GetFiles(PathOf("out/failed")).Should().ContainSingle().Which.Should().EndWith(".reason.txt");
        Make("rm", "-r", PathOf("in"));
    }

    [Fact]
    public async Task WhatIsFullOfZeroBytesIsNoText()
    {
        Write("in/binary.txt", [0xE9, 0x00, 0x81, 0x20, 0x80, 0x10]);
        Write("in/no-mark.txt", Encoding.Unicode.GetBytes(Garbled));
        Write("in/no-mark.html", Encoding.BigEndianUnicode.GetBytes($"<p>{Garbled}</p>"));
        Write("in/one.txt", Garbled + "\0");
        Write("in/mark.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Garbled)]);
        var results = await Run(Options with { Output = BatchOutput.ToFolder("out") }, "in");
        results.Where(result => result.Status == BatchStatus.Failed).SelectMany(result => result.Messages).Should().HaveCount(3).And.OnlyContain(message => message.EndsWith("this is no text, or UTF-16 without a byte order mark"));
        File.ReadAllText(PathOf("out/one.txt")).Should().Be(Clean + "\0");
        File.ReadAllText(PathOf("out/mark.txt")).Should().Be(Clean);
    }

    [Fact]
    public async Task AnEmptyFileOfAWireFormatIsCalledEmpty()
    {
        foreach (var name in new[] { "a.xml", "b.json", "c.csv", "d.txt", "e.jsonl" })
        {
            Write($"in/{name}", string.Empty);
        }

        var results = await Run(Options, "in");
        results.SelectMany(result => result.Messages).Take(2).Should().Equal($"{Path.Join("in", "a.xml")}: the file is empty", $"{Path.Join("in", "b.json")}: the file is empty");
        results.Select(result => result.Status).Should().Equal(BatchStatus.Failed, BatchStatus.Failed, BatchStatus.Failed, BatchStatus.Done, BatchStatus.Done);
    }

    [Fact]
    public async Task ALineOverTheLimitIsKeptAndTheOthersAreFixed()
    {
        var line = $"{{\"text\":\"{Garbled.Trim()}\"}}\n";
        var large = $"{{\"text\":\"{new string('x', 3 << 20)}\"}}\n";
        Write("in/lines.jsonl", line + large + line);
        var results = await Run(Options with { Output = BatchOutput.ToFolder("out"), Wire = Options.Wire with { MaximumBytes = 1 << 20 } }, "in");
        results.SelectMany(result => result.Messages).Should().Equal($"{Path.Join("in", "lines.jsonl")}:2: a line has more than 1048576 bytes");
        results.Sum(result => result.Edits).Should().Be(4);
        results.Should().ContainSingle(result => result.HasErrors);
        results.Should().NotContain(result => result.Status == BatchStatus.Failed);
        var clean = $"{{\"text\":\"{Clean.Trim()}\"}}\n";
        File.ReadAllText(PathOf("out/lines.jsonl")).Should().Be(clean + large + clean);
        ChildProcess.Run(Folder, "fix", "in", "--output", "again", "--max-file-size", "1").Should().Be(2);
    }

    [Fact]
    public async Task NoStoryIsReplacedByItsOutput()
    {
        Write("in/a.txt", Garbled);
        var options = Options with { Output = BatchOutput.ToFolder("in/") };
        (await FluentActions.Awaiting(() => Run(options, "in")).Should().ThrowAsync<SettingsException>()).WithMessage("the folder 'in' is both read and written into*");
        (await Run(options, "in/a.txt")).Should().ContainSingle().Which.Messages.Should().ContainSingle().Which.Should().Contain("it stands in the folder of the output");
        (await Run(options, "in/*.txt")).Should().ContainSingle().Which.Status.Should().Be(BatchStatus.Failed);
        File.ReadAllText(PathOf("in/a.txt")).Should().Be(Garbled);
    }

    [Fact]
    public async Task TheReportOfTheRunBeforeIsNoStory()
    {
        Write("in/a.txt", Garbled);
        var options = Options with { Reports = ["in/report.html"] };
        await Run(options, "in");
        (await Run(options, "in")).Should().ContainSingle();
    }

    [Fact]
    public async Task WhatIsNotReadInAFolderIsCounted()
    {
        Write("in/a.txt", Garbled);
        Write("in/photo.jpg", "x");
        Write("in/photo2.JPG", "x");
        Write("in/README", "x");
        File.CreateSymbolicLink(PathOf("in/link.txt"), PathOf("in/a.txt"));
        var source = BatchSource.Paths("in");
        await foreach (var _ in new BatchCleaner(Options).CleanAsync(source))
        {
        }

        source.LeftAlone.Should().Be("not read in folders: 3 files of other kinds (.jpg, no extension) and 1 link; name them to read them");
    }

    private static void Make(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        process.ExitCode.Should().Be(0);
    }
}
