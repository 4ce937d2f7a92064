namespace TranslationFix.Cli.Tests;

public sealed class ExitCodeTests : CommandLineTest
{
    [Fact]
    public void CleanTextIsZero()
    {
        var run = RunWith(Clean, "check", "-", "--select", Rules);
        run.Code.Should().Be(0);
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public void FindingsAreOne() => RunWith(Garbled, "check", "-", "--select", Rules).Code.Should().Be(1);

    [Theory]
    [InlineData("neutral", 1)]
    [InlineData("minor", 1)]
    [InlineData("major", 0)]
    [InlineData("critical", 0)]
    [InlineData("none", 0)]
    public void FailOnSaysWhichFindingsCount(string severity, int code)
    {
        var run = RunWith(Garbled, "check", "-", "--select", Rules, "--fail-on", severity);
        run.Code.Should().Be(code);
        run.Output.Should().Contain("doubled-word", "findings are reported whether they count or not");
    }

    [Fact]
    public void FixedFindingsDoNotCount() => RunWith(Garbled, "fix", "-", "--select", Rules, "--unsafe-fixes").Code.Should().Be(0);

    [Theory]
    [InlineData("is no date", "--date", "09.01.2022")]
    [InlineData("language tag", "--language", "English!")]
    [InlineData("probability", "--min-confidence", "1.5")]
    [InlineData("--jobs", "--jobs", "0")]
    [InlineData("Did you mean 'doubled-word'?", "--select", "doubled-wrod")]
    [InlineData("Did you mean 'minor'?", "--fail-on", "minro")]
    [InlineData("Did you mean 'jsonl'?", "--output-format", "jsnol")]
    [InlineData("Did you mean '--ignore'?", "--ignroe", "article")]
    [InlineData("not well-formed XML", "--input-format", "newsml-g2")]
    [InlineData("configuration cannot be read", "--config", "missing.json")]
    [InlineData("accepted words cannot be read", "--accept", "missing.txt")]
    [InlineData("baseline cannot be read", "--baseline", "missing.txt")]
    public void WrongUsageIsTwoAndSaysWhatToChange(string message, string option, string value)
    {
        var run = RunWith(Garbled, "check", "-", option, value);
        run.Code.Should().Be(2);
        run.Error.Should().Contain(message.Replace("is no date", "is not an ISO 8601 date", StringComparison.Ordinal));
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public void NoCommandIsTwo()
    {
        var run = Run();
        run.Code.Should().Be(2);
        run.Error.Should().Contain("Try 'translationfix --help'.");
    }

    [Fact]
    public void MissingFileIsTwoAndTheRestGoesOn()
    {
        Write("story.txt", Garbled);
        var run = Run("check", "missing.txt", "story.txt", "--select", Rules);
        run.Code.Should().Be(2);
        run.Error.Should().Contain("missing.txt: there is no such file");
        run.Output.Should().Contain("story.txt:1:");
    }

    [Fact]
    public void EmptyInputIsClean()
    {
        Write("empty.txt", string.Empty);
        Run("check", "empty.txt").Code.Should().Be(0);
        RunWith(string.Empty, "check", "-", "--input-format", "jsonl", "--output-format", "jsonl").Should().BeEquivalentTo(new { Code = 0, Output = string.Empty, Error = string.Empty });
    }

    [Fact]
    public void InputThatMustBeTypedIsNotWaitedFor()
    {
        using var nothing = new MemoryStream();
        using var error = new StringWriter();
        var console = new CommandConsole(nothing, nothing, error) { InputIsTerminal = true, WorkingDirectory = Folder };
        Program.Run(["check"], console).Should().Be(2);
        error.ToString().Should().Contain("name a file");
    }

    [Fact]
    public void RedirectedInputNeedsNoPath() => RunWith(Garbled, "check", "--select", Rules).Output.Should().StartWith("stdin:1:19 ");

    [Fact]
    public void ACancelledRunSaysSo()
    {
        using var input = new MemoryStream("{\"text\":\"x\"}\n"u8.ToArray());
        using var output = new MemoryStream();
        Program.Run(["check", "-", "--input-format", "jsonl"], new CommandConsole(input, output, TextWriter.Null), new CancellationToken(canceled: true)).Should().Be(130);
    }
}
