using System.Collections.Immutable;
using TranslationFix.Evaluation;
using TranslationFix.Scoring;

namespace TranslationFix.Training.Tests.Decisions;

/// <summary>Editors who decide about the findings on the train stories, and what the library then says about the same stories.</summary>
public sealed class HouseLearnerTests
{
    private static readonly double Floor = CandidateModel.LoadEmbedded().ReportFloor;

    private static readonly ImmutableArray<Story> Stories = [.. TrainingCorpus.Load(Repository.Corpora, CorpusSplit.Train, "en").Select(static story => story.ToStory())];

    [Fact]
    public void ARuleThatAnEditorRejectsGoesSilentAndNoOtherMoves()
    {
        const string rejected = "name-variant";
        var before = Findings(HouseCalibration.None);
        var decisions = before.Where(finding => finding.Rule.Id is rejected).Take(25).Select(static finding => Decide(finding, accepted: false)).ToArray();
        var house = HouseLearner.Learn(decisions);
        house.Rules.Keys.Should().Equal(rejected);

        var after = Findings(house);
        after.Should().NotContain(finding => finding.Rule.Id == rejected);
        after.Where(finding => before.Any(old => old.Rule.Id == finding.Rule.Id && old.Span == finding.Span)).Select(Key)
            .Should().Equal(before.Where(static finding => finding.Rule.Id is not rejected).Select(Key), "what others say stays, with the same confidence");
        Findings(HouseCalibration.None).Select(Key).Should().Equal(before.Select(Key), "the model is the same as before");
    }

    [Fact]
    public void OneRejectionSilencesNoRuleThatIsRightNineTimesInTen()
    {
        var (one, two) = (Offset(Times(1, Rejected(0.9))), Offset(Times(2, Rejected(0.9))));
        After(0.9, one).Should().BeGreaterThan(Floor);
        After(0.9, two).Should().BeLessThan(Floor);
    }

    [Fact]
    public void ARuleJustBelowTheFloorSpeaksWhenAnEditorAcceptsIt()
    {
        var below = Findings(HouseCalibration.None, floor: 0).Where(static finding => finding.Confidence < Floor && finding.Confidence > Floor - 0.1).GroupBy(static finding => finding.Rule.Id).MaxBy(static rule => rule.Count())!;
        var house = HouseLearner.Learn(below.Take(4).Select(static finding => Decide(finding, accepted: true)));
        var spoken = Findings(house);
        Findings(HouseCalibration.None).Select(Place).Should().NotContain(Place(below.First()));
        spoken.Select(Place).Should().Contain(Place(below.First()));
        spoken.Where(finding => finding.ModelConfidence < CandidateModel.LoadEmbedded().SafeFloor).SelectMany(static finding => finding.Suggestions)
            .Should().NotContain(static suggestion => suggestion.Applicability == Applicability.Safe, "an editor's approval makes no edit automatic");
    }

    [Fact]
    public void ContradictoryDecisionsShrinkToTheModel()
    {
        var agreed = Offset(Times(6, Rejected(0.8)));
        Math.Abs(Offset([.. Times(4, Accepted(0.8)), .. Times(1, Rejected(0.8))])).Should().BeLessThan(1e-3, "four of five are accepted where the model says 0.8");
        Math.Abs(Offset([.. Times(3, Accepted(0.8)), .. Times(3, Rejected(0.8))])).Should().BeLessThan(Math.Abs(agreed) / 2);
    }

    [Theory]
    [InlineData(0.9, false, -0.8015)] // b = −1 / (1 + exp(−(2.1972 + b)))
    [InlineData(0.8, true, 0.1736)]   // b = 1 − 1 / (1 + exp(−(1.3863 + b)))
    public void OneDecisionMovesTheOffsetAsComputedByHand(double probability, bool accepted, double offset) =>
        Offset([accepted ? Accepted(probability) : Rejected(probability)]).Should().BeApproximately(offset, 1e-3);

    [Fact]
    public void TheSafeFloorRisesOverEditsThatWereRejectedOrReplaced()
    {
        SafeFloor([Edit(0.985, right: true), Edit(0.999, right: true)]).Should().BeNull();
        SafeFloor([Edit(0.985, right: false), Edit(0.999, right: true)]).Should().Be(0.999);
        SafeFloor([Edit(0.985, right: true), Edit(0.999, right: false)]).Should().Be(1);
        SafeFloor([Edit(0.985, right: false), .. Enumerable.Repeat(Edit(0.99, right: true), 99)]).Should().Be(0.985, "ninety-nine of a hundred are right");
        SafeFloor([Rejected(0.9)]).Should().BeNull("a suggestion that is not applied needs no floor");
    }

    [Fact]
    public void ARaisedSafeFloorLeavesTheEditToTheEditor()
    {
        const string text = "Delegates reached the the harbour at noon.";
        var finding = Fixer(HouseCalibration.None).Analyze(text, "en").Should().ContainSingle().Which;
        finding.Suggestions[0].Applicability.Should().Be(Applicability.Safe);
        var house = HouseLearner.Learn([new EditorDecision(finding.Rule.Id, finding.ModelConfidence!.Value, IsArtifact: true, IsSafe: true, IsFixRight: false)]);
        Fixer(house).Fix(text, "en").Text.Should().Be(text);
        Fixer(house).Analyze(text, "en").Should().ContainSingle().Which.Suggestions[0].Applicability.Should().Be(Applicability.Unsafe);
    }

    private static EditorDecision Decide(Finding finding, bool accepted) => new(finding.Rule.Id, finding.ModelConfidence!.Value, accepted, IsSafe: false, IsFixRight: accepted);

    private static EditorDecision Rejected(double probability) => new("article", probability, IsArtifact: false, IsSafe: false, IsFixRight: false);

    private static EditorDecision Accepted(double probability) => new("article", probability, IsArtifact: true, IsSafe: false, IsFixRight: true);

    private static EditorDecision Edit(double probability, bool right) => new("article", probability, IsArtifact: true, IsSafe: true, right);

    private static EditorDecision[] Times(int count, EditorDecision decision) => [.. Enumerable.Repeat(decision, count)];

    private static double Offset(EditorDecision[] decisions) => HouseLearner.Learn(decisions).Rules["article"].Offset;

    private static double? SafeFloor(EditorDecision[] decisions) => HouseLearner.Learn(decisions).Rules["article"].SafeFloor;

    private static double After(double probability, double offset) => 1 / (1 + Math.Exp(-(Math.Log(probability / (1 - probability)) + offset)));

    private static TranslationFixer Fixer(HouseCalibration house, double? floor = null) => TranslationFixer.Create(new TranslationFixerOptions { House = house, MinimumConfidence = floor });

    private static Finding[] Findings(HouseCalibration house, double? floor = null)
    {
        var fixer = Fixer(house, floor);
        return [.. Stories.SelectMany(story => fixer.Analyze(story))];
    }

    private static (string Rule, TextSpan Span, string Message) Place(Finding finding) => (finding.Rule.Id, finding.Span, finding.Message);

    private static (string Rule, TextSpan Span, double Confidence) Key(Finding finding) => (finding.Rule.Id, finding.Span, finding.Confidence);
}
