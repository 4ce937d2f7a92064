using System.Text;
using System.Text.RegularExpressions;

namespace TranslationFix.Wire.Tests;

/// <summary>Every sample in other encodings, with other line ends and with other spellings of what it says: it comes back byte for byte, and only the edits change it.</summary>
public sealed partial class MutationTests
{
    private static readonly TranslationFixer Fixer = TranslationFixer.Create(new TranslationFixerOptions { Select = ["doubled-word", "split-word"], Apply = Applicability.Unsafe });

    private static readonly string[] Xml = ["nitf/harbour.nitf.xml", "newsml-1.2/census.xml", "newsml-g2/bridge-nitf.xml", "newsml-g2/message.xml", "feeds/harbour.rss", "feeds/harbour.atom", "feeds/blog.wxr.xml"];

    private static readonly string[] CodePages = ["windows-1252", "iso-8859-1", "iso-8859-2", "iso-8859-5", "iso-8859-6", "iso-8859-9", "iso-8859-15", "windows-1251", "koi8-r", "utf-16", "utf-16LE", "utf-16BE", "us-ascii"];

    public static TheoryData<string, string> Encodings()
    {
        var data = new TheoryData<string, string>();
        foreach (var path in Xml)
        {
            foreach (var encoding in CodePages)
            {
                data.Add(path, encoding);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void InOtherEncodings(string path, string name)
    {
        var format = Samples.All().Single(row => row.Data.Item1 == path).Data.Item2;
        var text = Encoding.UTF8.GetString(Samples.Bytes(path)).TrimStart('\uFEFF');
        var encoding = name switch
        {
            "utf-16" => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
            "utf-16LE" => new UnicodeEncoding(bigEndian: false, byteOrderMark: false),
            "utf-16BE" => new UnicodeEncoding(bigEndian: true, byteOrderMark: false),
            _ => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name),
        };
        var declared = $"<?xml version=\"1.0\" encoding=\"{name}\"?>" + Declaration().Replace(text, string.Empty);
        var fallback = CodePagesEncodingProvider.Instance.GetEncoding(encoding.CodePage, new NumberFallback(), DecoderFallback.ExceptionFallback)
            ?? Encoding.GetEncoding(encoding.CodePage, new NumberFallback(), DecoderFallback.ExceptionFallback);
        var bytes = (byte[])[.. encoding.GetPreamble(), .. name.StartsWith("utf", StringComparison.Ordinal) ? encoding.GetBytes(declared) : fallback.GetBytes(declared)];
        Check(format, bytes);
    }

    public static TheoryData<string, string, string> Spellings()
    {
        (string Name, string From, string To)[] changes =
        [
            ("CR LF", "\n", "\r\n"),
            ("CR", "\n", "\r"),
            ("entities", "the the", "&#116;h&#x65; the"),
            ("comment in a word", "the the", "t<!-- a - b -->he the"),
            ("instruction in a word", "the the", "t<?x y?>he the"),
            ("CDATA in a word", "the the", "t<![CDATA[h]]>e the"),
            ("no-break space", "the the", "the&#160;the"),
            ("tab", "the the", "the\t\n the"),
            ("nested markup", "the the", "<b><i>the</i></b> the"),
            ("large attribute", "<p>", "<p title=\"" + new string('x', 100_000) + " the the\">"),
        ];
        var data = new TheoryData<string, string, string>();
        foreach (var path in Xml)
        {
            foreach (var (_, from, to) in changes)
            {
                data.Add(path, from, to);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public void InOtherSpellings(string path, string from, string to)
    {
        var format = Samples.All().Single(row => row.Data.Item1 == path).Data.Item2;
        var text = Encoding.UTF8.GetString(Samples.Bytes(path));
        if (!text.Contains("<![CDATA[", StringComparison.Ordinal) || !to.Contains("CDATA", StringComparison.Ordinal))
        {
            Check(format, Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("nitf", "<n:nitf xmlns:n=\"http://iptc.org/std/NITF/2006-10-18/\"><n:body><n:body.content xml:space=\"preserve\"><n:p>On the\n\nthe quay.</n:p><n:p/></n:body.content></n:body></n:nitf>")]
    [InlineData("newsml-g2", "<g2:newsItem xmlns:g2=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"a\"><g2:contentSet><g2:inlineXML contenttype=\"application/xhtml+xml\"><h:html xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:body><h:p>On the the quay.</h:p></h:body></h:html></g2:inlineXML></g2:contentSet></g2:newsItem>")]
    [InlineData("rss", "<rss xmlns:c=\"http://purl.org/rss/1.0/modules/content/\"><channel><item><title/><description>&lt;p&gt;On the &lt;b&gt;the&lt;/b&gt; the quay &amp;amp; the the pier.&lt;/p&gt;</description></item></channel></rss>")]
    [InlineData("rss", "<rss xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><item><content:encoded><![CDATA[<p>On the the quay]]]]><![CDATA[> &eacute; of the the town.</p>]]></content:encoded></item></channel></rss>")]
    [InlineData("atom", "<a:feed xmlns:a=\"http://www.w3.org/2005/Atom\"><a:entry><a:content type=\"html\">&lt;p>On the the quay&lt;br/>of the the town</a:content></a:entry></a:feed>")]
    [InlineData("ninjs", "{\"uri\":\"a\",\"x\":1e400,\"body_text\":\"On \\u0074he the quay \\ud83d\\ude00 of the\\u0020the town.\",\"x\":{\"a\":[null,true]},\"unknown\":\"the the\"}")]
    [InlineData("ninjs", "\uFEFF[ {\"uri\":\"a\",\"headline\":\"\",\"body_xhtml\":\"\\u003cp\\u003eOn the the quay.\\u003c/p\\u003e\"} ,\r\n{\"uri\":\"a\"}]\r\n")]
    [InlineData("ninjs", "{\"headline\":\"On the the quay\",\"headline\":\"Of the the town\",\"body_text\":\"In the the hall.\",\"body_text\":\"At the the pier.\"}")]
    [InlineData("iptc7901", "\u0016\u0016\u0001ABC0123 4 I 20\r\n\u001EHarbour\u001F\u0002On the the quay\u000E of the the\r\ntown.\u0003\r\n051015 MAY 23\u0004\u0016\u0001X1234 2 I\r\n\u0002At the the pier.")]
    [InlineData("anpa1312", "\u0016\u0016\u0001a1234\u001F\rr n\u001Fbc-quay 05-05 0123\u0002\u0013On the the quay\u0014, of the the town.\r\n\u0003 05-05-23\u0004")]
    [InlineData("csv", "id;text\r\n1;\"On the the \"\"quay\"\" of\r\nthe the town\"\r\n2;\r\n;;;\r\n3;at the the pier")]
    [InlineData("jsonl", "{\"text\":\"On the the quay.\"}\r\n\r\n  {\"text\":\"\"}\n{\"text\":\"Of the\\t\\u0074he town.\",\"text2\":\"the the\"}")]
    [InlineData("html", "<!DOCTYPE html><title></title><p>On the<wbr> the quay<p>Of the &#116;he town &amp the the hall &notit; &#xD800; &#0; <![CDATA[the the]]> <?php the the ?> </p\n><p title='the the'>At the the pier<br >of the</p>")]
    [InlineData("text", "\r\rOn the the quay\r\n\u2028of the the town\u0085 at the the pier\0 of the the hall")]
    public void OddDocuments(string format, string text)
    {
        Check(format, new UTF8Encoding(false).GetBytes(text));
        if (format is "text" or "html" or "csv")
        {
            Check(format, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]);
            Check(format, [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)]);
            Check(format, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)]);
        }
    }

    private static void Check(string name, byte[] bytes)
    {
        var format = WireFormats.Find(name)!;
        var document = format.Read(bytes);
        document.Items.Should().NotBeEmpty();
        document.Write().Bytes.Should().Equal(bytes);
        var edits = document.Items.Select(item => (IReadOnlyList<TextEdit>)item.Fix(Fixer).Edits).ToArray();
        edits.Sum(list => list.Count).Should().BePositive();
        var (after, dropped) = document.Write(edits);
        dropped.Should().BeEmpty();
        format.Read(after).Items.Select(item => item.Story.Text).Should().Equal(document.Items.Select((item, i) => Samples.Apply(item.Story.Text, edits[i])));
        after.Length.Should().BeLessThan(bytes.Length, "these fixes only delete");
    }

    [GeneratedRegex("""\A\s*<\?xml[^>]*\?>""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Declaration();

    /// <summary>Writes what an encoding lacks as XML does.</summary>
    private sealed class NumberFallback : EncoderFallback
    {
        public override int MaxCharCount => 12;

        public override EncoderFallbackBuffer CreateFallbackBuffer() => new Buffer();

        private sealed class Buffer : EncoderFallbackBuffer
        {
            private string text = string.Empty;
            private int next;

            public override int Remaining => text.Length - next;

            public override bool Fallback(char charUnknown, int index)
            {
                (text, next) = (FormattableString.Invariant($"&#{(int)charUnknown};"), 0);
                return true;
            }

            public override bool Fallback(char charUnknownHigh, char charUnknownLow, int index)
            {
                (text, next) = (FormattableString.Invariant($"&#{char.ConvertToUtf32(charUnknownHigh, charUnknownLow)};"), 0);
                return true;
            }

            public override char GetNextChar() => next < text.Length ? text[next++] : '\0';

            public override bool MovePrevious() => next > 0 && next-- > 0;
        }
    }
}
