using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace TranslationFix.Wire.Encodings;

/// <summary>
/// UTF-8 in which a byte b that is not valid becomes the lone surrogate U+DC00 + b and is written back as the byte. No valid UTF-8 decodes
/// to a lone surrogate, so nothing is lost (the method of Python's PEP 383).
/// </summary>
internal sealed class Utf8Codec() : TextCodec("UTF-8")
{
    private const int EscapeBase = 0xDC00;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <inheritdoc />
    public override string Decode(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        var text = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            var valid = ValidLength(bytes);
            text.Append(Encoding.UTF8.GetString(bytes[..valid]));
            bytes = bytes[valid..];
            if (!bytes.IsEmpty)
            {
                text.Append((char)(EscapeBase + bytes[0]));
                bytes = bytes[1..];
            }
        }

        return text.ToString();
    }

    /// <inheritdoc />
    public override byte[] Encode(string text)
    {
        var bytes = new ArrayBufferWriter<byte>(text.Length + 16);
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = IndexOfEscape(rest);
            Encoding.UTF8.GetBytes(end < 0 ? rest : rest[..end], bytes);
            if (end < 0)
            {
                break;
            }

            bytes.Write([(byte)(rest[end] - EscapeBase)]);
            rest = rest[(end + 1)..];
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <inheritdoc />
    public override int ByteCount(ReadOnlySpan<char> text) =>
        IndexOfEscape(text) < 0 ? Encoding.UTF8.GetByteCount(text) : Encode(text.ToString()).Length;

    /// <summary>The bytes, or null for a lone surrogate: it stands for a byte that only the input may hold.</summary>
    public override byte[]? TryEncode(string text)
    {
        try
        {
            return Strict.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }

    /// <inheritdoc />
    public override IEnumerable<int> FindInvalid(ReadOnlyMemory<byte> bytes)
    {
        if (Utf8.IsValid(bytes.Span))
        {
            yield break;
        }

        for (var position = ValidLength(bytes.Span); position < bytes.Length; position += 1 + ValidLength(bytes.Span[(position + 1)..]))
        {
            yield return position;
        }
    }

    /// <summary>The number of valid bytes before the first that is not.</summary>
    private static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        var position = 0;
        while (position < bytes.Length)
        {
            var ascii = bytes[position..].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0)
            {
                return bytes.Length;
            }

            position += ascii;
            if (Rune.DecodeFromUtf8(bytes[position..], out _, out var consumed) != OperationStatus.Done)
            {
                return position;
            }

            position += consumed;
        }

        return position;
    }

    private static int IndexOfEscape(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var next = text[i..].IndexOfAnyInRange('\uDC80', '\uDCFF');
            if (next < 0)
            {
                return -1;
            }

            i += next;
            if (i == 0 || !char.IsHighSurrogate(text[i - 1]))
            {
                return i;
            }
        }

        return -1;
    }
}
