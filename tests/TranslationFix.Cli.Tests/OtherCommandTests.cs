namespace TranslationFix.Cli.Tests;

public sealed class OtherCommandTests : CommandLineTest
{
    [Fact]
    public void HelpNamesEveryCommandAndOption()
    {
        var root = Run("--help");
        root.Code.Should().Be(0);
        root.Output.Should().Contain("translationfix [command]").And.ContainAll("check", "fix", "rules", "explain", "languages", "evaluate", "train");
        var check = Run("check", "--help").Output;
        check.Should().ContainAll(
            "--language", "--source-language", "--date", "auto|text|html|jsonl|nitf|newsml-g2|ninjs|iptc7901|rss", "text|json|jsonl|sarif|github|languagetool|html",
            "--min-confidence", "--select", "--ignore", "--config", "--accept", "--baseline", "--fail-on", "--jobs");
        Run("fix", "--help").Output.Should().ContainAll("--output", "--in-place", "--diff", "--dry-run", "--unsafe-fixes", "--min-confidence");
    }

    [Fact]
    public void RulesAreListed()
    {
        Run("rules").Output.Should().ContainAll(TranslationFixer.Rules.Select(rule => rule.Id));
        var rules = Json(Run("rules", "--output-format", "json").Output).EnumerateArray().ToArray();
        rules.Select(rule => rule.GetProperty("id").GetString()).Should().Equal(TranslationFixer.Rules.Select(rule => rule.Id));
        rules.Should().OnlyContain(rule => rule.GetProperty("summary").GetString()!.Length > 0 && rule.GetProperty("category").GetString()!.Contains('/'));
    }

    [Fact]
    public void ARuleIsExplainedWithItsExamples()
    {
        var run = Run("explain", "doubled-word");
        run.Code.Should().Be(0);
        run.Output.Should().Contain("fluency/duplication").And.Contain("✗ Delegates reached the the harbour at noon.").And.Contain("→ Delegates reached the harbour at noon.").And.Contain("✓ ");
    }

    [Fact]
    public void AnUnknownRuleIsTwoWithTheNearestOne()
    {
        var run = Run("explain", "double-words");
        run.Code.Should().Be(2);
        run.Error.Should().Be("translationfix: there is no rule 'double-words'. Did you mean 'doubled-word'?\n");
    }

    [Fact]
    public void LanguagesAreListed()
    {
        Run("languages").Output.Split('\n').Should().Contain("en");
        Json(Run("languages", "--output-format", "json").Output).EnumerateArray().Select(tag => tag.GetString()).Should().Contain("en");
    }

    [Fact]
    public void EvaluateMeasuresMarkedStories()
    {
        Write("en/dev/harbour.story", "language: en\norigin: written\n\nDelegates reached ⟦doubled-word|the the|the⟧ harbour.\n");
        Write("en/train/quay.story", "language: en\norigin: written\n\nThe quay was empty.\n");
        Run("evaluate", "en").Output.Should().Contain("doubled-word").And.Contain("stories          2, of them clean 1");
        Json(Run("evaluate", "en", "--split", "dev", "--output-format", "json").Output).GetProperty("stories").GetInt32().Should().Be(1);
        Run("evaluate", "en", "--split", "test").Should().BeEquivalentTo(new { Code = 2, Error = "translationfix: there is no story to evaluate on\n" });
        Run("evaluate", "en", "--report", "page.html").Code.Should().Be(0);
        File.ReadAllText(PathOf("page.html")).Should().StartWith("<!DOCTYPE html>").And.Contain("doubled-word");
        Run("evaluate", "missing").Code.Should().Be(2);
        Run("evaluate", "en", "--examples", "-1").Should().BeEquivalentTo(new { Code = 2, Error = "translationfix: --examples must not be negative\n" });
    }

    [Fact]
    public void EvaluateSaysWhatItReads()
    {
        Write("set.jsonl", "{\"text\":\"Ships left the the quay.\",\"human\":false,\"spans\":[{\"start\":11,\"end\":18,\"category\":\"fluency/duplication\",\"severity\":\"minor\"}]}\n");
        Run("evaluate", "set.jsonl", "--by", "category").Output.Should().Contain("documents: 1 marked (1 segment, 5 words)").And.Contain("touched");
        Run("evaluate", "--help").Output.Should().ContainAll(TranslationFix.Evaluation.DocumentSource.Formats);
    }

    [Fact]
    public void TrainWritesAModel()
    {
        const string story = "language: en\norigin: written\n\nDelegates reached ⟦doubled-word|the the|the⟧ harbour. They ⟦split-word|can not|cannot⟧ stay. They had had a long day.\n";
        Write("corpora/en/train/harbour.story", story);
        Write("corpora/en/dev/quay.story", story.Replace("harbour", "quay", StringComparison.Ordinal));
        var run = Run("train", "corpora", "--output", "new.model");
        run.Code.Should().Be(0);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("calibration");
        File.ReadAllText(PathOf("new.model")).Should().Contain("floor/report\t").And.Contain("bias\t");
        Run("train", "missing").Code.Should().Be(2);
    }
}
