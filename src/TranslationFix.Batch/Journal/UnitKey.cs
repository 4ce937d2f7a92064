using System.Globalization;
using System.Security.Cryptography;

namespace TranslationFix.Batch;

/// <summary>Names a piece of the input in the journal: where it stands, and what stands there.</summary>
/// <param name="Place">The path below what was read, and the place in the file.</param>
/// <param name="Content">A hash of the bytes.</param>
internal readonly record struct UnitKey(string Place, string Content)
{
    /// <summary>The key of a unit with this content.</summary>
    public static UnitKey Of(InputUnit unit, ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return new UnitKey(string.Create(CultureInfo.InvariantCulture, $"{unit.Document.RelativePath}:{unit.Position}"), Convert.ToHexString(hash));
    }
}
