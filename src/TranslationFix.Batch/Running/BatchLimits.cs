namespace TranslationFix.Batch;

/// <summary>How much a run takes from one file and one story; what is beyond goes untouched to the failed files with a message that says so.</summary>
public sealed record BatchLimits
{
    /// <summary>The most bytes of a file that is read as a whole, and of one line of JSON Lines. The default, 64 MiB, is a thousand times a long story.</summary>
    public long FileSize { get; init; } = 64L << 20;

    /// <summary>The most time for one story. The default, a minute, is enough for a hundred megabytes of plain text.</summary>
    public TimeSpan StoryTime { get; init; } = TimeSpan.FromMinutes(1);
}
