using System.Text.Json;

namespace TranslationFix.Evaluation.Tests.Reports;

public sealed class ReportTests
{
    private static readonly EvaluationResult Result = EvaluationRun.Run(
        [StoryReader.Parse("a.story", "language: en\norigin: written\n\nThe crew left ⟦doubled-word|the the|this⟧ ship on ⟦article|a island|an island⟧.")],
        TranslationFixer.Create(new TranslationFixerOptions { Select = ["doubled-word"], MinimumConfidence = 0 }));

    [Fact]
    public void TheTableHasALineForEachRuleAndTheTotal()
    {
        var lines = EvaluationTable.Format(Result, examples: 1).Split('\n');
        lines.Should().Contain(line => line.StartsWith("article ", StringComparison.Ordinal));
        lines.Should().Contain(line => line.StartsWith("doubled-word ", StringComparison.Ordinal) && line.Contains("1.000", StringComparison.Ordinal));
        lines.Should().Contain(line => line.StartsWith("all ", StringComparison.Ordinal));
        lines.Should().Contain("fix accuracy     0.000 (0 of 1)");
        lines.Should().Contain("Miss article a: The crew left the the ship on [a island].");
        lines.Should().Contain("WrongFix doubled-word a: The crew left [the the] ship on a island. → “the”");
        EvaluationTable.Format(Result).Should().NotContain("Miss");
        lines.Single(line => line.StartsWith("article ", StringComparison.Ordinal)).Should().Contain("      –  0.000  0.000", "there is no finding to be precise");
        lines.Should().Contain("on clean stories 0 findings (– per 1,000 words), 0 edits");
        EvaluationTable.Documents(Result).Should().Equal("1 gold (1 segment, 9 words)");
    }

    [Fact]
    public void TheJsonHasTheSameNumbers()
    {
        using var stream = new MemoryStream();
        EvaluationJson.Write(stream, new EvaluationReport(Result, [], Comparison: null));
        using var json = JsonDocument.Parse(stream.ToArray());
        var root = json.RootElement;
        root.GetProperty("stories").GetInt32().Should().Be(1);
        root.GetProperty("total").GetProperty("partial").GetProperty("recall").GetDouble().Should().Be(0.5);
        root.GetProperty("rules").GetProperty("article").GetProperty("found").GetInt32().Should().Be(0);
        root.GetProperty("cases").GetArrayLength().Should().Be(2);
        root.GetProperty("rules").GetProperty("article").GetProperty("partial").GetProperty("precision").ValueKind.Should().Be(JsonValueKind.Null);
        root.GetProperty("falseAlarmsPerThousandWords").ValueKind.Should().Be(JsonValueKind.Null);
        root.GetProperty("documents")[0].GetProperty("kind").GetString().Should().Be("gold");
        root.GetProperty("documents")[0].GetProperty("words").GetInt32().Should().Be(9);
    }
}
