namespace TranslationFix.Batch.Tests;

public sealed class OrderedPipelineTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task ResultsKeepTheOrderAndTheLimit(int jobs)
    {
        var running = 0;
        var most = 0;
        var results = new List<int>();
        await foreach (var result in OrderedPipeline.RunAsync(
            Enumerable.Range(0, 300),
            item =>
            {
                var now = Interlocked.Increment(ref running);
                InterlockedMax(ref most, now);
                Thread.SpinWait((300 - item) * 100);
                Interlocked.Decrement(ref running);
                return item;
            },
            jobs,
            CancellationToken.None))
        {
            results.Add(result);
        }

        results.Should().Equal(Enumerable.Range(0, 300));
        most.Should().BeInRange(1, jobs);
    }

    [Fact]
    public async Task AFailureOfTheWorkIsTold() =>
        (await FluentActions.Awaiting(() => Drain(OrderedPipeline.RunAsync(Enumerable.Range(0, 100), item => item == 50 ? throw new InvalidDataException("fifty") : item, 2, CancellationToken.None), static _ => { }))
            .Should().ThrowAsync<InvalidDataException>()).WithMessage("fifty");

    [Fact]
    public async Task AFailureOfTheReadingIsTold()
    {
        static IEnumerable<int> Broken()
        {
            yield return 1;
            throw new IOException("gone");
        }

        var results = new List<int>();
        (await FluentActions.Awaiting(() => Drain(OrderedPipeline.RunAsync(Broken(), static item => item, 2, CancellationToken.None), results.Add)).Should().ThrowAsync<IOException>()).WithMessage("gone");
        results.Should().Equal(1);
    }

    [Fact]
    public async Task AFailureOfTheFinishingStopsTheReading()
    {
        var read = 0;
        IEnumerable<int> Endless()
        {
            while (true)
            {
                yield return read++;
            }
        }

        (await FluentActions.Awaiting(() => Drain(OrderedPipeline.RunAsync(Endless(), static item => item, 2, CancellationToken.None), static _ => throw new IOException("closed")))
            .Should().ThrowAsync<IOException>()).WithMessage("closed");
        var stopped = read;
        await Task.Delay(20);
        read.Should().Be(stopped);
    }

    [Fact]
    public async Task ACancellationStopsTheReading()
    {
        using var cancellation = new CancellationTokenSource();
        IEnumerable<int> Endless()
        {
            for (var i = 0; ; i++)
            {
                if (i == 100)
                {
                    cancellation.Cancel();
                }

                yield return i;
            }
        }

        await FluentActions.Awaiting(() => Drain(OrderedPipeline.RunAsync(Endless(), static item => item, 2, cancellation.Token), static _ => { })).Should().ThrowAsync<OperationCanceledException>();
    }

    private static async Task Drain(IAsyncEnumerable<int> results, Action<int> finish)
    {
        await foreach (var result in results)
        {
            finish(result);
        }
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (var seen = Volatile.Read(ref most); seen < value; seen = Volatile.Read(ref most))
        {
            Interlocked.CompareExchange(ref most, value, seen);
        }
    }
}
