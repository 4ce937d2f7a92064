using System.Text;

namespace TranslationFix.Wire.Tests;

/// <summary>What is one paragraph, and what is not.</summary>
public sealed class ParagraphTests
{
    [Theory]
    [InlineData("<p>one <house:mark xmlns:house='urn:h'>two</house:mark> three</p>", "one two three")]
    [InlineData("<p>one<br/>two</p>", "one\ntwo")]
    [InlineData("<p>one</p>\n<p> \n two </p>", "one\n\ntwo")]
    [InlineData("<p></p><p>one</p><p><em/></p>", "one")]
    [InlineData("<block><p>one</p>two<ul><li>three</li></ul></block>", "one\n\ntwo\n\nthree")]
    [InlineData("<p>one</p><!-- two --><?three?><p>f<!-- -->our</p>", "one\n\nfour")]
    [InlineData("<p>one<em> two</em> <em>three </em>four</p>", "one two three four")]
    [InlineData("<pre>one\n  two</pre>", "one\n  two")]
    public void Xml(string body, string expected) =>
        WireFormats.Nitf.Read(Encoding.UTF8.GetBytes($"<nitf><body><body.content>{body}</body.content></body></nitf>")).Items.Single().Story.Text.Should().Be(expected);

    [Theory]
    [InlineData("<div>one <x-mark>two</x-mark> three</div>", "one two three")]
    [InlineData("<p>one<p>two<div>three</div>four", "one\n\ntwo\n\nthree\n\nfour")]
    [InlineData("one < two & three <3", "one < two & three <3")]
    [InlineData("<p>one<script>a</script>two<style>b</style></p>", "onetwo")]
    [InlineData("<script>document.write('<script>x<\\/script>')</script><p>one</p>", "one")]
    [InlineData("<p title='a > b'>one</p><!-- <p>two</p> -->", "one")]
    [InlineData("<ul><li>one<li>two</ul>", "one\n\ntwo")]
    [InlineData("<P>caf&eacute;&nbsp;&#x2014;&#8212;&bogus;</P>", "café\u00A0——&bogus;")]
    [InlineData("<p>one <a href=x", "one")]
    public void Html(string page, string expected) => WireFormats.Html.Read(Encoding.UTF8.GetBytes(page)).Items.Single().Story.Text.Should().Be(expected);

    [Theory]
    [InlineData("   Head\r\n\r\n   One two\r\nthree.\r\n   Four.\r\n", "Head\n\nOne two three.\n\nFour.")]
    [InlineData("One.\nTwo.\n", "One.\n\nTwo.")]
    [InlineData("Head\n\nOne two\nthree.\n\nFour\nfive.\n", "Head\n\nOne two three.\n\nFour five.")]
    public void Lines(string text, string expected) => WireFormats.Iptc7901.Read(Encoding.UTF8.GetBytes($"\u0001X0001 4 I\r\n\u0002{text}\u0003\u0004")).Items.Single().Story.Text.Should().Be(expected);
}
