namespace TranslationFix.Cli.Tests;

public sealed class SettingsTests : CommandLineTest
{
    [Fact]
    public void TheNearestConfigurationHolds()
    {
        Write(".translationfix.json", """{ "select": ["doubled-word"], /* comments are fine */ "failOn": "none", }""");
        Write("desk/story.txt", Garbled);
        var run = RunIn("desk", "check", "story.txt", "--output-format", "jsonl");
        run.Code.Should().Be(0);
        Rule(run).Should().Equal("doubled-word");

        Write("desk/.translationfix.json", """{ "ignore": ["doubled-word"], "select": ["doubled-word", "split-word"] }""");
        Rule(RunIn("desk", "check", "story.txt", "--output-format", "jsonl")).Should().Equal("split-word");
        Rule(RunIn("desk", "check", "story.txt", "--output-format", "jsonl", "--config", "../.translationfix.json")).Should().Equal("doubled-word");
    }

    [Fact]
    public void TheCommandLineIsStrongerThanTheConfiguration()
    {
        Write(".translationfix.json", """{ "select": ["doubled-word"], "failOn": "none", "minConfidence": 1 }""");
        var run = RunWith(Garbled, "check", "-", "--output-format", "jsonl", "--select", "split-word", "--fail-on", "minor", "--min-confidence", "0.1");
        Rule(run).Should().Equal("split-word");
        run.Code.Should().Be(1);
    }

    [Theory]
    [InlineData("""{ "sourcelanguage": "fa" }""", "there is no key 'sourcelanguage'. Did you mean 'sourceLanguage'?")]
    [InlineData("""{ "xyz": 1 }""", "there is no key 'xyz'.")]
    [InlineData("""{ "select": "doubled-word" }""", "'select' must be an array of strings")]
    [InlineData("""{ "minConfidence": "0.5" }""", "'minConfidence' must be a number")]
    [InlineData("""{ "ignore": ["artcle"] }""", "there is no rule 'artcle'. Did you mean 'article'?")]
    [InlineData("{\n \"select\": [\n}", ".translationfix.json:3: not valid JSON")]
    [InlineData("[]", "a configuration is a JSON object")]
    public void AWrongConfigurationIsNamed(string config, string message)
    {
        Write(".translationfix.json", config);
        var run = RunWith(Garbled, "check", "-");
        run.Code.Should().Be(2);
        run.Error.Should().Contain(message);
    }

    [Fact]
    public void AcceptedTextIsLeftAlone()
    {
        Write("accept.txt", "# words of the house\nthe the   # a band\n\n");
        Rule(RunWith(Garbled, "check", "-", "--output-format", "jsonl", "--select", Rules, "--accept", "accept.txt")).Should().Equal("split-word");
        Write(".translationfix.json", """{ "accept": ["can not"] }""");
        RunWith(Garbled, "check", "-", "--output-format", "jsonl", "--select", Rules, "--accept", "accept.txt").Code.Should().Be(0);
    }

    [Fact]
    public void AHashInsideAWordIsNoComment()
    {
        Write("accept.txt", "can not#1\n");
        RunWith("They can not#1 agree.", "check", "-", "--select", Rules, "--accept", "accept.txt").Error.Should().StartWith("1 finding");
        Write("accept.txt", "can not #1\n");
        RunWith("They can not#1 agree.", "check", "-", "--select", Rules, "--accept", "accept.txt").Error.Should().StartWith("0 findings");
    }

    [Fact]
    public void ABaselineHidesWhatIsKnownAlsoWhenItMoves()
    {
        Write("story.txt", Garbled);
        Run("check", "story.txt", "--select", Rules, "--write-baseline", "known.txt").Code.Should().Be(1);
        Run("check", "story.txt", "--select", Rules, "--baseline", "known.txt").Should().BeEquivalentTo(new { Code = 0, Output = string.Empty });

        Write("story.txt", "A new paragraph.\n" + Garbled + "On the way they had had no no answer, and they can not wait.\n");
        var run = Run("check", "story.txt", "--select", "split-word", "--baseline", "known.txt", "--output-format", "jsonl");
        Json(run.Output).GetProperty("findings").EnumerateArray().Single().GetProperty("line").GetInt32().Should().Be(3, "only the new one is reported");
    }

    [Fact]
    public void ABaselineWithALineThatIsNoFingerprintIsAUsageError()
    {
        Write("known.txt", "# a comment\n\nsplit-word 00112233445566778899aabb\n");
        var run = RunWith(Garbled, "check", "-", "--baseline", "known.txt");
        run.Code.Should().Be(2);
        run.Error.Should().Contain("known.txt:3: this is no line of a baseline");
    }

    [Fact]
    public void AcceptedWordsThatAreNotUtf8AreAUsageErrorWithTheirLine()
    {
        File.WriteAllBytes(PathOf("accept.txt"), [(byte)'a', (byte)'\n', (byte)'Z', 0xFC, (byte)'r', (byte)'i', (byte)'\n']);
        var run = RunWith(Garbled, "check", "-", "--accept", "accept.txt");
        run.Code.Should().Be(2);
        run.Error.Should().Contain("accept.txt:2: the byte FC is not valid in UTF-8");
    }

    [Fact]
    public void AnOutputThatIsNoFolderIsAUsageError()
    {
        Write("story.txt", Garbled);
        Write("taken", "a file");
        var run = Run("fix", "story.txt", "--output", "taken");
        run.Code.Should().Be(2);
        run.Error.Should().Contain("--output 'taken' is no folder, and none can be made there");
    }

    [Fact]
    public void ABaselineIsAlwaysWrittenInTheSameOrder()
    {
        Write("one.txt", Garbled);
        Write("two.txt", "They can not. On on the way.");
        Run("check", "one.txt", "two.txt", "--select", Rules, "--write-baseline", "a.txt");
        Run("check", "two.txt", "one.txt", "--select", Rules, "--write-baseline", "b.txt");
        File.ReadAllText(PathOf("a.txt")).Should().Be(File.ReadAllText(PathOf("b.txt"))).And.Contain("split-word ");
    }

    private static IEnumerable<string> Rule(RunResult run) =>
        JsonLines(run.Output).SelectMany(story => story.GetProperty("findings").EnumerateArray()).Select(finding => finding.GetProperty("rule").GetString()!);

    private RunResult RunIn(string folder, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var code = Program.Run(args, new CommandConsole(Stream.Null, output, error) { WorkingDirectory = PathOf(folder) });
        return new RunResult(code, output.ToArray(), error.ToString());
    }
}
