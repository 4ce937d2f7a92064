namespace TranslationFix.Evaluation.Tests.Measures;

/// <summary>Cases that were computed by hand.</summary>
public sealed class WordRankingTests
{
    /// <summary>Ten words, four of them marked (M), from the highest score down: .9 M, .8 -, .7 M, .6 -, .6 M, .5 -, .4 -, .3 M, then two without a score.</summary>
    private static WordRanking Ten()
    {
        var ranking = new WordRanking();
        foreach (var (score, isMarked) in ((double, bool)[])[(0.3, true), (0.9, true), (0.6, false), (0.8, false), (0.7, true), (0.6, true), (0.5, false), (0.4, false)])
        {
            ranking.Add(score, isMarked);
        }

        ranking.Add(double.NegativeInfinity, isMarked: false);
        ranking.Add(double.NegativeInfinity, isMarked: false);
        return ranking;
    }

    [Theory]
    [InlineData(0.05, 1)] // one of four is more than 5 %: the first word, which is marked
    [InlineData(0.25, 1)]
    [InlineData(0.5, 2.0 / 3)] // two of four stand among the first three
    [InlineData(0.75, 3.0 / 5)] // the third shares its score with a word that is not marked
    [InlineData(1, 4.0 / 8)]
    public void PrecisionAtRecall(double recall, double precision) => Ten().PrecisionAtRecall(recall).Should().BeApproximately(precision, 1e-12);

    [Fact]
    public void ARecallThatNoFloorReachesHasNoPrecision()
    {
        var ranking = Ten();
        ranking.Add(double.NegativeInfinity, isMarked: true);
        ranking.PrecisionAtRecall(0.8).Should().BeApproximately(4.0 / 8, 1e-12);
        ranking.PrecisionAtRecall(0.81).Should().BeNull();
    }

    [Fact]
    public void CorrelationAtAFloor()
    {
        // From .7 on: 2 found, 1 false, 2 missed, 5 silent: (2·5 − 1·2) / √(3·4·6·7) = 8 / √504.
        Ten().CorrelationAt(0.7).Should().BeApproximately(8 / Math.Sqrt(504), 1e-12);
        Ten().CorrelationAt(2).Should().BeNull();
    }

    [Fact]
    public void TheBestFloor()
    {
        // From .9 on: 1 found, 0 false, 3 missed, 6 silent: 6 / √(1·4·6·9) = 6 / √216 = .408. From .6 on: 3, 2, 1, 4: (12 − 2) / √(5·4·6·5) = 10 / √600 = .408 248; both are 1 / √6, the first found is kept.
        // From .3 on: 4 found, 4 false, 0 missed, 2 silent: 8 / √(8·4·6·2) = 8 / √384 = 1 / √6 as well.
        var best = Ten().Best();
        best.Should().NotBeNull();
        best!.Value.Correlation.Should().BeApproximately(1 / Math.Sqrt(6), 1e-9);
    }

    [Fact]
    public void WithoutWordsThereIsNothing()
    {
        var ranking = new WordRanking();
        ranking.PrecisionAtRecall(0.05).Should().BeNull();
        ranking.Best().Should().BeNull();
        ranking.BaseRate.Should().BeNull();
    }

    [Fact]
    public void AWordHasTheHighestConfidenceOfWhatTouchesIt()
    {
        // "ab cd, ef": the first word is touched twice, the second through its comma, the third by nothing.
        var ranking = new WordRanking();
        ranking.Add(
            "ab cd, ef",
            [Finding(0, 1, 0.2), Finding(1, 2, 0.7), Finding(5, 6, 0.4)],
            [new TextSpan(3, 5)]);
        (ranking.Words, ranking.Marked).Should().Be((3, 1));
        ranking.PrecisionAtRecall(1).Should().BeApproximately(0.5, 1e-12);
        ranking.Best()!.Value.Floor.Should().Be(0.4);
    }

    private static CheckerFinding Finding(int start, int end, double confidence) => new(new TextSpan(start, end), "odd-word") { Confidence = confidence };
}
