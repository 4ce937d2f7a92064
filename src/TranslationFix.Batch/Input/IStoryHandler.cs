using TranslationFix.Wire;

namespace TranslationFix.Batch;

/// <summary>Works on the stories of a unit.</summary>
internal interface IStoryHandler
{
    /// <summary>How much is read.</summary>
    BatchLimits Limits { get; }

    /// <summary>Takes the bytes that the stories were read from, before the first story.</summary>
    void Begin(ReadOnlySpan<byte> content);

    /// <summary>Takes a story.</summary>
    /// <param name="entry">The story.</param>
    /// <param name="item">Where the story stands in its document, so that only edits are made that can be written there; null when all can.</param>
    /// <returns>What was done to it; null when it was only looked at, or could not be worked on, which is then in the log.</returns>
    FixResult? Handle(StoryEntry entry, WireItem? item = null);
}
