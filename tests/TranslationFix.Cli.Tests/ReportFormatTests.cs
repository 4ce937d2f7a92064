using System.Text;
using System.Text.Json;

namespace TranslationFix.Cli.Tests;

public sealed class ReportFormatTests : CommandLineTest
{
    [Fact]
    public void TextNamesPlaceRuleProbabilityTextAndFix()
    {
        Write("story.txt", Garbled);
        var run = Run("check", "story.txt", "--select", Rules);
        run.Output.Should().MatchRegex("""^story\.txt:1:19 minor doubled-word \(\d+ %\): “the” stands here twice in a row\.\n    Delegates reached \[the the\] harbour at noon\. The ministers…\n    fix: the \((un)?safe, \d+ %\)\n""");
        run.Output.Should().NotContain("\e", "colours are for terminals");
        run.Error.Should().Be("2 findings in 1 story.\n");
    }

    [Fact]
    public void TextOnATerminalHasColours()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Garbled));
        using var output = new MemoryStream();
        Program.Run(["check", "-", "--select", Rules], new CommandConsole(input, output, TextWriter.Null) { ShowsColors = true, WorkingDirectory = Folder });
        Encoding.UTF8.GetString(output.ToArray()).Should().Contain("\e[31m[the the]\e[0m");
    }

    [Fact]
    public void TextShowsWhatCannotBeSeen()
    {
        var run = RunWith("It is \u001b[31m the\u200b the the harbour.", "check", "-", "--select", Rules);
        run.Output.Should().Contain("<U+001B>[31m").And.Contain("<U+200B>").And.NotContain("\u001b");
    }

    [Fact]
    public void TextShowsBeginningAndEndOfWhatIsLong()
    {
        var speech = string.Join(' ', Enumerable.Repeat("the", 40));
        var run = RunWith($"Delegates reached {speech} harbour.", "check", "-", "--select", Rules, "--min-confidence", "0");
        run.Output.Should().Contain("    Delegates reached [the the the the the the the the… the the the the the the the the] harbour.\n");
    }

    [Fact]
    public void TextOfAStoryInJsonLinesNamesLineAndId() =>
        RunWith("\n{\"id\":\"x1\",\"text\":\"One.\\nThey can not.\"}", "check", "-", "--input-format", "jsonl", "--select", Rules).Output.Should().StartWith("stdin:2: x1 2:6 minor split-word");

    [Fact]
    public void HtmlIsTheWholePage()
    {
        Write("a.txt", Garbled);
        Write("b.txt", Clean);
        var run = Run("check", "a.txt", "b.txt", "--output-format", "html", "--select", Rules);
        run.Code.Should().Be(1);
        run.Output.Should().StartWith("<!DOCTYPE html>").And.EndWith("</html>\n").And.Contain("<h1>Translation check</h1>");
        run.Output.Split("<article").Should().HaveCount(2);
        Run("fix", "a.txt", "--output", "out", "--output-format", "html", "--select", Rules).Output.Should().Contain("<h1>Translation fixes</h1>");
    }

    [Fact]
    public void JsonIsOneArray()
    {
        Write("a.txt", Garbled);
        Write("b.txt", Clean);
        Write("c.txt", Garbled);
        var stories = Json(Run("check", "a.txt", "b.txt", "c.txt", "--output-format", "json", "--select", Rules).Output);
        stories.EnumerateArray().Select(story => story.GetProperty("findings").GetArrayLength()).Should().Equal(2, 0, 2);
        Json(RunWith(string.Empty, "check", "-", "--input-format", "jsonl", "--output-format", "json").Output).GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void SarifHasWhatTheStandardRequires()
    {
        Write("desk 1/a.txt", Garbled);
        Write("desk 1/b.txt", Clean);
        Write("desk 1/c.txt", "They can not.\n");
        var log = Json(Run("check", "desk 1", "--output-format", "sarif", "--select", Rules).Output);
        log.GetProperty("version").GetString().Should().Be("2.1.0");
        log.GetProperty("$schema").GetString().Should().EndWith("sarif-2.1.0.json");
        var run = log.GetProperty("runs").EnumerateArray().Single();
        run.GetProperty("columnKind").GetString().Should().Be("utf16CodeUnits");
        var driver = run.GetProperty("tool").GetProperty("driver");
        driver.GetProperty("name").GetString().Should().Be("translationfix");
        var rules = driver.GetProperty("rules").EnumerateArray().ToArray();
        rules.Should().OnlyContain(rule => rule.GetProperty("shortDescription").GetProperty("text").GetString()!.Length > 0);
        var results = run.GetProperty("results").EnumerateArray().ToArray();
        results.Should().HaveCount(3);
        foreach (var result in results)
        {
            rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString().Should().Be(result.GetProperty("ruleId").GetString());
            result.GetProperty("message").GetProperty("text").GetString().Should().NotBeEmpty();
            result.GetProperty("level").GetString().Should().Be("warning");
            result.GetProperty("rank").GetDouble().Should().BeInRange(0, 100);
            var change = result.GetProperty("fixes").EnumerateArray().First().GetProperty("artifactChanges").EnumerateArray().Single();
            change.GetProperty("replacements").EnumerateArray().Single().GetProperty("insertedContent").GetProperty("text").GetString().Should().BeOneOf("the", "cannot");
        }

        var place = results[0].GetProperty("locations").EnumerateArray().Single().GetProperty("physicalLocation");
        place.GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be("desk%201/a.txt");
        Region(place).Should().Equal(("startLine", 1), ("startColumn", 19), ("endLine", 1), ("endColumn", 26), ("charOffset", 18), ("charLength", 7));
    }

    [Fact]
    public void SarifOfAStoryInJsonLinesPointsToItsLine()
    {
        var log = Json(RunWith("\n{\"id\":\"x1\",\"text\":\"They can not.\"}", "check", "-", "--input-format", "jsonl", "--output-format", "sarif", "--select", Rules).Output);
        var location = log.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0];
        Region(location.GetProperty("physicalLocation")).Should().Equal(("startLine", 2));
        location.GetProperty("logicalLocations")[0].GetProperty("name").GetString().Should().Be("x1");
    }

    [Fact]
    public void SarifWithoutFindingsIsWhole() =>
        Json(RunWith(Clean, "check", "-", "--output-format", "sarif", "--select", Rules).Output).GetProperty("runs")[0].GetProperty("results").GetArrayLength().Should().Be(0);

    [Fact]
    public void GitHubWritesWorkflowCommands()
    {
        Write("a,b.txt", "Yes:\nthey can not.\n");
        Run("check", "a,b.txt", "--output-format", "github", "--select", Rules).Output.Should()
            .MatchRegex("""^::warning file=a%2Cb\.txt,line=2,col=6,endLine=2,endColumn=13,title=split-word::“cannot” is one word here\. Fix: “cannot”\. \(\d+ %25\)\n$""");
    }

    [Fact]
    public void LanguageToolAnswersAsTheServerDoes()
    {
        var answer = Json(RunWith(Garbled, "check", "-", "--output-format", "languagetool", "--select", Rules).Output);
        answer.GetProperty("software").GetProperty("apiVersion").GetInt32().Should().Be(1);
        answer.GetProperty("language").GetProperty("code").GetString().Should().Be("en");
        var match = answer.GetProperty("matches").EnumerateArray().First();
        match.GetProperty("offset").GetInt32().Should().Be(18);
        match.GetProperty("length").GetInt32().Should().Be(7);
        match.GetProperty("replacements")[0].GetProperty("value").GetString().Should().Be("the");
        match.GetProperty("rule").GetProperty("id").GetString().Should().Be("doubled-word");
        var context = match.GetProperty("context");
        context.GetProperty("text").GetString()!.Substring(context.GetProperty("offset").GetInt32(), context.GetProperty("length").GetInt32()).Should().Be("the the");
    }

    [Fact]
    public void DiffShowsTheEditsInTheirContext()
    {
        Write("story.txt", "No change here.\n" + Garbled + "No change there.\r\nIn the afternoon, as the observers of both sides had expected since the morning, they can not go on.\r\n");
        var run = Run("fix", "story.txt", "--diff", "--select", Rules, "--unsafe-fixes");
        run.Output.Should().Be("""
            story.txt:2:22 doubled-word, split-word
                Delegates reached [-the the-]{+the+} harbour at noon. The ministers [-can not-]{+cannot+} agree on a date.
            story.txt:4:90 split-word
                …had expected since the morning, they [-can not-]{+cannot+} go on.

            """.ReplaceLineEndings("\n"));
        run.Code.Should().Be(0);
        File.ReadAllText(PathOf("story.txt")).Should().Contain("can not", "a diff writes no file");
    }

    private static IEnumerable<(string Name, int Value)> Region(JsonElement physicalLocation) =>
        physicalLocation.GetProperty("region").EnumerateObject().Select(property => (property.Name, property.Value.GetInt32()));
}
