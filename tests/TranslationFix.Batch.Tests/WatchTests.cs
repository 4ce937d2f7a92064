namespace TranslationFix.Batch.Tests;

public sealed class WatchTests : BatchTest
{
    [Fact]
    public async Task FilesAreFixedWhenTheyAreCompleteAndMovedAway()
    {
        Directory.CreateDirectory(PathOf("in"));
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var source = new WatchSource("in") { Interval = TimeSpan.FromMilliseconds(20), Settling = TimeSpan.FromMilliseconds(200), Patience = TimeSpan.FromMilliseconds(600) };
        var run = Watch(source, stop.Token);

        Write("in/a.txt", Garbled);
        Write("in/desk/broken.nitf", "<nitf><body>");
        Write("in/late.txt.part", Garbled);
        await using (var slow = File.Create(PathOf("in/slow.txt")))
        {
            foreach (var part in Garbled.Chunk(30))
            {
                slow.Write(System.Text.Encoding.UTF8.GetBytes(part));
                slow.Flush(flushToDisk: true);
                await Task.Delay(60);
            }
        }

        await Until(() => File.Exists(PathOf("in/done/a.txt")) && File.Exists(PathOf("in/done/slow.txt")) && File.Exists(PathOf("in/failed/desk/broken.nitf")));
        await stop.CancelAsync();
        await FluentActions.Awaiting(() => run).Should().ThrowAsync<OperationCanceledException>();
        File.ReadAllText(PathOf("out/a.txt")).Should().Be(Clean);
        File.ReadAllText(PathOf("out/slow.txt")).Should().Be(Clean);
        File.ReadAllText(PathOf("in/done/a.txt")).Should().Be(Garbled);
        File.ReadAllText(PathOf("in/failed/desk/broken.nitf.reason.txt")).Should().Contain("broken.nitf: line 1");
        File.Exists(PathOf("in/late.txt.part")).Should().BeTrue("the upload is not complete");
        File.Exists(PathOf("out/desk/broken.nitf")).Should().BeFalse();
    }

    [Fact]
    public async Task ABrokenFileIsSaidOnceWhenItIsGivenUp()
    {
        Write("in/broken.nitf", "<nitf><body>");
        Write("in/late.nitf", "<nitf><body>");
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var source = new WatchSource("in") { Interval = TimeSpan.FromMilliseconds(20), Settling = TimeSpan.FromMilliseconds(100), Patience = TimeSpan.FromMilliseconds(1500) };
        var messages = new List<string>();
        var run = Watch(source, stop.Token, messages);
        await Task.Delay(700);
        File.AppendAllText(PathOf("in/late.nitf"), $"<body.content><p>{Garbled}</p></body.content></body></nitf>");
        await Until(() => File.Exists(PathOf("in/failed/broken.nitf")) && File.Exists(PathOf("in/done/late.nitf")));
        await stop.CancelAsync();
        await FluentActions.Awaiting(() => run).Should().ThrowAsync<OperationCanceledException>();
        messages.Should().ContainSingle().Which.Should().StartWith($"{Path.Join("in", "broken.nitf")}: line 1");
        File.ReadAllText(PathOf("out/late.nitf")).Should().Contain(Clean.Trim());
    }

    [Fact]
    public async Task AFileThatCannotBeMovedAwayDoesNotStopTheOthers()
    {
        Write("in/done/desk", "a file where a folder would be");
        Write("in/desk/a.txt", Garbled);
        Write("in/b.txt", Garbled);
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var source = new WatchSource("in") { Interval = TimeSpan.FromMilliseconds(20), Settling = TimeSpan.FromMilliseconds(100) };
        var messages = new List<string>();
        var run = Watch(source, stop.Token, messages);
        await Until(() => File.Exists(PathOf("in/done/b.txt")) && File.Exists(PathOf("out/desk/a.txt")));
        Write("in/c.txt", Garbled);
        await Until(() => File.Exists(PathOf("in/done/c.txt")));
        await stop.CancelAsync();
        await FluentActions.Awaiting(() => run).Should().ThrowAsync<OperationCanceledException>();
        messages.Should().ContainSingle().Which.Should().Contain("a.txt: it cannot be moved away: ");
        File.ReadAllText(PathOf("in/desk/a.txt")).Should().Be(Garbled);
    }

    private static async Task Until(Func<bool> condition)
    {
        for (var i = 0; i < 3000 && !condition(); i++)
        {
            await Task.Delay(10);
        }

        condition().Should().BeTrue();
    }

    private async Task Watch(WatchSource source, CancellationToken cancellationToken, List<string>? messages = null)
    {
        await foreach (var result in new BatchCleaner(Options with { Output = BatchOutput.ToFolder("out") }).CleanAsync(source, progress: null, cancellationToken))
        {
            messages?.AddRange(result.Messages);
        }
    }
}
