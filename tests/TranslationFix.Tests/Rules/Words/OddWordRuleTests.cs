using System.Collections.Immutable;

namespace TranslationFix.Tests.Rules.Words;

public sealed class OddWordRuleTests
{
    private const string Odd = "The minister was watered to the post of the deputy harvest on Tuesday.";
    private const string Good = "The minister was appointed to the post of deputy prime minister on Tuesday.";

    [Fact]
    public void ItRunsOnlyWhereItIsAskedForByName()
    {
        Words(new TranslationFixerOptions { MinimumConfidence = 0 }).Should().BeEmpty();
        Words(new TranslationFixerOptions { MinimumConfidence = 0, Ignore = ["calque"] }).Should().BeEmpty();
        Words(new TranslationFixerOptions { MinimumConfidence = 0, Select = ["odd-word"] }).Should().HaveCount(13);
        Words(new TranslationFixerOptions { MinimumConfidence = 0, Select = ["odd-word"], Ignore = ["odd-word"] }).Should().BeEmpty();
        var rules = ImmutableDictionary<string, RuleOptions>.Empty.Add("odd-word", new RuleOptions { MinimumConfidence = 0 });
        Words(new TranslationFixerOptions { Rules = rules }).Should().HaveCount(13);
    }

    [Fact]
    public void ItRanksEveryWordWithAProbability()
    {
        var findings = Words(new TranslationFixerOptions { MinimumConfidence = 0, Select = ["odd-word"] });
        findings.Select(finding => Odd[finding.Span.Start..finding.Span.End]).Should().Equal(Odd.TrimEnd('.').Split(' '));
        findings.Should().OnlyContain(finding => finding.Confidence > 0 && finding.Confidence < 1 && finding.Suggestions.IsEmpty);
        var surest = findings.MaxBy(finding => finding.Confidence)!;
        Odd[surest.Span.Start..surest.Span.End].Should().BeOneOf("watered", "harvest");
    }

    [Fact]
    public void AnOddWordIsSurerThanTheRightOne() =>
        Highest(Odd).Should().BeGreaterThan(Highest(Good));

    [Fact]
    public void ItIsSilentByItself() => Words(new TranslationFixerOptions { Select = ["odd-word"] }).Should().BeEmpty();

    [Fact]
    public void ItHasNothingToSayOfOtherLanguages() =>
        TranslationFixer.Create(new TranslationFixerOptions { MinimumConfidence = 0, Select = ["odd-word"] }).Analyze("Der Minister wurde auf den Posten begossen.", "de").Should().BeEmpty();

    [Fact]
    public void ProtectedSpansAreLeftAlone() =>
        TranslationFixer.Create(new TranslationFixerOptions { MinimumConfidence = 0, Select = ["odd-word"] })
            .Analyze("Write to kjhgf@example.com today.", "en").Should().HaveCount(3);

    private static ImmutableArray<Finding> Words(TranslationFixerOptions options) => [.. TranslationFixer.Create(options).Analyze(Odd, "en").Where(finding => finding.Rule.Id == "odd-word")];

    private static double Highest(string text) =>
        TranslationFixer.Create(new TranslationFixerOptions { MinimumConfidence = 0, Select = ["odd-word"] }).Analyze(text, "en").Max(finding => finding.Confidence);
}
