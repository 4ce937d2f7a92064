using System.Diagnostics;
using System.Net.Sockets;

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
        var results = await Run(Options, "circle.txt", "in");
        results.Select(result => result.Status).Should().Equal(BatchStatus.Failed, BatchStatus.Failed);
        results[0].Messages.Should().ContainSingle().Which.Should().StartWith("circle.txt: Too many levels of symbolic links");
        results[1].Messages.Should().Equal("in: the folder holds no story to read");
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

    private static void Make(string program, string path)
    {
        using var process = Process.Start(program, [path]);
        process.WaitForExit();
        process.ExitCode.Should().Be(0);
    }
}
