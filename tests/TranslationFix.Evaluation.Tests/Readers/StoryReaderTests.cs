namespace TranslationFix.Evaluation.Tests.Readers;

public sealed class StoryReaderTests
{
    private const string Header = "language: en\nsource-language: fa\ndate: 2020-02-03\norigin: written\ntitle: a test\n\n";

    private static GoldStory Parse(string text) => StoryReader.Parse("a/ship.story", Header + text);

    [Fact]
    public void TheHeaderIsRead()
    {
        var story = Parse("A ship sailed.\n");
        story.Slug.Should().Be("ship");
        story.Language.Should().Be("en");
        story.SourceLanguage.Should().Be("fa");
        story.Date.Should().Be(new DateOnly(2020, 2, 3));
        story.Origin.Should().Be("written");
        story.Title.Should().Be("a test");
        story.Text.Should().Be("A ship sailed.");
        story.CleanText.Should().Be(story.Text);
        story.IsClean.Should().BeTrue();
    }

    [Fact]
    public void OnlyLanguageAndOriginAreRequired()
    {
        var story = StoryReader.Parse("x.story", "language: en\norigin: written\n\nText.");
        story.SourceLanguage.Should().BeNull();
        story.Date.Should().BeNull();
        story.Title.Should().BeNull();
        story.Split.Should().BeNull();
    }

    [Fact]
    public void AMarkGivesRawTextSpanAndCleanText()
    {
        var story = Parse("They met in ⟦garbled-name|Berm|Bern|Berne⟧ on Friday.⟦stray-fragment| Be.|⟧\n");
        story.Text.Should().Be("They met in Berm on Friday. Be.");
        story.CleanText.Should().Be("They met in Bern on Friday.");
        story.Spans.Should().HaveCount(2);
        story.Spans[0].RuleId.Should().Be("garbled-name");
        story.Spans[0].Span.Should().Be(new TextSpan(12, 16));
        story.Spans[0].Fixes.Should().Equal("Bern", "Berne");
        story.Spans[1].Span.Should().Be(new TextSpan(27, 31));
        story.Spans[1].Fixes.Should().Equal(string.Empty);
        story.IsClean.Should().BeFalse();
    }

    [Fact]
    public void AMarkWithoutACorrectionStaysInTheCleanText()
    {
        var story = Parse("A hall⟦unbalanced-pair|)⟧ burned.\n");
        story.Spans[0].Fixes.Should().BeEmpty();
        story.CleanText.Should().Be("A hall) burned.");
    }

    [Fact]
    public void MarksNestAndTheOuterCorrectionHoldsTheInnerOne()
    {
        var story = Parse("⟦unquoted-speech|It was ⟦article|a|an⟧ error.|“⟪⟫”⟧\n");
        story.Text.Should().Be("It was a error.");
        story.CleanText.Should().Be("“It was an error.”");
        story.Spans.Select(span => span.RuleId).Should().Equal("unquoted-speech", "article");
        story.Spans[0].Fixes.Should().Equal("“It was a error.”");
        story.Spans[0].IsFrame.Should().BeTrue();
        story.Spans[1].IsFrame.Should().BeFalse();
        story.Spans[1].Span.Should().Be(new TextSpan(7, 8));
    }

    [Fact]
    public void CodePointsAreWrittenInHexadecimal()
    {
        var story = Parse("⟦invisible-character|har\\u{AD}bour|harbour⟧ \\u{1F6A2} C:\\users\n");
        story.Text.Should().Be("har\u00ADbour 🚢 C:\\users");
        story.Spans[0].Span.Length.Should().Be(8);
    }

    [Fact]
    public void OffsetsAreUtf16CodeUnits() => Parse("🚢 ⟦doubled-word|the the|the⟧ ship\n").Spans[0].Span.Should().Be(new TextSpan(3, 10));

    [Fact]
    public void OutsideAMarkTheBarIsText() => Parse("One | two\n").Text.Should().Be("One | two");

    [Fact]
    public void LinesAreCountedAndLineEndsKept()
    {
        var story = Parse("One.\nTwo.⟦wire-boilerplate|\nEnd/|⟧\n⟦article|a|an⟧ hour\n");
        story.Text.Should().Be("One.\nTwo.\nEnd/\na hour");
        story.Spans.Select(span => span.Line).Should().Equal(8, 10);
    }

    [Fact]
    public void LineEndsOfWindowsMakeNoDifference()
    {
        var content = Header + "One ⟦article|a|an⟧.\nTwo.\n";
        StoryReader.Parse("x", content.Replace("\n", "\r\n")).Text.Should().Be(StoryReader.Parse("x", content).Text);
    }

    [Theory]
    [InlineData("One ⟦article|a|an.\nTwo.", 7, "never closed")]
    [InlineData("One.\nTwo⟧.", 8, "never opened")]
    [InlineData("One.\n⟦Article|a|an⟧.", 8, "id of a rule")]
    [InlineData("⟦article⟧.", 7, "id of a rule")]
    [InlineData("⟦|a⟧.", 7, "id of a rule")]
    [InlineData("⟦-a|a⟧.", 7, "id of a rule")]
    [InlineData("⟦article||an⟧.", 7, "covers no text")]
    [InlineData("⟦article|a|⟦article|an⟧⟧.", 7, "another mark")]
    [InlineData("One ⟪⟫ two.", 7, "only in a correction")]
    [InlineData("⟦article|a⟪⟫|an⟧.", 7, "only in a correction")]
    [InlineData("⟦article|a|⟪an⟧.", 7, "together")]
    [InlineData("⟦article|a|an⟫⟧.", 7, "together")]
    [InlineData("A \\u{zz}.", 7, "hexadecimal")]
    [InlineData("A \\u{110000}.", 7, "hexadecimal")]
    [InlineData("A \\u{AD.", 7, "hexadecimal")]
    [InlineData("A \\u{}.", 7, "hexadecimal")]
    [InlineData("⟦a|⟦a|⟦a|⟦a|⟦a|x⟧⟧⟧⟧⟧", 7, "too deep")]
    [InlineData(" \n", 7, "no text")]
    [InlineData("", 7, "no text")]
    public void AMalformedTextIsReportedWithItsLine(string text, int line, string problem)
    {
        var error = FluentActions.Invoking(() => Parse(text)).Should().Throw<StoryFormatException>().Which;
        error.Line.Should().Be(line);
        error.Problem.Should().Contain(problem);
        error.Message.Should().StartWith($"a/ship.story:{line}: ");
    }

    [Theory]
    [InlineData("language: en\n\nText.", 1, "lacks 'origin'")]
    [InlineData("origin: written\n\nText.", 1, "lacks 'language'")]
    [InlineData("language: en\norigin: written\n", 3, "empty line")]
    [InlineData("language: en\norigin: written\ncolour: red\n\nText.", 3, "not a line of the header")]
    [InlineData("language: en\nsomething\n\nText.", 2, "not a line of the header")]
    [InlineData("language: en\nlanguage: de\n\nText.", 2, "twice")]
    [InlineData("language:  \n\nText.", 1, "no value")]
    [InlineData("language: en\norigin: written\ndate: 3 May\n\nText.", 3, "not a date")]
    public void AMalformedHeaderIsReportedWithItsLine(string content, int line, string problem)
    {
        var error = FluentActions.Invoking(() => StoryReader.Parse("x", content)).Should().Throw<StoryFormatException>().Which;
        error.Line.Should().Be(line);
        error.Problem.Should().Contain(problem);
    }

    [Fact]
    public void BytesThatAreNoUtf8AreReported()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "bad.story");
        File.WriteAllBytes(path, [.. "language: en\norigin: written\n\nOne.\n"u8, 0xC3, 0x28]);
        FluentActions.Invoking(() => StoryReader.Read(path)).Should().Throw<StoryFormatException>().Which.Line.Should().Be(5);
    }
}
