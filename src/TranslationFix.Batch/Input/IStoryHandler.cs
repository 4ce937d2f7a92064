namespace TranslationFix.Batch;

/// <summary>Works on the stories of a unit.</summary>
internal interface IStoryHandler
{
    /// <summary>Takes the bytes that the stories were read from, before the first story.</summary>
    void Begin(ReadOnlySpan<byte> content);

    /// <summary>Takes a story.</summary>
    /// <returns>What was done to it; null when it was only looked at, or could not be worked on, which is then in the log.</returns>
    FixResult? Handle(StoryEntry entry);
}
