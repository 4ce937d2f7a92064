using System.Text;

namespace TranslationFix.Wire.Tests;

/// <summary>Malformed and hostile input ends in the documented exception, or comes back as it is.</summary>
public sealed class HostileTests
{
    private static readonly string Bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY a \"aaaaaaaaaa\">" +
        string.Concat(Enumerable.Range(1, 20).Select(i => $"<!ENTITY a{i} \"{string.Concat(Enumerable.Repeat(i == 1 ? "&a;" : $"&a{i - 1};", 10))}\">")) +
        "]><nitf><body><body.content><p>x &a20; y</p></body.content></body></nitf>";

    public static TheoryData<string, string> Texts() => new()
    {
        { "external entity", "<!DOCTYPE nitf [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><nitf><body><body.content><p>a &x; b</p></body.content></body></nitf>" },
        { "external parameter entity", "<!DOCTYPE nitf [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x.dtd\"> %x;]><nitf><body><body.content><p>a</p></body.content></body></nitf>" },
        { "external subset", "<!DOCTYPE nitf SYSTEM \"http://127.0.0.1:1/nitf.dtd\"><nitf><body><body.content><p>a</p></body.content></body></nitf>" },
        { "entity bomb", Bomb },
        { "deep nesting", string.Concat(Enumerable.Repeat("<p>", 10_000)) + string.Concat(Enumerable.Repeat("</p>", 10_000)) },
        { "deep nesting in a body", "<nitf><body><body.content>" + string.Concat(Enumerable.Repeat("<p>a", 10_000)) },
        { "deep arrays", new string('[', 10_000) + new string(']', 10_000) },
        { "deep objects", string.Concat(Enumerable.Repeat("{\"associations\":{\"a\":", 10_000)) },
        { "deep html", string.Concat(Enumerable.Repeat("<div><code><h1>", 10_000)) + "x" },
        { "truncated element", "<nitf><body><body.content><p>a &am" },
        { "truncated tag", "<nitf><body><body.content><p" },
        { "truncated cdata", "<nitf><body><body.content><p><![CDATA[a" },
        { "truncated json", "{\"uri\":\"a\",\"body_text\":\"b" },
        { "truncated escape", "{\"uri\":\"a\",\"body_text\":\"\\u12" },
        { "truncated quotation", "text\n\"a" },
        { "quotation behind a field", "text\n\"a\"b\n" },
        { "two roots", "<nitf/><nitf/>" },
        { "NUL", "<nitf>\0</nitf>" },
        { "NUL as a number", "<nitf><body><body.content><p>&#0;</p></body.content></body></nitf>" },
        { "many NULs", new string('\0', 5000) },
        { "unknown encoding", "<?xml version=\"1.0\" encoding=\"x-none\"?><nitf/>" },
        { "encoding with escapes", "<?xml version=\"1.0\" encoding=\"iso-2022-jp\"?><nitf/>" },
        { "many ampersands", new string('&', 50_000) },
        { "many tags that never end", string.Concat(Enumerable.Repeat("<a", 20_000)) },
        { "many attributes that never end", string.Concat(Enumerable.Repeat("<a b='", 50_001)) },
        { "many tags with spaces that never end", string.Concat(Enumerable.Repeat("<a ", 200_000)) },
        { "many ends of nothing", string.Concat(Enumerable.Repeat("<code>", 50_000)) + string.Concat(Enumerable.Repeat("</x>", 50_000)) },
        { "many comments that never end", string.Concat(Enumerable.Repeat("<!--", 20_000)) },
        { "many scripts that never end", string.Concat(Enumerable.Repeat("<script>", 20_000)) },
        { "many starts of text", new string('\u0002', 20_000) },
        { "empty", string.Empty },
        { "white space", " \r\n\t" },
        { "only a mark", "\uFEFF" },
        { "same ids", "<newsMessage><itemSet><newsItem guid=\"a\"><contentMeta><headline>One</headline></contentMeta></newsItem><newsItem guid=\"a\"><contentMeta><headline>Two</headline></contentMeta></newsItem></itemSet></newsMessage>" },
        { "zip", "PK\u0003\u0004\u0014\0\0\0" },
        { "ids with paths", "{\"uri\":\"../../etc/passwd\",\"body_text\":\"a\"}" },
        { "duplicate keys", "{\"text\":\"a\",\"text\":\"b\"}" },
        { "lone surrogates", "{\"uri\":\"a\",\"body_text\":\"\\ud800 a \\udc00\"}" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void EveryFormatRefusesOrKeepsIt(string name, string text)
    {
        name.Should().NotBeEmpty();
        foreach (var encoding in (Encoding[])[new UTF8Encoding(false), Encoding.Unicode, Encoding.Latin1])
        {
            Check(encoding.GetBytes(text));
        }
    }

    [Theory]
    [InlineData("text", "{0}")]
    [InlineData("html", "<p>{0}</p>")]
    [InlineData("nitf", "<nitf><body><body.content><p>{0}</p></body.content></body></nitf>")]
    [InlineData("ninjs", "{\"body_text\":\"{0}\"}")]
    [InlineData("csv", "text\n{0}\n")]
    [InlineData("iptc7901", "\u0002{0}\u0003")]
    public void AStoryThatIsTooLongIsRefused(string format, string template)
    {
        var options = new WireOptions { MaximumStoryLength = 10_000 };
        WireFormats.Find(format)!.Read(Encoding.UTF8.GetBytes(template.Replace("{0}", new string('x', 10_000), StringComparison.Ordinal)), options).Items.Should().ContainSingle();
        FluentActions.Invoking(() => WireFormats.Find(format)!.Read(Encoding.UTF8.GetBytes(template.Replace("{0}", new string('x', 10_001), StringComparison.Ordinal)), options))
            .Should().Throw<WireFormatException>().Which.Reason.Should().Be("a story has more than 10000 characters");
    }

    [Fact]
    public void ALineWithAStoryThatIsTooLongIsKept()
    {
        var bytes = Encoding.UTF8.GetBytes($"{{\"text\":\"a\"}}\n{{\"text\":\"{new string('x', 10_001)}\"}}\n{{\"text\":\"b\"}}\n");
        var document = WireFormats.JsonLines.Read(bytes, new WireOptions { MaximumStoryLength = 10_000 });
        document.Items.Select(item => item.Story.Text).Should().Equal("a", "b");
        document.Problems.Should().Equal(new WireProblem(2, "a story has more than 10000 characters"));
        document.Write().Bytes.Should().Equal(bytes);
    }

    [Fact]
    public void ALineOverTheLimitIsKeptInPartsAndTheOthersAreRead()
    {
        var bytes = Encoding.UTF8.GetBytes($"{{\"text\":\"a\"}}\n{{\"text\":\"{new string('x', 3_000_000)}\"}}\n{{\"text\":\"b\"}}\n{{\"text\":\"{new string('y', 70_000)}\"}}\n{{\"text\":\"c\"}}");
        var options = new WireOptions { MaximumBytes = 1_000_000 };
        using var stream = new MemoryStream(bytes);
        var blocks = WireFormats.JsonLines.Split(stream, options).ToList();
        blocks.SelectMany(block => block.Bytes).Should().Equal(bytes);
        blocks.Max(block => block.Bytes.Length).Should().BeLessThanOrEqualTo(1_000_001, "no more is held than the limit");
        blocks.Select(block => block.Problem).OfType<WireProblem>().Should().Equal(new WireProblem(2, "a line has more than 1000000 bytes"));
        blocks.Where(block => !block.IsKept).SelectMany(block => WireFormats.JsonLines.Read(block.Bytes, options, block.FirstLine).Items)
            .Select(item => (item.Line, item.Story.Text.Length)).Should().Equal((1, 1), (3, 1), (4, 70_000), (5, 1));
    }

    [Fact]
    public void ALineOverTheLimitWithoutAnEndIsKept()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(new string('x', 300_000)));
        var blocks = WireFormats.JsonLines.Split(stream, new WireOptions { MaximumBytes = 100_000 }).ToList();
        blocks.Should().OnlyContain(block => block.IsKept && block.FirstLine == 1);
        blocks.Sum(block => block.Bytes.Length).Should().Be(300_000);
    }

    [Fact]
    public void EveryFormatRefusesOrKeepsEveryBeginningOfEverySample()
    {
        foreach (var row in Samples.All())
        {
            var bytes = Samples.Bytes(row.Data.Item1);
            for (var length = 0; length < bytes.Length; length += 1 + (bytes.Length / 60))
            {
                Check(bytes[..length], [WireFormats.Find(row.Data.Item2)!]);
            }
        }
    }

    [Fact]
    public void EveryFormatRefusesOrKeepsBrokenBytes()
    {
        var random = new Random(11);
        foreach (var row in Samples.All())
        {
            for (var i = 0; i < 40; i++)
            {
                var bytes = Samples.Bytes(row.Data.Item1);
                for (var j = 0; j < 1 + (i % 5); j++)
                {
                    bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                }

                Check(bytes, [WireFormats.Find(row.Data.Item2)!]);
            }
        }
    }

    [Fact]
    public void NoEntityIsExpanded()
    {
        var item = WireFormats.Nitf.Read(Encoding.UTF8.GetBytes(Bomb)).Items.Single();
        item.Story.Text.Should().Be("x &a20; y");
        item.Story.ProtectedSpans.Should().Equal(new TextSpan(2, 7));
    }

    [Fact]
    public void MalformedXmlIsNamedWithItsPlace()
    {
        var exception = FluentActions.Invoking(() => WireFormats.Nitf.Read("<nitf>\n  <p>a</q></nitf>"u8.ToArray())).Should().Throw<WireFormatException>().Which;
        exception.Line.Should().Be(2);
        exception.Column.Should().BeInRange(5, 12);
        exception.Message.Should().StartWith("line 2, column ").And.Contain("not well-formed XML");
    }

    [Fact]
    public void LimitsAreKept()
    {
        var options = new WireOptions { MaximumBytes = 100, MaximumDepth = 5 };
        FluentActions.Invoking(() => WireFormats.Text.Read(new byte[101], options)).Should().Throw<WireFormatException>().WithMessage("*more than 100 bytes*");
        FluentActions.Invoking(() => WireFormats.Nitf.Read("<a><a><a><a><a><a/></a></a></a></a></a>"u8.ToArray(), options)).Should().Throw<WireFormatException>().WithMessage("*deeper than 5*");
        FluentActions.Invoking(() => WireFormats.Ninjs.Read("[[[[[[1]]]]]]"u8.ToArray(), options)).Should().Throw<WireFormatException>();
        using var stream = new MemoryStream(new byte[70_000]);
        WireFormats.JsonLines.Split(stream, options).First().Problem!.Reason.Should().Be("a line has more than 100 bytes");
    }

    private static void Check(byte[] bytes, IEnumerable<WireFormat>? formats = null)
    {
        _ = WireFormats.Detect(bytes, "x.xml");
        foreach (var format in formats ?? WireFormats.All)
        {
            WireDocument document;
            try
            {
                document = format.Read(bytes);
            }
            catch (WireFormatException)
            {
                continue;
            }

            document.Write().Bytes.Should().Equal(bytes);
            foreach (var item in document.Items)
            {
                item.Story.ProtectedSpans.All(span => span.Start >= 0 && span.Start < span.End && span.End <= item.Story.Text.Length).Should().BeTrue();
            }
        }
    }
}
