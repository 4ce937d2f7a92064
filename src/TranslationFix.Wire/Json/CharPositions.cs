using System.Text;

namespace TranslationFix.Wire.Json;

/// <summary>Turns indexes of UTF-8 bytes, asked for in their order, into indexes of UTF-16 code units.</summary>
internal ref struct CharPositions(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;
    private int lastByte;
    private int lastChar;

    /// <summary>The index of the code unit that begins at a byte.</summary>
    public int IndexOf(int position)
    {
        lastChar += Encoding.UTF8.GetCharCount(bytes[lastByte..position]);
        lastByte = position;
        return lastChar;
    }
}
