using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace TranslationFix.Wire.Encodings;

/// <summary>UTF-16: code units as they are, also lone surrogates. A last byte without its partner is not text, and is kept by the caller.</summary>
internal sealed class Utf16Codec(bool bigEndian) : TextCodec(bigEndian ? "UTF-16BE" : "UTF-16LE")
{
    /// <inheritdoc />
    public override string Decode(ReadOnlySpan<byte> bytes) => new(MemoryMarshal.Cast<ushort, char>(Swap(MemoryMarshal.Cast<byte, ushort>(bytes))));

    /// <inheritdoc />
    public override byte[] Encode(string text) => MemoryMarshal.AsBytes(Swap(MemoryMarshal.Cast<char, ushort>(text)).AsSpan()).ToArray();

    /// <inheritdoc />
    public override int ByteCount(ReadOnlySpan<char> text) => text.Length * sizeof(char);

    /// <inheritdoc />
    public override byte[]? TryEncode(string text) => Encode(text);

    /// <inheritdoc />
    public override IEnumerable<int> FindInvalid(ReadOnlyMemory<byte> bytes)
    {
        var text = Decode(bytes.Span);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                yield return i * sizeof(char);
            }
        }

        if (bytes.Length % sizeof(char) != 0)
        {
            yield return bytes.Length - 1;
        }
    }

    private ushort[] Swap(ReadOnlySpan<ushort> units)
    {
        var swapped = units.ToArray();
        if (bigEndian == BitConverter.IsLittleEndian)
        {
            BinaryPrimitives.ReverseEndianness(swapped, swapped);
        }

        return swapped;
    }
}
