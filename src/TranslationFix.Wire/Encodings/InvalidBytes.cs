using System.Collections.Immutable;

namespace TranslationFix.Wire.Encodings;

/// <summary>Says which bytes of a file are not valid in its encoding.</summary>
internal static class InvalidBytes
{
    /// <summary>How many invalid bytes of a file are named; the others are counted.</summary>
    private const int NamedInvalidBytes = 3;

    /// <summary>One problem for each of the first bytes, and one for the others.</summary>
    public static ImmutableArray<WireProblem> Describe(TextFile file)
    {
        var invalid = file.FindInvalidBytes().ToList();
        var named = invalid.Take(NamedInvalidBytes).Select(offset => new WireProblem(null, FormattableString.Invariant($"invalid {file.EncodingName} at byte {offset}; the byte is kept")));
        return invalid.Count > NamedInvalidBytes
            ? [.. named, new WireProblem(null, FormattableString.Invariant($"and {invalid.Count - NamedInvalidBytes} more invalid bytes"))]
            : [.. named];
    }
}
