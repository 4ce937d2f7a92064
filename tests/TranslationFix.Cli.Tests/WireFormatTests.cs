using System.Text;

namespace TranslationFix.Cli.Tests;

/// <summary>Wire formats go in and come out as they are, but for the fixes.</summary>
public sealed class WireFormatTests : CommandLineTest
{
    private const string Nitf = """
        <?xml version="1.0" encoding="ISO-8859-1"?>
        <nitf xml:lang="en"><head><docdata><doc-id id-string="n1"/><date.issue norm="20230314"/></docdata></head>
        <body><body.head><hedline><hl1>Caf&#233; can not open</hl1></hedline></body.head>
        <body.content><p>The <em>owner</em> left the the ministry &amp; waits.</p></body.content></body></nitf>
        """;

    private static readonly string[] Options = ["--select", Rules, "--unsafe-fixes"];

    [Fact]
    public void EveryFileComesOutInItsOwnFormat()
    {
        Write("in/a.xml", Encoding.Latin1.GetBytes(Nitf));
        Write("in/b.json", """{"uri":"b","body_xhtml":"<p>They can not.<\/p>","language":"en"}""");
        Write("in/c.html", "<p>They <b>can</b> not, the the end.");
        Write("in/d.iptc", "\u0001WEX0001 4 I 9\r\n\u0002   Harbour\r\n\r\n   They can not go.\r\n\u0003141015 MAR 23\r\n\u0004");
        Run(["fix", "in", "--output", "out", .. Options]).Code.Should().Be(0);
        File.ReadAllText(PathOf("out/a.xml"), Encoding.Latin1).Should().Be(Nitf.Replace("can not", "cannot", StringComparison.Ordinal).Replace("the the", "the", StringComparison.Ordinal));
        File.ReadAllText(PathOf("out/b.json")).Should().Be("""{"uri":"b","body_xhtml":"<p>They cannot.<\/p>","language":"en"}""");
        File.ReadAllText(PathOf("out/c.html")).Should().Be("<p>They <b>can</b>not, the end.");
        File.ReadAllText(PathOf("out/d.iptc")).Should().Be("\u0001WEX0001 4 I 9\r\n\u0002   Harbour\r\n\r\n   They cannot go.\r\n\u0003141015 MAR 23\r\n\u0004");
    }

    [Fact]
    public void ItemsAndTheirPartsAreReportedByTheirIds()
    {
        const string Message = """
            <newsMessage><itemSet>
            <newsItem guid="one"><contentMeta><headline>The the harbour</headline></contentMeta></newsItem>
            <newsItem guid="two"><contentMeta><headline>Fine</headline><description>The the summary</description></contentMeta></newsItem>
            </itemSet></newsMessage>
            """;
        var run = RunWith(Message, ["check", "-", "--output-format", "jsonl", "--select", Rules]);
        JsonLines(run.Output).Select(story => (story.GetProperty("id").GetString(), story.GetProperty("findings").GetArrayLength())).Should().Equal(("one", 1), ("two", 0), ("two#summary", 1));
        RunWith(Message, ["check", "-", "--select", Rules]).Output.Should().StartWith("stdin:2: one 1:1 ");
    }

    [Fact]
    public void FieldsMayHaveOtherNames()
    {
        var lines = RunWith("""{"key":7,"title":"Fine","body":"They can not."}""", ["fix", "-", "--input-format", "jsonl", "--fields", "text=body,headline=title", "--fields", "id=key", .. Options]);
        lines.Output.Should().Be("""{"key":7,"title":"Fine","body":"They cannot."}""");
        Write("t.csv", "no,body\r\n1,\"They can not, \"\"he\"\" said.\"\r\n");
        Run(["fix", "t.csv", "--fields", "text=body,id=no", .. Options]).Output.Should().Be("no,body\r\n1,\"They cannot, \"\"he\"\" said.\"\r\n");
        RunWith("{}", ["check", "-", "--fields", "txet=body"]).Error.Should().Contain("there is no field 'txet'. Did you mean 'text'?");
        RunWith("{}", ["check", "-", "--fields", "text"]).Error.Should().Contain("pairs such as text=body");
    }

    [Fact]
    public void AMalformedFileStopsNoOther()
    {
        Write("in/a.xml", "<nitf><body>");
        Write("in/b.xml", "<project/>");
        Write("in/c.txt", Garbled);
        var run = Run(["fix", "in", "--output", "out", .. Options]);
        run.Code.Should().Be(2);
        run.Error.Should().Contain("in/a.xml: line 1, column 13: not well-formed XML").And.Contain("in/b.xml: this begins as no format that is known");
        Directory.GetFiles(PathOf("out")).Should().ContainSingle();
        File.ReadAllText(PathOf("out/c.txt")).Should().Be(Clean);
    }

    [Fact]
    public void AFixAcrossATagIsLeftToPeople()
    {
        var run = RunWith("<nitf><body><body.content><p>They saw <em>the</em> <em>the</em> harbour.</p></body.content></body></nitf>", ["fix", "-", .. Options]);
        run.Output.Should().Contain("<em>the</em> <em>the</em>");
        run.Error.Should().Contain("doubled-word").And.Contain("1 finding");
        run.Code.Should().Be(1);
    }
}
