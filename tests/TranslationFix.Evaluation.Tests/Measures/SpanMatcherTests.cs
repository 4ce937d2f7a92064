namespace TranslationFix.Evaluation.Tests.Measures;

/// <summary>Cases computed by hand.</summary>
public sealed class SpanMatcherTests
{
    private static TextSpan[] Spans(params (int Start, int End)[] spans) => [.. spans.Select(span => new TextSpan(span.Start, span.End))];

    [Fact]
    public void AnExactMatchHasFullCredit()
    {
        var (findings, gold) = SpanMatcher.Credit(Spans((3, 9)), Spans((3, 9)));
        findings.Should().Equal(1);
        gold.Should().Equal(1);
    }

    [Fact]
    public void APartialMatchHasTheShareThatIsCovered()
    {
        // Six code units in common: of eight found, of twelve marked.
        var (findings, gold) = SpanMatcher.Credit(Spans((0, 8)), Spans((2, 14)));
        findings.Should().Equal(0.75);
        gold.Should().Equal(0.5);
    }

    [Fact]
    public void SpansThatOnlyTouchDoNotMatch()
    {
        var (findings, gold) = SpanMatcher.Credit(Spans((0, 4)), Spans((4, 8)));
        findings.Should().Equal(0);
        gold.Should().Equal(0);
    }

    [Fact]
    public void AGoldSpanPaysOnlyOnce()
    {
        // The second finding overlaps more (6 of 10 against 4 of 10), so it takes the mark and the first gets nothing.
        var (findings, gold) = SpanMatcher.Credit(Spans((0, 4), (4, 10)), Spans((0, 10)));
        findings.Should().Equal(0, 1);
        gold.Should().Equal(0.6);
    }

    [Fact]
    public void TheGreatestOverlapRatioIsTakenFirst()
    {
        // Ratios: finding 0 with gold 0: 2·4/(10+4) = 0.571, with gold 1: 2·5/(10+5) = 0.667; finding 1 with gold 1: 2·5/(6+5) = 0.909.
        // So finding 1 takes gold 1, and finding 0 is left with gold 0.
        var (findings, gold) = SpanMatcher.Credit(Spans((0, 10), (5, 11)), Spans((1, 5), (5, 10)));
        findings.Should().Equal(0.4, 5.0 / 6);
        gold.Should().Equal(1, 1);
    }

    [Fact]
    public void OfEqualRatiosTheLaterFindingThenTheLaterGoldSpanIsTaken()
    {
        var (findings, gold) = SpanMatcher.Credit(Spans((0, 4), (4, 8)), Spans((2, 6)));
        findings.Should().Equal(0, 0.5);
        gold.Should().Equal(0.5);
        (findings, gold) = SpanMatcher.Credit(Spans((2, 6)), Spans((0, 4), (4, 8)));
        findings.Should().Equal(0.5);
        gold.Should().Equal(0, 0.5);
    }

    [Fact]
    public void AnEmptySpanCountsAsOneCodeUnit() => SpanMatcher.Grow(new TextSpan(5, 5)).Should().Be(new TextSpan(5, 6));

    [Fact]
    public void ScoresFollowTheirFormulas()
    {
        var score = new SpanScore(0.8, 0.4);
        score.F1.Should().BeApproximately(2 * 0.8 * 0.4 / 1.2, 1e-12);
        score.F05.Should().BeApproximately(1.25 * 0.8 * 0.4 / ((0.25 * 0.8) + 0.4), 1e-12);
        new SpanScore(0, 0).F05.Should().Be(0);
    }

    [Fact]
    public void AShareOfNothingIsNoNumber()
    {
        SpanScore.Of(0, 0, 0, 0).Should().Be(new SpanScore(null, null));
        new SpanScore(null, null).F05.Should().BeNull("there is neither a finding nor a mark");
        SpanScore.Of(0, 0, 0, 3).Should().Be(new SpanScore(null, 0), "no finding, so no precision");
        new SpanScore(null, 0).F05.Should().Be(0, "what is marked was missed");
        SpanScore.Of(0, 2, 0, 0).Should().Be(new SpanScore(0, null), "no mark, so no recall");
        new SpanScore(0, null).F1.Should().Be(0, "what is said is wrong");
    }
}
