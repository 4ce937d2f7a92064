using TranslationFix.Rules;

namespace TranslationFix.Training.Tests;

/// <summary>Cases computed by hand.</summary>
public sealed class ProbabilityQualityTests
{
    private static ScoredText Text(float weight, params (CandidateLabel Label, double Probability)[] items) => new(
        new LabeledText
        {
            Text = string.Empty,
            Group = 0,
            Weight = weight,
            IsClean = false,
            IsExample = false,
            Candidates = [.. items.Select(item => new LabeledCandidate
            {
                Candidate = new Candidate { Rule = RuleCatalogue.All.First(), Span = new TextSpan(0, 1), Message = string.Empty, Features = [] },
                Features = [],
                Label = item.Label,
                IsCorrectionRight = null,
            })],
        },
        [.. items.Select(item => item.Probability)]);

    [Fact]
    public void LossBrierAndCalibrationError()
    {
        var quality = ProbabilityQuality.Measure([Text(1, (CandidateLabel.Artifact, 0.8), (CandidateLabel.Right, 0.4))]);
        quality.LogLoss.Should().BeApproximately(-(Math.Log(0.8) + Math.Log(0.6)) / 2, 1e-9);
        quality.Brier.Should().BeApproximately((0.04 + 0.16) / 2, 1e-9);
        quality.CalibrationError.Should().BeApproximately((0.2 + 0.4) / 2, 1e-9);
    }

    [Fact]
    public void InABinOverAndUnderConfidenceMeet() =>
        ProbabilityQuality.Measure([Text(1, (CandidateLabel.Artifact, 0.55), (CandidateLabel.Right, 0.55))]).CalibrationError.Should().BeApproximately(0.05, 1e-9);

    [Fact]
    public void WhatIsUnclearDoesNotCount() =>
        ProbabilityQuality.Measure([Text(1, (CandidateLabel.Artifact, 0.8), (CandidateLabel.Unclear, 0.01))]).Brier.Should().BeApproximately(0.04, 1e-9);

    [Fact]
    public void TextsCountByTheirWeight() =>
        ProbabilityQuality.Measure([Text(0.75f, (CandidateLabel.Artifact, 0.5)), Text(0.25f, (CandidateLabel.Artifact, 1))]).Brier.Should().BeApproximately(0.75 * 0.25, 1e-9);
}
