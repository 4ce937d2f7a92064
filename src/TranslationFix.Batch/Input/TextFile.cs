using System.Text;
using UtfUnknown;

namespace TranslationFix.Batch;

/// <summary>
/// The bytes of a text and what they say. The encoding is told by the byte order mark; without one it is UTF-8, also when a few
/// bytes of it are broken, or else the code page that the letters look like.
/// </summary>
internal sealed class TextFile
{
    private const string Western = "windows-1252";

    /// <summary>
    /// The least bytes of whole characters outside ASCII, for each byte that is not UTF-8, in a text that is still taken for UTF-8: one
    /// character of two bytes. Text of a code page has almost none, since its bytes rarely follow each other as those of UTF-8 do.
    /// </summary>
    private const int MinimumWholeBytes = 2;

    private static readonly EncodingProvider CodePages = CodePagesEncodingProvider.Instance;

    private readonly byte[] bytes;
    private readonly int markLength;
    private readonly TextCodec codec;

    private TextFile(byte[] bytes, int markLength, TextCodec codec)
    {
        this.bytes = bytes;
        this.markLength = markLength;
        this.codec = codec;
        Text = codec.Decode(Content.Span);
    }

    /// <summary>The text, without the byte order mark.</summary>
    public string Text { get; }

    /// <summary>The name of the encoding.</summary>
    public string EncodingName => codec.Name;

    /// <summary>True when the encoding was guessed from the letters.</summary>
    public bool IsGuessed => codec is LegacyCodec;

    /// <summary>The offset of the first byte that is not valid UTF-8, or −1.</summary>
    public int FirstByteOutsideUtf8 => new Utf8Codec().FindInvalid(bytes).Append(-1).First();

    private ReadOnlyMemory<byte> Content => bytes.AsMemory(markLength);

    /// <summary>Decodes a text.</summary>
    public static TextFile Decode(byte[] bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            return new TextFile(bytes, 3, new Utf8Codec());
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return new TextFile(bytes, 2, new Utf16Codec(bigEndian: bytes[0] == 0xFE));
        }

        return new TextFile(bytes, 0, IsMostlyUtf8(bytes) ? new Utf8Codec() : DetectCodePage(bytes));
    }

    /// <summary>The offsets in the file of the bytes that are not valid in its encoding.</summary>
    public IEnumerable<int> FindInvalidBytes() => codec.FindInvalid(Content).Select(offset => offset + markLength);

    /// <summary>The bytes of the file with another text: what did not change has the bytes that it had.</summary>
    /// <exception cref="EncoderFallbackException">A new character is not in the encoding of the file.</exception>
    public byte[] WithText(string text)
    {
        if (string.Equals(text, Text, StringComparison.Ordinal))
        {
            return bytes;
        }

        var unpaired = codec is Utf16Codec && Content.Length % sizeof(char) != 0 ? bytes[^1..] : [];
        return [.. bytes.AsSpan(0, markLength), .. codec.Encode(text), .. unpaired];
    }

    private static bool IsMostlyUtf8(byte[] bytes)
    {
        var broken = new Utf8Codec().FindInvalid(bytes).Count();
        return broken == 0 || bytes.Count(static unit => unit >= 0x80) - broken >= MinimumWholeBytes * broken;
    }

    private static LegacyCodec DetectCodePage(byte[] bytes)
    {
        var western = Open(Western)!;
        var detected = CharsetDetector.DetectFromBytes(bytes).Detected?.EncodingName;
        var encoding = detected is null ? western : Open(detected) ?? western;
        return new LegacyCodec(IsBetter(encoding, western, bytes) ? encoding : western);
    }

    /// <summary>True when the detected code page keeps every byte and reads some letter in another way than the Western one, which holds every byte.</summary>
    private static bool IsBetter(Encoding encoding, Encoding western, byte[] bytes)
    {
        try
        {
            var text = encoding.GetString(bytes);
            return !string.Equals(text, western.GetString(bytes), StringComparison.Ordinal) && encoding.GetBytes(text).AsSpan().SequenceEqual(bytes);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>A code page that throws at what it does not have; Latin-1 is read as the Western code page of Windows, as browsers do (WHATWG Encoding).</summary>
    private static Encoding? Open(string name) =>
        name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("ascii", StringComparison.OrdinalIgnoreCase)
            ? Open(Western)
            : CodePages.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
}
