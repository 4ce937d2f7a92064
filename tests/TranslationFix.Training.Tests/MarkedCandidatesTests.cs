using TranslationFix.Rules;

namespace TranslationFix.Training.Tests;

/// <summary>Candidates on public marked text: their labels, and their file.</summary>
public sealed class MarkedCandidatesTests
{
    private static readonly FeatureSpace Space = new();

    private static LabeledText Collect(string text, string? postEdit, params TextSpan[] marks) =>
        new CandidateCollector("en", Space).Collect(new MarkedText(text, "en", SourceLanguage: null, [.. marks], postEdit));

    private static CandidateLabel LabelOf(LabeledText text, string rule) => text.Candidates.Single(item => item.Candidate.Rule.Descriptor.Id == rule).Label;

    [Fact]
    public void ACorrectionThatLeadsToThePostEditIsAnArtifact() =>
        LabelOf(Collect("They left the the ship.", "They left the ship.", new TextSpan(10, 17)), "doubled-word").Should().Be(CandidateLabel.Artifact);

    [Fact]
    public void ACorrectionThatLeadsAwayIsUnclearOnAMark() =>
        LabelOf(Collect("They left the the ship.", "They left the the boat.", new TextSpan(14, 22)), "doubled-word").Should().Be(CandidateLabel.Unclear);

    [Fact]
    public void WhatAnEditorLeftIsNone() =>
        LabelOf(Collect("They left the the ship.", "They left the the ship."), "doubled-word").Should().Be(CandidateLabel.Right);

    [Fact]
    public void WhatPeopleWroteIsNone() => LabelOf(Collect("They left the the ship.", postEdit: null), "doubled-word").Should().Be(CandidateLabel.Right);

    [Fact]
    public void TheFileGivesTheCandidatesBack()
    {
        var text = Collect("They left the the ship.", "They left the ship.", new TextSpan(10, 17));
        var row = MarkedCandidates.Read([.. MarkedCandidates.Write([text, text], Space)], Space).Should().ContainSingle().Which;
        var item = text.Candidates.Single();
        row.Family.Should().Be(item.Candidate.Rule.Family);
        row.Label.Should().BeTrue();
        row.Weight.Should().BeApproximately(2 * text.Weight, 1e-3f);
        row.Features.Should().HaveSameCount(item.Features);
        for (var i = 0; i < row.Features.Length; i++)
        {
            row.Features[i].Should().BeApproximately(item.Features[i], 1e-4f, Space.Names[i]);
        }
    }

    [Theory]
    [InlineData("Repetition/doubled-word\t1")]
    [InlineData("Repetition/no-such-rule\t1\t0.5")]
    [InlineData("Repetition/doubled-word\t2\t0.5")]
    [InlineData("Repetition/doubled-word\t1\tNaN")]
    [InlineData("Repetition/doubled-word\t1\t0.5\tno-such-feature")]
    public void AMalformedLineIsNamed(string line) =>
        FluentActions.Invoking(() => MarkedCandidates.Read(["# comment", line], Space)).Should().Throw<InvalidDataException>().WithMessage("*Line 2*");
}
