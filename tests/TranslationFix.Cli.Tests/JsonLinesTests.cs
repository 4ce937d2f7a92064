using System.Globalization;
using System.Text;

namespace TranslationFix.Cli.Tests;

public sealed class JsonLinesTests : CommandLineTest
{
    private static readonly string[] CheckJsonLines = ["check", "-", "--input-format", "jsonl", "--output-format", "jsonl", "--select", Rules];
    private static readonly string[] FixJsonLines = ["fix", "-", "--input-format", "jsonl", "--output-format", "jsonl", "--select", Rules, "--unsafe-fixes"];

    [Fact]
    public void CheckAnswersInTheShapeOfTheContract()
    {
        var run = RunWith("""{"id":"a","text":"First line.\nIt reached 😀 the the harbour.","language":"en-GB"}""", CheckJsonLines);
        var story = JsonLines(run.Output).Single();
        story.EnumerateObject().Select(property => property.Name).Should().Equal("id", "language", "findings");
        story.GetProperty("id").GetString().Should().Be("a");
        story.GetProperty("language").GetString().Should().Be("en-GB");
        var finding = story.GetProperty("findings").EnumerateArray().Single();
        finding.EnumerateObject().Select(property => property.Name).Should().Equal(
            "rule", "category", "severity", "start", "end", "line", "column", "text", "confidence", "message", "suggestions", "evidence");
        finding.GetProperty("rule").GetString().Should().Be("doubled-word");
        finding.GetProperty("category").GetString().Should().Be("fluency/duplication");
        finding.GetProperty("severity").GetString().Should().Be("minor");
        finding.GetProperty("start").GetInt32().Should().Be(26, "offsets are UTF-16 code units");
        finding.GetProperty("end").GetInt32().Should().Be(33);
        finding.GetProperty("line").GetInt32().Should().Be(2);
        finding.GetProperty("column").GetInt32().Should().Be(15);
        finding.GetProperty("text").GetString().Should().Be("the the");
        finding.GetProperty("confidence").GetDouble().Should().BeInRange(0, 1);
        var suggestion = finding.GetProperty("suggestions").EnumerateArray().First();
        suggestion.EnumerateObject().Select(property => property.Name).Should().Equal("text", "confidence", "applicability");
        suggestion.GetProperty("text").GetString().Should().Be("the");
        suggestion.GetProperty("applicability").GetString().Should().BeOneOf("safe", "unsafe", "display");
    }

    [Fact]
    public void FixAnswersInTheShapeOfTheContract()
    {
        var run = RunWith("""{"id":"a","text":"The ministers can not agree."}""", FixJsonLines);
        run.Code.Should().Be(0);
        var story = JsonLines(run.Output).Single();
        story.EnumerateObject().Select(property => property.Name).Should().Equal("id", "text", "edits", "findings");
        story.GetProperty("text").GetString().Should().Be("The ministers cannot agree.");
        var edit = story.GetProperty("edits").EnumerateArray().Single();
        edit.EnumerateObject().Select(property => property.Name).Should().Equal("start", "end", "replacement", "rule", "confidence");
        edit.GetProperty("rule").GetString().Should().Be("split-word");
        "The ministers can not agree."[..edit.GetProperty("start").GetInt32()].Should().Be("The ministers can");
    }

    [Fact]
    public void ABadLineIsNamedAndTheOthersAreAnsweredInOrder()
    {
        const string input = """
            {"id":"1","text":"Good."}
            {"id":"2"}
            not json
            {"id":"4","text":7}
            {"id":"5","text":"x","date":"yesterday"}
            {"id":"6","text":"x"} {"id":"7","text":"x"}
            [1]

            {"id":"9","text":"Good again.","unknown":{"a":[1,2]},"language":null,"sourceLanguage":"fa","date":"2022-01-09T08:00:00Z","sourceText":"x"}
            """;
        var run = RunWith(input, CheckJsonLines);
        run.Code.Should().Be(2);
        JsonLines(run.Output).Select(story => story.GetProperty("id").GetString()).Should().Equal("1", "9");
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ")[0]).Should().Equal("stdin:2", "stdin:3", "stdin:4", "stdin:5", "stdin:6", "stdin:7");
        run.Error.Should().Contain("'text' is missing").And.Contain("'text' must be a string").And.Contain("'date' must be an ISO 8601 date");
    }

    [Fact]
    public void InvalidUtf8IsNamedWithItsPlace()
    {
        byte[] input = [.. "{\"id\":\"1\",\"text\":\"Caf"u8, 0xE9, .. "\"}\n{\"id\":\"2\",\"text\":\"Good.\"}\n"u8];
        var run = RunWith(input, CheckJsonLines);
        run.Code.Should().Be(2);
        run.Error.Should().Be("stdin:1: invalid UTF-8 at byte 21 of the line\n");
        JsonLines(run.Output).Should().ContainSingle();
    }

    [Fact]
    public void AStoryWithoutIdIsNamedByItsLine() =>
        JsonLines(RunWith("\n{\"text\":\"One.\"}\n{\"id\":17,\"text\":\"Two.\"}", CheckJsonLines).Output).Select(story => story.GetProperty("id").ToString()).Should().Equal("2", "17");

    [Fact]
    public void ByteOrderMarkAndWindowsLineEndsAreNoContent()
    {
        byte[] input = [0xEF, 0xBB, 0xBF, .. "{\"id\":\"1\",\"text\":\"One.\"}\r\n{\"id\":\"2\",\"text\":\"Two.\"}\r\n"u8];
        var run = RunWith(input, CheckJsonLines);
        run.Code.Should().Be(0);
        JsonLines(run.Output).Should().HaveCount(2);
    }

    [Fact]
    public void LoneSurrogatesGoThrough()
    {
        var run = RunWith("""{"id":"1","text":"A \ud800 b\n can not."}""", FixJsonLines);
        run.Code.Should().Be(0);
        run.Output.Should().Contain("""
            "text":"A \ud800 b\n cannot."
            """);
    }

    [Fact]
    public void AnotherLanguageIsSilentAndSaidSo()
    {
        var run = RunWith("""{"id":"1","text":"Die die Das das.","language":"is"}""", CheckJsonLines);
        run.Code.Should().Be(0);
        run.Output.Should().Be("""{"id":"1","language":"is","findings":[]}""" + "\n");
        run.Error.Should().Contain("no data for is");
    }

    [Fact]
    public void ManyStoriesComeInOrderWithAnyNumberOfWorkers()
    {
        var input = new StringBuilder();
        for (var i = 0; i < 5000; i++)
        {
            var text = i % 3 == 0 ? "Delegates reached the the harbour." : string.Join(' ', Enumerable.Repeat("The talks went on.", i % 50));
            input.Append(CultureInfo.InvariantCulture, $"{{\"id\":\"{i}\",\"text\":\"{text}\"}}\n");
        }

        var one = RunWith(input.ToString(), [.. CheckJsonLines, "--jobs", "1"]);
        var two = RunWith(input.ToString(), [.. CheckJsonLines, "--jobs", "2"]);
        two.Bytes.Should().Equal(one.Bytes);
        JsonLines(two.Output).Select(story => story.GetProperty("id").GetString()).Should().Equal(Enumerable.Range(0, 5000).Select(i => i.ToString(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void ALineLongerThanAReadIsWhole()
    {
        var text = string.Concat(Enumerable.Repeat("The talks went on. ", 50_000)) + "They can not end.";
        var run = RunWith($"{{\"id\":\"long\",\"text\":\"{text}\"}}\n{{\"id\":\"short\",\"text\":\"Yes.\"}}", CheckJsonLines);
        var stories = JsonLines(run.Output);
        stories.Should().HaveCount(2);
        stories[0].GetProperty("findings").EnumerateArray().Single().GetProperty("start").GetInt32().Should().Be(text.Length - "can not end.".Length);
    }

    [Fact]
    public void AStreamIsAnsweredAsItComes()
    {
        using var input = new SlowStream(["{\"id\":\"1\",\"text\":\"One.\"}\n", "{\"id\":\"2\",\"text\":\"Two.\"}\n"]);
        using var output = new MemoryStream();
        input.BeforeRead = number =>
        {
            // Before the third read the second answer may still be on its way; the first is there before the second story is read.
            if (number == 2)
            {
                SpinWait.SpinUntil(() => output.Length > 0, TimeSpan.FromSeconds(30)).Should().BeTrue();
            }
        };
        Program.Run(CheckJsonLines, new CommandConsole(input, output, TextWriter.Null) { WorkingDirectory = Folder }).Should().Be(0);
    }

    [Fact]
    public void FixAsTextKeepsEveryOtherByteOfTheLines()
    {
        const string input = "{ \"text\" : \"Caf\\u00e9 \\ud83d\\ude00 \\u2014 they can not\\n agree.\", \"id\": 1.50, \"x\": [ 1 ] }\r\nbad\r\n\r\n{\"text\":\"Fine.\",\"id\":2}";
        var run = RunWith(input, "fix", "-", "--input-format", "jsonl", "--select", Rules, "--unsafe-fixes");
        run.Output.Should().Be(input.Replace("can not", "cannot", StringComparison.Ordinal));
        run.Code.Should().Be(2, "one line is bad");
    }
}
