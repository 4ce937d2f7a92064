using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;

namespace TranslationFix.Wire.Tests;

/// <summary>The text that is found in HTML, with its places, is the text that a parser after the standard finds.</summary>
public sealed class HtmlParityTests
{
    private static readonly string[] Pieces =
    [
        "one", " two ", "\n", "three.", "a < b", "R&D", "&amp;", "&lt;i>", "&eacute;", "&#8212;", "&#x201C;", "<p>", "</p>", "<p class=\"x > y\">", "<em>", "</em>", "<b title='a'>", "</b>", "<br>", "<br/>",
        "<div>", "</div>", "<ul><li>", "<li>", "</ul>", "<a href=x?a=1&b=2>", "</a>", "<span>", "</span>", "<!-- <p>note</p> -->", "<!-->", "<!--->", "<!-- a --!>", "<!-- a -- b --- -->", "<script>if (a < b) f('</p>');</script>", "<style>p > a {}</style>",
        "<blockquote>", "</blockquote>", "<h2>", "</h2>", "<code>", "</code>", "<img alt=\"a > b\" src=x>", "</section>", "<section>", "<x-mark>", "</x-mark>", "<hr>", "<textarea>no</textarea>", "<pre>", "</pre>",
    ];

    private static readonly string[] Skipped = ["script", "style", "textarea"];

    [Fact]
    public void RandomPages() =>
        Gen.Int[0, Pieces.Length - 1].List[1, 40].Select(static indexes => string.Concat(indexes.Select(static index => Pieces[index]))).Sample(
            static page => Ours(page).Should().Be(Theirs(page)),
            iter: 2000,
            print: static page => page);

    private static string Ours(string page) =>
        Letters(string.Concat(WireFormats.Html.Read(Encoding.UTF8.GetBytes(page)).Items.Select(item => item.Story.Text)));

    private static string Theirs(string page)
    {
        var document = new HtmlParser().ParseDocument(page);
        return Letters(string.Concat(document.Descendants<IText>().Where(text => !text.Ancestors<IElement>().Any(element => Skipped.Contains(element.LocalName))).Select(text => text.Data)));
    }

    /// <summary>The letters alone: where paragraphs end is another matter, and so is the order where a repetition moves to another part.</summary>
    private static string Letters(string text) => string.Concat(text.Where(static unit => !char.IsWhiteSpace(unit)).Order());
}
