using TranslationFix.Evaluation;
using TranslationFix.Rules;

namespace TranslationFix.Training.Tests;

public sealed class CandidateLabelerTests
{
    private static CandidateLabel Label(string text, string ruleId, string covered, string correction)
    {
        var story = StoryReader.Parse("a.story", "language: en\norigin: written\n\n" + text);
        var start = story.Text.IndexOf(covered, StringComparison.Ordinal);
        return CandidateLabeler.Label(story, new Candidate
        {
            Rule = RuleCatalogue.All.First(rule => rule.Descriptor.Id == ruleId),
            Span = new TextSpan(start, start + covered.Length),
            Message = "a test",
            Features = [],
            Proposals = [new Proposal(correction, Applicability.Safe)],
        });
    }

    [Fact]
    public void OnAMarkOfItsRule() => Label("They left ⟦doubled-word|the the|the⟧ ship.", "doubled-word", "the the", "the").Should().Be(CandidateLabel.Artifact);

    [Fact]
    public void OnAPartOfAMarkOfItsRule() => Label("They left ⟦doubled-word|the the|the⟧ ship.", "doubled-word", "left the", "x").Should().Be(CandidateLabel.Artifact);

    [Fact]
    public void OnNoMark() => Label("They left ⟦article|a|an⟧ island on Bora Bora.", "doubled-word", "Bora Bora", "Bora").Should().Be(CandidateLabel.Right);

    [Fact]
    public void OnAMarkOfAnotherRule() => Label("They left ⟦article|the the ship|a ship⟧.", "doubled-word", "the the", "the").Should().Be(CandidateLabel.Unclear);

    [Fact]
    public void OnAMarkOfAnotherRuleWithTheSameOutcome() =>
        Label("They left ⟦article|the the ship|the ship⟧.", "doubled-word", "the the", "the").Should().Be(CandidateLabel.Artifact);

    [Fact]
    public void InsideSpeechThatOnlyLacksItsMarks() =>
        Label("⟦unquoted-speech|We sailed to Bora Bora.|“⟪⟫”⟧", "doubled-word", "Bora Bora", "Bora").Should().Be(CandidateLabel.Right);
}
