namespace TranslationFix.Wire;

/// <summary>Some whole lines or records of a stream; the blocks one behind the other are the stream.</summary>
/// <param name="Bytes">The bytes.</param>
/// <param name="FirstLine">The 1-based number of the first line.</param>
public sealed record WireBlock(byte[] Bytes, int FirstLine)
{
    /// <summary>True when the bytes are no whole lines but a part of one that is over a limit: it is not read, and written as it is.</summary>
    public bool IsKept { get; init; }

    /// <summary>Why the line is kept: told with its first part. Null for all other blocks.</summary>
    public WireProblem? Problem { get; init; }
}
