using System.Text;

namespace TranslationFix.Wire.Tests;

/// <summary>Elements whose text stays, and comments that silence rules in a part of a document.</summary>
public sealed class KeptElementTests
{
    private static readonly TranslationFixer Fixer = TranslationFixer.Create(new TranslationFixerOptions { Select = ["doubled-word", "split-word"], Apply = Applicability.Unsafe });

    [Theory]
    [InlineData("<p>Run <code>the the</code> on the the quay.</p>", "<p>Run <code>the the</code> on the quay.</p>")]
    [InlineData("<pre>the the\n\nof the the</pre><p>On the the quay.</p>", "<pre>the the\n\nof the the</pre><p>On the quay.</p>")]
    [InlineData("<p translate=no>The the quay.<p>On the the quay.", "<p translate=no>The the quay.<p>On the quay.")]
    [InlineData("<div class='x notranslate'><p>On the the quay.</p><p>At the the pier.</p></div><p>On the the quay.</p>", "<div class='x notranslate'><p>On the the quay.</p><p>At the the pier.</p></div><p>On the quay.</p>")]
    [InlineData("<p>They <span contenteditable=\"false\">can not the the</span> see the the quay.</p>", "<p>They <span contenteditable=\"false\">can not the the</span> see the quay.</p>")]
    [InlineData("<ul><li translate='NO'>the the quay<li>on the the pier</ul>", "<ul><li translate='NO'>the the quay<li>on the pier</ul>")]
    [InlineData("<p>On <b translate=no>the</b> the quay.</p>", "<p>On <b translate=no>the</b> the quay.</p>")]
    [InlineData("<span class=notranslate>of the the quay</span><br>at the the pier", "<span class=notranslate>of the the quay</span><br>at the pier")]
    public void Html(string page, string expected) => Fix(WireFormats.Html, page).Should().Be(expected);

    [Theory]
    [InlineData("<p>It costs <money unit=\"EUR\">the the 5</money> at the the quay.</p>", "<p>It costs <money unit=\"EUR\">the the 5</money> at the quay.</p>")]
    [InlineData("<p>On <chron norm=\"20230505\">the the Friday</chron> of the the fair.</p>", "<p>On <chron norm=\"20230505\">the the Friday</chron> of the fair.</p>")]
    [InlineData("<p translate=\"no\">The quay <em>of the the</em> town.</p><p>Of the the town.</p>", "<p translate=\"no\">The quay <em>of the the</em> town.</p><p>Of the town.</p>")]
    [InlineData("<block xmlns:its=\"http://www.w3.org/2005/11/its\" its:translate=\"no\"><p>Of the the town.</p></block><p>Of the the town.</p>", "<block xmlns:its=\"http://www.w3.org/2005/11/its\" its:translate=\"no\"><p>Of the the town.</p></block><p>Of the town.</p>")]
    [InlineData("<pre>Of the the town</pre><p>At the the quay.</p>", "<pre>Of the the town</pre><p>At the quay.</p>")]
    public void Nitf(string body, string expected) => Fix(WireFormats.Nitf, Document(body)).Should().Be(Document(expected));

    [Theory]
    [InlineData("<!-- translationfix-ignore-start --><p>On the the quay.</p><p>They can not see the the pier.</p><!-- translationfix-ignore-end --><p>In the the town.</p>", "<p>In the the", "<p>In the")]
    [InlineData("<!-- translationfix-ignore-start split-word --><p>They can not see the the pier.</p><!-- translationfix-ignore-end --><p>In the town.</p>", "see the the", "see the")]
    [InlineData("<!-- translationfix-ignore-start split-word, doubled-word --><p>They can not see the the pier.</p><p>We can not, either.</p>", "", "")]
    [InlineData("<p>In the the town.</p><!-- translationfix-ignore-next-block doubled-word --><p>They can not see the the pier.</p><p>On the quay.</p>", "In the the town.</p><!-- translationfix-ignore-next-block doubled-word --><p>They can not", "In the town.</p><!-- translationfix-ignore-next-block doubled-word --><p>They cannot")]
    [InlineData("<p>On the the quay<!-- translationfix-ignore-start --> of the the town.</p><!-- translationfix-ignore-end -->", "On the the", "On the")]
    [InlineData("<p>On the the quay.</p><!-- translationfix-ignore-end --><!-- translationfix-ignored -->", "On the the", "On the")]
    public void CommentsSilenceRulesBetweenThem(string body, string original, string replacement)
    {
        var expected = original.Length == 0 ? body : body.Replace(original, replacement, StringComparison.Ordinal);
        Fix(WireFormats.Html, body).Should().Be(expected);
        Fix(WireFormats.Nitf, Document(body)).Should().Be(Document(expected));
    }

    [Fact]
    public void AStringSaysNothingAboutTheNext()
    {
        const string Json = """{"uri":"a","headline":"On the the quay","body_xhtml":"<p>Of the the town.</p><!-- translationfix-ignore-start --><div translate=no><p>In the the town.","description_xhtml":"<p>At the the pier.</p>"}""";
        Fix(WireFormats.Ninjs, Json).Should().Be(Json.Replace("On the the", "On the", StringComparison.Ordinal).Replace("Of the the", "Of the", StringComparison.Ordinal).Replace("At the the", "At the", StringComparison.Ordinal));
    }

    private static string Document(string body) => $"<nitf><body><body.content>{body}</body.content></body></nitf>";

    private static string Fix(WireFormat format, string text)
    {
        var document = format.Read(Encoding.UTF8.GetBytes(text));
        var (bytes, dropped) = document.Write([.. document.Items.Select(item => (IReadOnlyList<TextEdit>)item.Fix(Fixer).Edits)]);
        dropped.Should().BeEmpty();
        return Encoding.UTF8.GetString(bytes);
    }
}
