using System.Text;

namespace TranslationFix.Batch;

/// <summary>A code page from before Unicode.</summary>
internal sealed class LegacyCodec(Encoding encoding) : TextCodec(encoding.WebName)
{
    /// <inheritdoc />
    public override string Decode(ReadOnlySpan<byte> bytes) => encoding.GetString(bytes);

    /// <inheritdoc />
    public override byte[] Encode(string text) => encoding.GetBytes(text);

    /// <summary>None: <see cref="TextFile"/> takes a code page only when every byte of the file is in it.</summary>
    public override IEnumerable<int> FindInvalid(ReadOnlyMemory<byte> bytes) => [];
}
