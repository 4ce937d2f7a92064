using System.Collections.Immutable;
using static TranslationFix.Evaluation.Tests.FixedChecker;

namespace TranslationFix.Evaluation.Tests.Reports;

public sealed class BaselineComparisonTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    private static EvaluationResult Run(DocumentKind kind, params CheckerFinding[] findings)
    {
        const string Text = "alpha beta gamma delta omega";
        var document = new Document
        {
            Id = "made",
            Kind = kind,
            Language = "en",
            Text = Text,
            Segments = [new Segment(new TextSpan(0, Text.Length))],
            Marks = [new Mark(new TextSpan(0, 5)) { Rule = "first" }, new Mark(new TextSpan(6, 10)) { Rule = "second" }],
        };
        return EvaluationRun.RunAsync([document], new FixedChecker(new CheckerAnswer([.. findings])), new EvaluationOptions { Resamples = 0 }).GetAwaiter().GetResult();
    }

    private BaselineComparison Compare(EvaluationResult before, EvaluationResult after)
    {
        using (var stream = File.Create(path))
        {
            EvaluationJson.Write(stream, new EvaluationReport(before, [], Comparison: null));
        }

        return BaselineComparison.Of(EvaluationBaselineReader.Read(path), after);
    }

    [Fact]
    public void BetterAndWorseAreTold()
    {
        var comparison = Compare(
            Run(DocumentKind.Gold, Finding(0, 5, "first"), Finding(11, 16, "second")),
            Run(DocumentKind.Gold, Finding(0, 5, "first"), Finding(6, 10, "second"), Finding(17, 22, "first")));
        comparison.Changes.Should().Contain(new BaselineChange(null, "recall", 0.5, 1, BaselineVerdict.Better));
        comparison.Changes.Should().Contain(new BaselineChange("second", "recall", 0, 1, BaselineVerdict.Better));
        comparison.Changes.Should().Contain(new BaselineChange("first", "precision", 1, 0.5, BaselineVerdict.Worse));
        comparison.Gone.Should().BeEmpty();
        comparison.Remarks().Should().BeEmpty();
    }

    [Fact]
    public void TheSameRunHasNoChange()
    {
        var result = Run(DocumentKind.Gold, Finding(0, 5, "first"));
        var comparison = Compare(result, result);
        comparison.Changes.Should().BeEmpty();
        comparison.Remarks().Should().Equal($"Nothing changed since the baseline, in {result.Values.Length} measures.");
    }

    [Fact]
    public void AnotherKindOfCorpusIsNoUnchangedOne()
    {
        var comparison = Compare(Run(DocumentKind.Gold, Finding(0, 5, "first")), Run(DocumentKind.Human, Finding(0, 5, "first")));
        comparison.Changes.Should().BeEmpty();
        comparison.Remarks()[0].Should().Be("The baseline has none of these measures: there is nothing to compare.");
        comparison.Gone.Should().Contain("f05").And.Contain("rule first");
        comparison.Remarks()[1].Should().StartWith("Measured in the baseline, and not now: ").And.Contain("f05");
    }

    [Fact]
    public void ARuleThatIsSilentNowIsNotLessPrecise()
    {
        var comparison = Compare(Run(DocumentKind.Gold, Finding(11, 16, "third")), Run(DocumentKind.Gold, Finding(0, 5, "first")));
        comparison.Changes.Where(static change => change.Rule is "first" or "second").Should().Equal(
            new BaselineChange("first", "f05", 0, 1, BaselineVerdict.Better), new BaselineChange("first", "recall", 0, 1, BaselineVerdict.Better));
        Compare(Run(DocumentKind.Gold, Finding(0, 5, "first")), Run(DocumentKind.Gold, Finding(6, 10, "second"))).Changes
            .Where(static change => change.Rule is "first").Select(static change => change.Measure).Should().Equal("f05", "recall");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"measures\":{\"f05\":1},\"rules\":{}}")]
    [InlineData("{\"rules\":{}}")]
    public void WhatIsNoEvaluationIsRefused(string content)
    {
        File.WriteAllText(path, content);
        FluentActions.Invoking(() => EvaluationBaselineReader.Read(path)).Should().Throw<InvalidDataException>().WithMessage("*this is not the JSON result of an evaluation.");
    }
}
