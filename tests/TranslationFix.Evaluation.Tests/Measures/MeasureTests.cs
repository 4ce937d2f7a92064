using System.Collections.Immutable;
using static TranslationFix.Evaluation.Tests.FixedChecker;

namespace TranslationFix.Evaluation.Tests.Measures;

/// <summary>Each measure on a case that can be computed by hand; the computation stands beside it.</summary>
public sealed class MeasureTests
{
    // Five words: alpha 0-5, beta 6-10, gamma 11-16, delta 17-22, omega 23-28.
    private const string Text = "alpha beta gamma delta omega";

    private static Document Make(DocumentKind kind, string text, params Mark[] marks) => new()
    {
        Id = "made",
        Kind = kind,
        Language = "en",
        Text = text,
        Segments = [new Segment(new TextSpan(0, text.Length))],
        Marks = [.. marks],
    };

    private static Mark At(int start, int end, params string[] fixes) => new(new TextSpan(start, end)) { Rule = "any-rule", Fixes = [.. fixes] };

    private static EvaluationResult Run(ImmutableArray<Document> documents, EvaluationOptions? options, params CheckerAnswer[] answers) =>
        EvaluationRun.RunAsync(documents, new FixedChecker(answers), options ?? new EvaluationOptions { Resamples = 0 }, progress: null, TestContext.Current.CancellationToken).GetAwaiter().GetResult();

    private static EvaluationResult Run(Document document, params CheckerFinding[] findings) => Run([document], null, new CheckerAnswer([.. findings]));

    [Fact]
    public void GoldMeasures()
    {
        // Marked: alpha (with a correction) and gamma (not required). Found: alpha, right, and delta, wrong.
        var result = Run(
            Make(DocumentKind.Gold, Text, At(0, 5, "ALPHA"), At(11, 16) with { IsRequired = false }),
            Finding(0, 5, confidence: 0.9, suggestion: "ALPHA"),
            Finding(17, 22, confidence: 0.6));
        result.Value("precision").Should().Be(0.5);
        result.Value("recall").Should().Be(0.5);
        result.Value("f1").Should().Be(0.5);
        result.Value("f05").Should().Be(0.5);
        result.Value("exact-f05").Should().Be(0.5);
        result.Value("overlap-precision").Should().Be(0.5);
        result.Value("overlap-recall").Should().Be(0.5);
        result.Value("required-recall").Should().Be(1);
        result.Value("fix-accuracy").Should().Be(1);

        // Words: one found (alpha), one false (delta), one missed (gamma), two silent: (1·2 − 1·1) / √(2·2·3·3).
        result.Value("mcc").Should().BeApproximately(1.0 / 6, 1e-12);

        // |0.9 − 1| and |0.6 − 0|, in a bin of their own each; squared, 0.01 and 0.36.
        result.Value("ece").Should().BeApproximately(0.35, 1e-12);
        result.Value("brier").Should().BeApproximately(0.185, 1e-12);
        result.Value("marked-precision").Should().BeNull("nothing was marked by people");
    }

    [Fact]
    public void PartialExactAndOverlappingSpansDiffer()
    {
        // Found: "pha be" (2-8), of which three code units lie in the mark of five.
        var result = Run(Make(DocumentKind.Gold, Text, At(0, 5)), Finding(2, 8));
        result.Value("precision").Should().Be(0.5);
        result.Value("recall").Should().Be(0.6);
        result.Value("f1").Should().BeApproximately(2 * 0.5 * 0.6 / 1.1, 1e-12);
        result.Value("f05").Should().BeApproximately(1.25 * 0.5 * 0.6 / ((0.25 * 0.5) + 0.6), 1e-12);
        result.Value("exact-f05").Should().Be(0);
        result.Value("overlap-precision").Should().Be(1);
        result.Value("overlap-recall").Should().Be(1);
    }

    [Fact]
    public void StatedProbabilitiesOfOneBinAreTakenTogether()
    {
        // 0.8 wrong and 0.9 right, then 0.85 right: bin 8 has 1.65 stated and 1 right, bin 9 has 0.9 and 1: (0.65 + 0.1) / 3.
        var result = Run(
            Make(DocumentKind.Gold, Text, At(0, 5), At(6, 10)),
            Finding(11, 16, confidence: 0.8),
            Finding(0, 5, confidence: 0.9),
            Finding(6, 10, confidence: 0.85));
        result.Value("ece").Should().BeApproximately(0.25, 1e-12);
        result.Value("brier").Should().BeApproximately((0.64 + 0.01 + 0.0225) / 3, 1e-12);
        result.Reliability.Should().HaveCount(2);
        result.Reliability[0].Findings.Should().Be(2);
        result.Reliability[0].Right.Should().Be(0.5);
    }

    [Fact]
    public void CleanStories()
    {
        var result = Run(
            [Make(DocumentKind.Gold, Text)],
            null,
            new CheckerAnswer([Finding(0, 5)], [new CheckerEdit("any-rule", new TextSpan(0, 5), "Alpha"), new CheckerEdit("any-rule", new TextSpan(6, 10), "Beta")]));
        result.Value("clean-per-1000-words").Should().Be(200);
        result.Value("clean-edits").Should().Be(2);
    }

    [Fact]
    public void HumanMarks()
    {
        // Marked: alpha. Found: "alph" with 0.7, on the mark, and beta with 0.2, beside it.
        var result = Run(
            Make(DocumentKind.Marked, Text, At(0, 5)),
            Finding(0, 4, confidence: 0.7),
            Finding(6, 10, confidence: 0.2));
        result.Value("marked-precision").Should().Be(0.5);
        result.Value("marked-base-rate").Should().BeApproximately(5.0 / 28, 1e-12);
        result.Value("lift").Should().BeApproximately(2.8, 1e-12);
        result.Value("marked-recall").Should().Be(1);
        result.Value("marked-f05").Should().BeApproximately(1.25 * 0.5 * 0.8 / ((0.25 * 0.5) + 0.8), 1e-12);
        result.Value("marked-mcc").Should().BeApproximately(3 / Math.Sqrt(24), 1e-12);
        result.Value("marked-per-1000-segments").Should().Be(2000);
        result.Value("marked-ece").Should().BeApproximately((0.3 + 0.2) / 2, 1e-12);
        result.Value("machine-per-1000-words").Should().Be(400, "marked text is machine text");
        result.Value("f05").Should().BeNull("there is no gold");
    }

    [Fact]
    public void OfSeveralRatersSoManyMustAgree()
    {
        // One rater marked alpha and beta, the other beta and gamma: both marked beta.
        var document = Make(
            DocumentKind.Marked,
            Text,
            At(0, 10) with { Rater = "r1" },
            At(6, 16) with { Rater = "r2" }) with { Raters = ["r1", "r2"] };
        var single = document with { Raters = ["r1"] };
        var answer = new CheckerAnswer([Finding(0, 5), Finding(6, 10)]);
        Run([document], null, answer).Value("marked-precision").Should().Be(1);
        var agreed = Run([document, single], new EvaluationOptions { MinimumRaters = 2, Resamples = 0 }, answer);
        agreed.Value("marked-precision").Should().Be(0.5);
        agreed.Value("marked-base-rate").Should().BeApproximately(4.0 / 28, 1e-12, "the document of one rater is left out");
    }

    [Fact]
    public void RecallIsToldByTheCategoryThatPeopleGave()
    {
        // Three marks of two categories, and one finding of a third category on one of them.
        var result = Run(
            Make(
                DocumentKind.Marked,
                Text,
                new Mark(new TextSpan(0, 5)) { Category = "fluency/grammar", Severity = "major" },
                new Mark(new TextSpan(6, 10)) { Category = "fluency/grammar", Severity = "minor" },
                new Mark(new TextSpan(17, 22)) { Category = "accuracy/addition", Severity = "major" }),
            Finding(0, 5) with { Category = "fluency/spelling", Severity = "minor" });
        (int Marks, int Found, double? Recall, int Findings) Row(string dimension, string key)
        {
            var marked = result.Breakdown.Single(row => row.Dimension == dimension && row.Key == key).Marked;
            return (marked.Marks, marked.Found, marked.Recall, marked.Findings);
        }

        Row("category", "fluency/grammar").Should().Be((2, 1, 0.5, 0));
        Row("category", "accuracy/addition").Should().Be((1, 0, 0.0, 0));
        Row("category", "fluency/spelling").Should().Be((0, 0, null, 1));
        Row("family", "fluency").Should().Be((2, 1, 0.5, 1));
        Row("severity", "major").Should().Be((2, 1, 0.5, 0));
    }

    [Fact]
    public void DocumentsAreCountedKindByKind()
    {
        Document two = Make(DocumentKind.Marked, "alpha\nbeta gamma") with { Segments = [new Segment(new TextSpan(0, 5)), new Segment(new TextSpan(6, 16))] };
        Run([two, Make(DocumentKind.Human, Text), Make(DocumentKind.Human, Text)], null, new CheckerAnswer([]), new CheckerAnswer([]), new CheckerAnswer([]))
            .Documents.Should().Equal(new DocumentCount(DocumentKind.Marked, 1, 2, 3), new DocumentCount(DocumentKind.Human, 2, 2, 10));
    }

    [Fact]
    public void WhatSeveralRatersMarkedAlikeIsOneMark()
    {
        var result = Run(
            Make(DocumentKind.Marked, Text, At(0, 5) with { Rater = "r1" }, At(0, 5) with { Rater = "r2" }) with { Raters = ["r1", "r2"] },
            Finding(0, 5));
        result.Value("marked-f05").Should().Be(1);
    }

    [Fact]
    public void HumanTextBesideMachineText()
    {
        var human = Make(DocumentKind.Human, Text) with { Segments = [new Segment(new TextSpan(0, 10)), new Segment(new TextSpan(11, 28))] };
        var result = Run(
            [human, Make(DocumentKind.Machine, Text)],
            null,
            new CheckerAnswer([Finding(0, 5)], [new CheckerEdit("any-rule", new TextSpan(0, 5), "Alpha")]),
            new CheckerAnswer([Finding(0, 5), Finding(11, 16), Finding(23, 28)]));
        result.Value("human-per-1000-segments").Should().Be(500);
        result.Value("human-per-1000-words").Should().Be(200);
        result.Value("damage").Should().Be(1);
        result.Value("machine-per-1000-words").Should().Be(600);
        result.Value("flag-ratio").Should().Be(3);
    }

    [Fact]
    public void NamesThatAreInconsistentDistinctAndGarbled()
    {
        static Document Name(NameLabel label, params Mark[] marks) => Make(DocumentKind.Names, Text, marks) with { NameLabel = label };
        var result = Run(
            [
                Name(NameLabel.Inconsistent, At(0, 5, "Alpha"), At(6, 10)), Name(NameLabel.Inconsistent, At(0, 5)),
                Name(NameLabel.Distinct, At(0, 5), At(6, 10)), Name(NameLabel.Distinct, At(0, 5)), Name(NameLabel.Distinct, At(0, 5)), Name(NameLabel.Distinct, At(0, 5)),
                Name(NameLabel.Garbled, At(11, 16, "Gama")), Name(NameLabel.Garbled, At(11, 16, "Gama")), Name(NameLabel.Garbled, At(11, 16, "Gama")),
            ],
            null,
            new CheckerAnswer([Finding(6, 10, suggestion: "Alpha")]),
            new CheckerAnswer([Finding(11, 16)]),
            new CheckerAnswer([Finding(6, 10)]),
            new CheckerAnswer([]),
            new CheckerAnswer([]),
            new CheckerAnswer([Finding(23, 28)]),
            new CheckerAnswer([Finding(11, 16, suggestion: "Gamma")]),
            new CheckerAnswer([Finding(11, 16, suggestion: " Gama ")]),
            new CheckerAnswer([]));
        result.Value("names-found").Should().Be(0.5);
        result.Value("names-flagged").Should().Be(0.25);
        result.Value("ref-names-found").Should().BeApproximately(2.0 / 3, 1e-12);
        result.Value("names-first-right").Should().BeApproximately(2.0 / 3, 1e-12, "of three that are found and have a reference, one suggestion is wrong");
    }

    [Fact]
    public void EditsAgainstPostEdits()
    {
        static Document Edited(string text, string postEdit) => Make(DocumentKind.Machine, text) with { Segments = [new Segment(new TextSpan(0, text.Length), postEdit)] };
        var result = Run(
            [Edited("the the cat sat", "the cat sat"), Edited("a dog ran off", "a dog ran off"), Edited("one two", "six ten"), Edited("as it was", "as it is")],
            null,
            new CheckerAnswer([Finding(0, 7, suggestion: "the")]),
            new CheckerAnswer([Finding(2, 5, suggestion: "hog")]),
            new CheckerAnswer([Finding(0, 3, suggestion: "two")]),
            new CheckerAnswer([Finding(0, 2)]));
        result.Value("nearer").Should().Be(1);
        result.Value("farther").Should().Be(1);

        // Words of the post-edits: 3 + 4 + 2 + 3. Edits before: 1 + 0 + 2 + 1; after: 0 + 1 + 2 + 1.
        result.Value("ter-before").Should().BeApproximately(4.0 / 12, 1e-12);
        result.Value("ter-after").Should().BeApproximately(4.0 / 12, 1e-12);
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "two words", 2)]
    [InlineData("the cat sat", "the cat sat", 0)]
    [InlineData("the cat sat", "a cat sat down", 2)]
    [InlineData("one two three", "two three four", 2)]
    public void WordDistanceIsLevenshteins(string left, string right, int distance)
    {
        WordDistance.Between(left, right).Should().Be(distance);
        WordDistance.Between(right, left).Should().Be(distance);
    }

    [Fact]
    public void IntervalsComeFromWholeDocumentsAndAreRepeatable()
    {
        Document[] documents = [Make(DocumentKind.Gold, Text, At(0, 5)), Make(DocumentKind.Gold, Text, At(0, 5))];
        EvaluationResult Once(params CheckerAnswer[] answers) => Run([.. documents], new EvaluationOptions { Resamples = 200 }, answers);
        var (right, wrong) = (new CheckerAnswer([Finding(0, 5)]), new CheckerAnswer([Finding(6, 10)]));
        var same = Once(right, right).Values.Single(value => value.Name is "recall");
        (same.Low, same.Value, same.High).Should().Be((1, 1, 1), "all documents are alike");
        var half = Once(right, wrong).Values.Single(value => value.Name is "recall");
        (half.Low, half.Value, half.High).Should().Be((0, 0.5, 1), "a draw may take one document twice");
        Once(right, wrong).Values.Should().Equal(Once(right, wrong).Values);
        Run([documents[0]], new EvaluationOptions { Resamples = 200 }, right).Values[0].Low.Should().BeNull("of one document nothing can be drawn");
    }

    [Fact]
    public void QuantilesLieBetweenNeighbours()
    {
        Bootstrap.Quantile([1, 2, 3, 4], 0.5).Should().Be(2.5);
        Bootstrap.Quantile([1, 2, 3, 4], 0.025).Should().BeApproximately(1.075, 1e-12);
        Bootstrap.Quantile([7], 0.975).Should().Be(7);
        Bootstrap.Quantile([], 0.5).Should().BeNull();
    }

    [Fact]
    public async Task TheSweepCountsAgainAtEachFloor()
    {
        var sweep = await EvaluationRun.SweepAsync(
            [Make(DocumentKind.Gold, Text, At(0, 5), At(6, 10))],
            new FixedChecker(new CheckerAnswer([Finding(0, 5, confidence: 0.92), Finding(6, 10, confidence: 0.5), Finding(11, 16, confidence: 0.3)])),
            new EvaluationOptions(),
            progress: null,
            TestContext.Current.CancellationToken);
        SweepPoint Point(double floor) => sweep.Points.Single(point => Math.Abs(point.Floor - floor) < 1e-9);
        (Point(0).Findings, Point(0).Precision, Point(0).Recall).Should().Be((3, 2.0 / 3, 1));
        (Point(0.35).Findings, Point(0.35).Precision, Point(0.35).Recall).Should().Be((2, 1, 1));
        (Point(0.5).Findings, Point(0.55).Findings, Point(0.95).Findings).Should().Be((2, 1, 0));
        Point(0.95).Precision.Should().BeNull();
        sweep.Best!.Floor.Should().Be(0.5, "of the best floors the highest is taken");
        sweep.OperatingPoints().Should().OnlyContain(item => item.Precision == 0.8 || item.Point.Floor >= 0.35);
    }

    [Fact]
    public void AMissingAnswerIsAnError() =>
        FluentActions.Invoking(() => Run([Make(DocumentKind.Gold, Text)], null)).Should().Throw<CheckerException>().WithMessage("fixed answered 0 of 1 documents.");
}
