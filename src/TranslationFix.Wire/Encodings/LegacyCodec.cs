using System.Text;

namespace TranslationFix.Wire.Encodings;

/// <summary>A code page from before Unicode.</summary>
internal sealed class LegacyCodec(Encoding encoding) : TextCodec(encoding.WebName)
{
    /// <inheritdoc />
    public override string Decode(ReadOnlySpan<byte> bytes) => encoding.GetString(bytes);

    /// <inheritdoc />
    public override byte[] Encode(string text) => encoding.GetBytes(text);

    /// <inheritdoc />
    public override int ByteCount(ReadOnlySpan<char> text) => encoding.IsSingleByte ? text.Length : encoding.GetByteCount(text);

    /// <inheritdoc />
    public override byte[]? TryEncode(string text)
    {
        try
        {
            return encoding.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>None: <see cref="TextFile"/> takes a code page only when every byte of the file is in it.</summary>
    public override IEnumerable<int> FindInvalid(ReadOnlyMemory<byte> bytes) => [];
}
