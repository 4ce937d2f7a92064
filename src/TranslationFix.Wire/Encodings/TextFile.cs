using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using UtfUnknown;

namespace TranslationFix.Wire.Encodings;

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

    /// <summary>A text of code page or UTF-8 may have one zero byte in so many; UTF-16 of the scripts of news has one in two to one in ten (white space and digits alone).</summary>
    private const int MostZeros = 20;

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
    public bool IsGuessed { get; private init; }

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

        return IsMostlyUtf8(bytes) ? new TextFile(bytes, 0, new Utf8Codec()) : new TextFile(bytes, 0, DetectCodePage(bytes)) { IsGuessed = true };
    }

    /// <summary>Decodes a text that a person wrote: what is full of zero bytes is none, or is UTF-16 that does not say so, where every edit would be wrong.</summary>
    /// <exception cref="WireFormatException">The bytes are no text.</exception>
    public static TextFile DecodeText(byte[] bytes)
    {
        var file = Decode(bytes);
        var zeros = file.codec is Utf16Codec ? 0 : bytes.AsSpan().Count((byte)0);
        return zeros > 0 && (file.IsGuessed || zeros > bytes.Length / MostZeros)
            ? throw new WireFormatException($"zero bytes (the first at byte {Array.IndexOf(bytes, (byte)0).ToString(CultureInfo.InvariantCulture)}): this is no text, or UTF-16 without a byte order mark", line: null, column: null)
            : file;
    }

    /// <summary>Decodes a text in an encoding that it names itself. A byte order mark counts for more.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">The name as the IANA registers it.</param>
    /// <exception cref="WireFormatException">There is no such encoding, or the bytes are not in it.</exception>
    public static TextFile DecodeAs(byte[] bytes, string name)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return RequireValid(Decode(bytes));
        }

        if (name.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            return RequireValid(new TextFile(bytes, 0, new Utf8Codec()));
        }

        if (name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase))
        {
            return RequireValid(new TextFile(bytes, 0, new Utf16Codec(name.EndsWith("BE", StringComparison.OrdinalIgnoreCase) || bytes is [0, ..])));
        }

        var encoding = OpenDeclared(name);
        if (encoding is null || name.StartsWith("iso-2022", StringComparison.OrdinalIgnoreCase) || name.StartsWith("utf-", StringComparison.OrdinalIgnoreCase))
        {
            throw new WireFormatException($"the encoding '{name}' is not known", line: 1, column: null);
        }

        try
        {
            var file = new TextFile(bytes, 0, new LegacyCodec(encoding));
            return encoding.IsSingleByte || encoding.GetBytes(file.Text).AsSpan().SequenceEqual(bytes)
                ? file
                : throw new WireFormatException($"the bytes cannot be kept in the encoding '{name}'", line: null, column: null);
        }
        catch (DecoderFallbackException exception)
        {
            throw new WireFormatException($"invalid {name} at byte {exception.Index.ToString(CultureInfo.InvariantCulture)}", line: null, column: null, exception);
        }
    }

    /// <summary>Takes bytes that are known to be valid UTF-8, without a byte order mark.</summary>
    public static TextFile FromUtf8(byte[] bytes) => new(bytes, 0, new Utf8Codec());

    /// <summary>The bytes of the file with some edits made: all others are as they were.</summary>
    /// <param name="edits">The edits, ordered and without overlap; spans lie in <see cref="Text"/> and split no surrogate pair; new text is in the encoding.</param>
    /// <param name="output">Takes the bytes.</param>
    public void Splice(IReadOnlyList<SourceEdit> edits, IBufferWriter<byte> output)
    {
        var text = Text.AsSpan();
        var rest = bytes.AsSpan();
        var position = 0;
        var skipped = markLength;
        foreach (var edit in edits)
        {
            var kept = skipped + codec.ByteCount(text[position..edit.Start]);
            output.Write(rest[..kept]);
            output.Write(codec.TryEncode(edit.Replacement)!);
            rest = rest[(kept + codec.ByteCount(text[edit.Start..edit.End]))..];
            (position, skipped) = (edit.End, 0);
        }

        output.Write(rest);
    }

    /// <summary>True when an edit can bring in this text. Where the encoding is guessed, only what the file has already: if the guess is wrong, the bytes are right all the same.</summary>
    public bool CanEncode(string text) =>
        Ascii.IsValid(text) || (codec.TryEncode(text) is not null && (!IsGuessed || text.All(unit => char.IsAscii(unit) || Text.Contains(unit, StringComparison.Ordinal))));

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

    private static TextFile RequireValid(TextFile file)
    {
        var invalid = file.FindInvalidBytes().Append(-1).First();
        return invalid < 0 ? file : throw new WireFormatException($"invalid {file.EncodingName} at byte {invalid.ToString(CultureInfo.InvariantCulture)}", line: null, column: null);
    }

    private static Encoding? OpenDeclared(string name)
    {
        try
        {
            return Open(name) ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static bool IsMostlyUtf8(byte[] bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return true;
        }

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
        name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("ascii", StringComparison.OrdinalIgnoreCase) || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase)
            ? Open(Western)
            : CodePages.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
}
