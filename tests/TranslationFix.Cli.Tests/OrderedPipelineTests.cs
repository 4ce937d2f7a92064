using TranslationFix.Cli.Running;

namespace TranslationFix.Cli.Tests;

public sealed class OrderedPipelineTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void ResultsKeepTheOrderAndTheLimit(int jobs)
    {
        var running = 0;
        var most = 0;
        var results = new List<int>();
        OrderedPipeline.Run(
            Enumerable.Range(0, 300),
            item =>
            {
                var now = Interlocked.Increment(ref running);
                InterlockedMax(ref most, now);
                Thread.SpinWait((300 - item) * 100);
                Interlocked.Decrement(ref running);
                return item;
            },
            results.Add,
            jobs,
            CancellationToken.None);
        results.Should().Equal(Enumerable.Range(0, 300));
        most.Should().BeInRange(1, jobs);
    }

    [Fact]
    public void AFailureOfTheWorkIsTold() =>
        FluentActions.Invoking(() => OrderedPipeline.Run(Enumerable.Range(0, 100), item => item == 50 ? throw new InvalidDataException("fifty") : item, static _ => { }, 2, CancellationToken.None))
            .Should().Throw<InvalidDataException>().WithMessage("fifty");

    [Fact]
    public void AFailureOfTheFinishingStopsTheReading()
    {
        var read = 0;
        IEnumerable<int> Endless()
        {
            while (true)
            {
                yield return read++;
            }
        }

        FluentActions.Invoking(() => OrderedPipeline.Run(Endless(), static item => item, static _ => throw new IOException("closed"), 2, CancellationToken.None))
            .Should().Throw<IOException>().WithMessage("closed");
    }

    [Fact]
    public void ACancellationStopsTheReading()
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

        FluentActions.Invoking(() => OrderedPipeline.Run(Endless(), static item => item, static _ => { }, 2, cancellation.Token)).Should().Throw<OperationCanceledException>();
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (var seen = Volatile.Read(ref most); seen < value; seen = Volatile.Read(ref most))
        {
            Interlocked.CompareExchange(ref most, value, seen);
        }
    }
}
