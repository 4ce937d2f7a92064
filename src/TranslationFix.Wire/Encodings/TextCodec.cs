using System.Text;

namespace TranslationFix.Wire.Encodings;

/// <summary>Decodes a text so that encoding it again gives the same bytes, also where they are not valid.</summary>
/// <param name="name">The name of the encoding, for people.</param>
internal abstract class TextCodec(string name)
{
    /// <summary>The name of the encoding, for people.</summary>
    public string Name { get; } = name;

    /// <summary>Decodes all bytes.</summary>
    public abstract string Decode(ReadOnlySpan<byte> bytes);

    /// <summary>Encodes a text that <see cref="Decode"/> gave, with or without edits.</summary>
    /// <exception cref="EncoderFallbackException">A character that an edit brought in is not in the encoding.</exception>
    public abstract byte[] Encode(string text);

    /// <summary>The number of bytes that a part of the decoded text came from.</summary>
    /// <param name="text">A part that splits no surrogate pair.</param>
    public abstract int ByteCount(ReadOnlySpan<char> text);

    /// <summary>The bytes of a text that an edit brings in, or null when a character of it is not in the encoding.</summary>
    public abstract byte[]? TryEncode(string text);

    /// <summary>The indexes of the bytes that are not valid in this encoding.</summary>
    public abstract IEnumerable<int> FindInvalid(ReadOnlyMemory<byte> bytes);
}
