using System.Text.Json.Nodes;

namespace TranslationFix.Cli.Tests;

/// <summary>Check, decide, train, check: what an editor does in a house that teaches its rules.</summary>
public sealed class HouseCalibrationTests : CommandLineTest
{
    private const string Doubled = "doubled-word";

    [Fact]
    public void WhatAnEditorRejectsIsNotReportedAgain()
    {
        var report = RunWith(Garbled, "check", "-", "--output-format", "jsonl", "--select", Rules).Output;
        Write("decisions.jsonl", string.Concat(Enumerable.Repeat(Decide(report, Doubled, "rejected") + "\n", 12)));
        var run = Run("train", "--from", "decisions.jsonl", "--output", "house.json");
        run.Should().BeEquivalentTo(new { Code = 0, Output = string.Empty });
        run.Error.Should().StartWith("doubled-word: 12 decisions, log-odds -").And.EndWith(", safe from 1\n");

        Write(".translationfix.json", """{ "houseCalibration": "house.json" }""");
        Directory.CreateDirectory(PathOf("desk"));
        RuleIds(RunIn("desk", "check", "-", "--output-format", "jsonl", "--select", Rules)).Should().Equal("split-word");
        var shown = JsonLines(RunWith(Garbled, "check", "-", "--output-format", "jsonl", "--select", Rules, "--min-confidence", "0").Output)[0].GetProperty("findings").EnumerateArray()
            .First(static finding => finding.GetProperty("rule").GetString() is Doubled);
        shown.GetProperty("modelConfidence").GetDouble().Should().BeGreaterThan(shown.GetProperty("confidence").GetDouble());
        shown.GetProperty("suggestions")[0].GetProperty("applicability").GetString().Should().Be("unsafe");
    }

    [Fact]
    public void AMalformedDecisionIsNamedAndTheOthersCount()
    {
        Write("decisions.jsonl", """
            {"rule":"article","confidence":0.9,"decision":"accepted"}
            {"rule":"article","confidence":0.9}

            """);
        var run = Run("train", "--from", "decisions.jsonl");
        run.Code.Should().Be(2);
        run.Error.Should().StartWith("translationfix: decisions.jsonl:2: 'decision' is missing\n");
        Json(run.Output).GetProperty("rules").GetProperty("article").GetProperty("accepted").GetInt32().Should().Be(1);

        Write("empty.jsonl", "\n");
        Run("train", "--from", "empty.jsonl").Should().BeEquivalentTo(new { Code = 2, Error = "translationfix: there is no decision to learn from\n" });
        Run("train", "--from", "missing.jsonl").Code.Should().Be(2);
        Run("train", "corpora", "--from", "decisions.jsonl").Code.Should().Be(2);
        Run("train").Code.Should().Be(2);
    }

    [Fact]
    public void OnlyAnEarlierCalibrationIsWrittenOver()
    {
        const string Decision = """{"rule":"article","confidence":0.9,"decision":"accepted"}""";
        Write("decisions.jsonl", Decision + "\n");
        foreach (var (file, content) in new[] { ("decisions.jsonl", Decision + "\n"), ("candidates.model", "# The classifier\nbias 1\n") })
        {
            Write(file, content);
            Run("train", "--from", "decisions.jsonl", "--output", file).Should().BeEquivalentTo(
                new { Code = 2, Error = $"translationfix: '{file}' exists and is no calibration of a house: it stays as it is\n" });
            File.ReadAllText(PathOf(file)).Should().Be(content);
        }

        Run("train", "--from", "decisions.jsonl", "--output", "house.json").Code.Should().Be(0);
        Run("train", "--from", "decisions.jsonl", "decisions.jsonl", "--output", "house.json").Code.Should().Be(0);
        Json(File.ReadAllText(PathOf("house.json"))).GetProperty("rules").GetProperty("article").GetProperty("accepted").GetInt32().Should().Be(2);
    }

    [Theory]
    [InlineData("{", "house.json: not valid JSON (line 1)")]
    [InlineData("[]", "house.json: 'rules' must be an object")]
    [InlineData("""{ "rules": { "artcle": { "offset": 1 } } }""", "there is no rule 'artcle'. Did you mean 'article'?")]
    [InlineData("""{ "rules": { "article": { "offset": "1" } } }""", "house.json: 'offset' of 'article' must be a number")]
    [InlineData("""{ "rules": { "article": { "safeFloor": 2 } } }""", "house.json: 'safeFloor' of 'article' must be a number from 0 to 1")]
    public void AWrongCalibrationIsNamed(string house, string message)
    {
        Write(".translationfix.json", """{ "houseCalibration": "house.json" }""");
        Write("house.json", house);
        var run = RunWith(Garbled, "check", "-");
        run.Code.Should().Be(2);
        run.Error.Should().Contain(message);
    }

    private static string Decide(string report, string rule, string decision)
    {
        var story = JsonNode.Parse(report)!;
        story["findings"]!.AsArray().First(finding => finding!["rule"]!.GetValue<string>() == rule)!["decision"] = decision;
        return story.ToJsonString();
    }

    private static string?[] RuleIds(RunResult run) => [.. JsonLines(run.Output).SelectMany(static story => story.GetProperty("findings").EnumerateArray()).Select(static finding => finding.GetProperty("rule").GetString())];

    private RunResult RunIn(string folder, params string[] args)
    {
        using var stdin = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Garbled));
        using var stdout = new MemoryStream();
        using var stderr = new StringWriter { NewLine = "\n" };
        var code = Program.Run(args, new CommandConsole(stdin, stdout, stderr) { WorkingDirectory = PathOf(folder) });
        return new RunResult(code, stdout.ToArray(), stderr.ToString());
    }
}
