using System.Text;

namespace TranslationFix.Wire.Tests;

/// <summary>How edits are written into each kind of place.</summary>
public sealed class EditTests
{
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Theory]
    [InlineData("<p>one two</p>", "one", "a<b & c", "<p>a&lt;b &amp; c two</p>")]
    [InlineData("<p>one &amp; two</p>", "&", "and", "<p>one and two</p>")]
    [InlineData("<p>one&#x2014;two</p>", "—", " – ", "<p>one – two</p>")]
    [InlineData("<p>one  \n  two</p>", "one", "one,", "<p>one,  \n  two</p>")]
    [InlineData("<p><![CDATA[one & <two>]]></p>", "one", "1", "<p><![CDATA[1 & <two>]]></p>")]
    [InlineData("<p>one <em>two</em> three</p>", "one two", "one, two", "<p>one, <em>two</em> three</p>")]
    [InlineData("<p>one <em>two</em> three</p>", "two three", "two, three", "<p>one <em>two,</em> three</p>")]
    [InlineData("<p>the <em>the house</em></p>", "the the ", "the ", "<p>the <em>house</em></p>")]
    [InlineData("<p>saw the <em>the</em> house</p>", " the ", " ", "<p>saw <em>the</em> house</p>")]
    [InlineData("<p>a<!-- note -->b c</p>", "b", "d", "<p>a<!-- note -->d c</p>")]
    [InlineData("<p>caf&eacute; au lait</p>", "é", "e", "<p>cafe au lait</p>")]
    public void XmlKeepsWhatIsNotEdited(string body, string original, string replacement, string expected)
    {
        var document = Read(Encoding.UTF8.GetBytes(Nitf(body)));
        var (bytes, dropped) = document.Write([document.Items[0].Edit(original, replacement)]);
        dropped.Should().BeEmpty();
        Encoding.UTF8.GetString(bytes).Should().Be(Nitf(expected));
    }

    [Theory]
    [InlineData("<p>one <em>two</em> three</p>", "one two", "three four")]
    [InlineData("<p>one <em>two</em> three</p>", "two three", "")]
    [InlineData("<p>one <em>two</em> three</p>", "one two three", "")]
    [InlineData("<p>one</p><p>two</p>", "one\n\ntwo", "one two")]
    [InlineData("<p>one<br/>two</p>", "\n", " ")]
    [InlineData("<p><![CDATA[one]]></p>", "one", "]]>")]
    [InlineData("<p>one two</p>", "one", "\0")]
    public void AnEditThatItsPlaceDoesNotAllowIsDropped(string body, string original, string replacement)
    {
        var document = Read(Encoding.UTF8.GetBytes(Nitf(body)));
        var edit = document.Items[0].Edit(original, replacement);
        document.Items[0].CanWrite(edit).Should().BeFalse();
        var (bytes, dropped) = document.Write([edit]);
        dropped.Should().Equal(new DroppedEdit(0, edit));
        Encoding.UTF8.GetString(bytes).Should().Be(Nitf(body));
    }

    [Fact]
    public void WhatTheEncodingLacksIsWrittenAsANumber()
    {
        var xml = "<?xml version='1.0' encoding='windows-1252'?>" + Nitf("<p>José’s Lodz</p>");
        var document = Read(Western.GetBytes(xml));
        var (bytes, dropped) = document.Write([document.Items[0].Edit("Lodz", "Łódź 😀")]);
        dropped.Should().BeEmpty();
        Western.GetString(bytes).Should().Be(xml.Replace("Lodz", "&#321;ód&#378; &#128512;", StringComparison.Ordinal));
    }

    [Fact]
    public void WhereTheEncodingIsGuessedOnlyKnownBytesComeIn()
    {
        // Written in ISO 8859-2 and read as what it may be: a new quotation mark would be a byte that means something else there.
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding("iso-8859-2")!;
        var bytes = encoding.GetBytes("Przed s\u0105dem stan\u0119\u0142a wczoraj Zofia Br\u0105z z \u0141odzi i jej \"brat\".");
        var document = WireFormats.Text.Read(bytes);
        document.IsEncodingGuessed.Should().BeTrue();
        var item = document.Items[0];
        item.CanWrite(item.Edit("\"brat\"", "\u201Ebrat\u201D")).Should().BeFalse();
        item.CanWrite(item.Edit("wczoraj", "dzi\u015B")).Should().BeFalse();
        var (after, _) = document.Write([item.Edit("wczoraj", "w" + item.Story.Text[7..10])]);
        encoding.GetString(after).Should().Be("Przed s\u0105dem stan\u0119\u0142a w\u0105de Zofia Br\u0105z z \u0141odzi i jej \"brat\".");
    }

    [Fact]
    public void AFixThatCannotBeWrittenIsLeftToPeople()
    {
        var fixer = TranslationFixer.Create(new TranslationFixerOptions { Select = ["doubled-word"], Apply = Applicability.Unsafe });
        var item = Read(Encoding.UTF8.GetBytes(Nitf("<p>They saw <em>the</em> <em>the</em> harbour. They left the the ship.</p>"))).Items[0];
        var result = item.Fix(fixer);
        result.Text.Should().Be("They saw the the harbour. They left the ship.");
        result.Edits.Should().ContainSingle().Which.Span.Start.Should().BeGreaterThan(30);
        result.Findings.Should().ContainSingle().Which.Suggestions.Should().OnlyContain(suggestion => suggestion.Applicability == Applicability.Display);
    }

    [Theory]
    [InlineData("<p>a < b</p>", "< b", " ", "")]
    [InlineData("<p>a & lt; b</p>", "& lt", " ", "")]
    [InlineData("<p>a &amp; lt; b</p>", "& lt", " ", "<p>a &amp;lt; b</p>")]
    public void NoEditMakesATagOrAnEntity(string page, string around, string deleted, string expected)
    {
        var document = WireFormats.Html.Read(Encoding.UTF8.GetBytes(page));
        var start = document.Items[0].Story.Text.IndexOf(around, StringComparison.Ordinal) + around.IndexOf(deleted, StringComparison.Ordinal);
        var (bytes, _) = document.Write([new TextEdit(new TextSpan(start, start + 1), deleted, string.Empty, "test", 1)]);
        Encoding.UTF8.GetString(bytes).Should().Be(expected.Length == 0 ? page : expected);
    }

    [Fact]
    public void NoEditEndsACDataSection()
    {
        var item = Read(Encoding.UTF8.GetBytes(Nitf("<p><![CDATA[a]] x> b]]></p>"))).Items[0];
        item.CanWrite(item.Edit(" x", string.Empty)).Should().BeFalse();
        item.CanWrite(item.Edit(" b", string.Empty)).Should().BeTrue();
    }

    [Fact]
    public void ALoneSurrogateIsNotWritten()
    {
        var item = Read(Encoding.UTF8.GetBytes(Nitf("<p>one 😀</p>"))).Items[0];
        item.CanWrite(item.Edit("one", "\uD800")).Should().BeFalse();
        item.CanWrite(new TextEdit(new TextSpan(5, 6), "\uDE00", string.Empty, "test", 1)).Should().BeFalse("a pair is one character");
    }

    [Fact]
    public void JsonKeepsItsSpelling()
    {
        const string Line = "{ \"text\" : \"Caf\\u00e9 \\ud83d\\ude00 \\/ \\\"one\\\"\\n two\", \"x\": 1.0 }\r\n";
        var document = WireFormats.JsonLines.Read(Encoding.UTF8.GetBytes(Line));
        var (bytes, _) = document.Write([document.Items[0].Edit("one", "a \"b\" \\ é\n"), document.Items[0].Edit("two", "2")]);
        Encoding.UTF8.GetString(bytes).Should().Be(Line.Replace("one", "a \\\"b\\\" \\\\ é\\n", StringComparison.Ordinal).Replace("two", "2", StringComparison.Ordinal));
    }

    [Fact]
    public void MarkupInAJsonStringIsEscapedTwice()
    {
        const string Json = """{"uri":"a","body_xhtml":"<p class=\"x\">one &amp; <b>two<\/b><\/p>"}""";
        var document = WireFormats.Ninjs.Read(Encoding.UTF8.GetBytes(Json));
        var item = document.Items.Single();
        item.Story.Text.Should().Be("one & two");
        var (bytes, _) = document.Write([item.Edit("one", "\"1\" <"), item.Edit("&", "and"), item.Edit("two", "2")]);
        Encoding.UTF8.GetString(bytes).Should().Be("""{"uri":"a","body_xhtml":"<p class=\"x\">\"1\" &lt; and <b>2<\/b><\/p>"}""");
    }

    [Theory]
    [InlineData("text\n\"one \"\"two\"\"\"\n", "two", "a \"b\", c", "text\n\"one \"\"a \"\"b\"\", c\"\"\"\n")]
    [InlineData("text\none two\n", "two", "three", "text\none three\n")]
    [InlineData("text\none two\n", "two", "2, 3", null)]
    public void TablesKeepTheirQuotationMarks(string table, string original, string replacement, string? expected)
    {
        var document = WireFormats.Csv.Read(Encoding.UTF8.GetBytes(table));
        var (bytes, dropped) = document.Write([document.Items[0].Edit(original, replacement)]);
        Encoding.UTF8.GetString(bytes).Should().Be(expected ?? table);
        dropped.Should().HaveCount(expected is null ? 1 : 0);
    }

    [Fact]
    public void ControlBytesOfAMessageAreOutOfReach()
    {
        var item = Samples.Read("anpa1312/senate.anpa", "anpa1312").Items[0];
        var control = item.Story.Text.IndexOf('\u0013', StringComparison.Ordinal);
        item.Story.ProtectedSpans.Should().Contain(new TextSpan(control, control + 1));
        item.CanWrite(item.Edit("Senate", "\u0003")).Should().BeFalse();
    }

    private static string Nitf(string body) => $"<nitf><body><body.content>{body}</body.content></body></nitf>";

    private static WireDocument Read(byte[] bytes) => WireFormats.Nitf.Read(bytes);
}
