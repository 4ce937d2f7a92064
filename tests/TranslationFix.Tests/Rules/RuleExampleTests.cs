using TranslationFix.Rules;

namespace TranslationFix.Tests.Rules;

/// <summary>Every example that a rule carries is a test: the rule alone must find what it says it finds, and leave what must stay.</summary>
public sealed class RuleExampleTests
{
    /// <summary>Rule id, number of the example, text.</summary>
    public static TheoryData<string, int, string> Examples()
    {
        var data = new TheoryData<string, int, string>();
        foreach (var rule in RuleCatalogue.Descriptors)
        {
            for (var i = 0; i < rule.Examples.Length; i++)
            {
                data.Add(rule.Id, i, rule.Examples[i].Text);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example(string ruleId, int number, string text)
    {
        var example = RuleCatalogue.Descriptors.Single(rule => rule.Id == ruleId).Examples[number];
        var story = new Story(text) { Language = example.Language, SourceLanguage = example.SourceLanguage, Date = example.Date };
        if (example.MustStay)
        {
            var silent = TranslationFixer.Create(new TranslationFixerOptions { Select = [ruleId] });
            silent.Analyze(story).Should().BeEmpty("the text is right");
            return;
        }

        var fixer = TranslationFixer.Create(new TranslationFixerOptions { Select = [ruleId], MinimumConfidence = 0, Apply = Applicability.Display });
        var findings = fixer.Analyze(story);
        findings.Should().NotBeEmpty();
        if (example.Corrected is not null)
        {
            fixer.Fix(story).Text.Should().Be(example.Corrected);
        }
    }

    [Fact]
    public void EveryRuleHasExamplesOfBothKinds()
    {
        foreach (var rule in RuleCatalogue.Descriptors)
        {
            rule.Examples.Should().Contain(example => !example.MustStay, rule.Id);
            rule.Examples.Should().Contain(example => example.MustStay, rule.Id);
        }
    }

    [Fact]
    public void RulesThatShareAnIdAgree()
    {
        foreach (var group in RuleCatalogue.All.GroupBy(rule => rule.Descriptor.Id, StringComparer.Ordinal))
        {
            group.Select(rule => (rule.Descriptor.Category, rule.Descriptor.Severity, rule.Descriptor.Summary)).Distinct().Should().ContainSingle(group.Key);
        }
    }

    [Fact]
    public void NoRuleMeasuresTooManyFeatures()
    {
        foreach (var rule in RuleCatalogue.All)
        {
            rule.Features.Length.Should().BeLessThanOrEqualTo(Rule.MaximumFeatures, rule.Descriptor.Id);
        }
    }
}
