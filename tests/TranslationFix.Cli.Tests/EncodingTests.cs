using System.Text;

namespace TranslationFix.Cli.Tests;

public sealed class EncodingTests : CommandLineTest
{
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly string[] Options = ["--select", Rules, "--unsafe-fixes"];

    [Fact]
    public void Windows1252IsReadAndWrittenBack()
    {
        var run = RunWith(Western.GetBytes("“They can not,” said José Piñera — twice.\r\n"), ["fix", "-", .. Options]);
        run.Bytes.Should().Equal(Western.GetBytes("“They cannot,” said José Piñera — twice.\r\n"));
        run.Error.Should().Contain("stdin: not UTF-8 (byte 0), read as windows-125");
        run.Code.Should().Be(0);
    }

    [Fact]
    public void EveryByteOfWindows1252ComesBack()
    {
        byte[] all = [.. "They can not. "u8, .. Enumerable.Range(0x80, 0x80).Select(value => (byte)value)];
        RunWith(all, ["fix", "-", "--language", "en", .. Options]).Bytes.Should().Equal([.. "They cannot. "u8, .. all[14..]]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Utf16KeepsItsMark(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        byte[] Bytes(string text) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
        var run = RunWith(Bytes("Żółć 😀: they can not agree.\r\n"), ["fix", "-", .. Options]);
        run.Bytes.Should().Equal(Bytes("Żółć 😀: they cannot agree.\r\n"));
        run.Error.Should().NotContain("invalid");
    }

    [Fact]
    public void Utf16WithLoneSurrogateAndOddByteIsReportedAndKept()
    {
        byte[] Bytes(string text) => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text), 0xD8, 0xDC, 0x41];
        var run = RunWith([.. Bytes("They can not. ")[..^3], 0x00, 0xD8, 0x41, 0x00, 0x42], ["fix", "-", .. Options]);
        run.Bytes.Should().Equal([.. Bytes("They cannot. ")[..^3], 0x00, 0xD8, 0x41, 0x00, 0x42]);
        run.Error.Should().Contain("invalid UTF-16LE at byte 30").And.Contain("invalid UTF-16LE at byte 34");
        run.Code.Should().Be(2);
    }

    [Fact]
    public void Utf8MarkStaysAndCountsNotAsText()
    {
        byte[] mark = [0xEF, 0xBB, 0xBF];
        RunWith([.. mark, .. "They can not.\r\n"u8], ["fix", "-", .. Options]).Bytes.Should().Equal([.. mark, .. "They cannot.\r\n"u8]);
        RunWith([.. mark, .. "They can not."u8], ["check", "-", "--select", Rules]).Output.Should().StartWith("stdin:1:6 ");
    }

    [Fact]
    public void InvalidBytesInUtf8AreReportedAndKept()
    {
        byte[] Bytes(string verb) => [.. Encoding.UTF8.GetBytes("Çeşme’de — "), 0xFF, .. Encoding.UTF8.GetBytes($" they {verb} agree "), 0xE2, 0x82, .. "."u8];
        var run = RunWith(Bytes("can not"), ["fix", "-", .. Options]);
        run.Bytes.Should().Equal(Bytes("cannot"));
        run.Code.Should().Be(2);
        run.Error.Should().Contain("stdin: invalid UTF-8 at byte 17; the byte is kept").And.Contain("at byte 38").And.Contain("at byte 39");
    }

    [Theory]
    [InlineData("They can not.\r\nNo.\rYes.\n\n", "They cannot.\r\nNo.\rYes.\n\n")]
    [InlineData("They can not.", "They cannot.")]
    public void LineEndsStay(string text, string expected) => RunWith(text, ["fix", "-", .. Options]).Output.Should().Be(expected);

    [Fact]
    public void ARandomFileWithoutFindingsComesBackByteForByte()
    {
        var random = new Random(7);
        for (var i = 0; i < 200; i++)
        {
            var bytes = new byte[random.Next(0, 300)];
            random.NextBytes(bytes);
            var run = RunWith(bytes, "fix", "-", "--select", "weekday-mismatch");
            run.Code.Should().BeOneOf(0, 2);
            if (run.Error.Contains("this is no text", StringComparison.Ordinal))
            {
                // Refused for its zero bytes: nothing of it is passed on.
                bytes.Should().Contain((byte)0);
                run.Bytes.Should().BeEmpty();
                run.Code.Should().Be(2);
                bytes = [.. bytes.Select(static unit => unit == 0 ? (byte)' ' : unit)];
                run = RunWith(bytes, "fix", "-", "--select", "weekday-mismatch");
            }

            run.Bytes.Should().Equal(bytes);
        }
    }
}
