using System.Text;

namespace TranslationFix.Wire.Tests;

public sealed class StreamTests
{
    [Fact]
    public void BlocksOfLinesAreTheFile()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 5000; i++)
        {
            text.Append("{\"text\":\"").Append('x', i % 97 == 0 ? 100_000 : i % 50).Append("\"}").Append(i % 3 == 0 ? "\r\n" : "\n");
        }

        var bytes = Encoding.UTF8.GetBytes(text.Append("{\"text\":\"end\"}").ToString());
        using var stream = new MemoryStream(bytes);
        var blocks = WireFormats.JsonLines.Split(stream).ToList();
        blocks.Should().HaveCountGreaterThan(10);
        blocks.SelectMany(block => block.Bytes).Should().Equal(bytes);
        var items = blocks.SelectMany(block => WireFormats.JsonLines.Read(block.Bytes, options: null, block.FirstLine).Items).ToList();
        items.Select(item => item.Line).Should().Equal(Enumerable.Range(1, 5001));
    }

    [Fact]
    public void OtherFormatsAreOneBlock()
    {
        using var stream = new MemoryStream(Samples.Bytes("nitf/harbour.nitf.xml"));
        WireFormats.Nitf.Split(stream).Should().ContainSingle().Which.Bytes.Should().Equal(Samples.Bytes("nitf/harbour.nitf.xml"));
    }
}
