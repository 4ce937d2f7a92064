using System.Collections.Immutable;

namespace TranslationFix.Batch;

/// <summary>What was found in a story, and what was done to it.</summary>
/// <param name="Entry">The story, as it was read.</param>
/// <param name="Findings">The findings to report. Their spans lie in <see cref="Text"/>.</param>
/// <param name="Fix">What was done, or null when the story was only checked.</param>
public sealed record StoryResult(StoryEntry Entry, ImmutableArray<Finding> Findings, FixResult? Fix)
{
    /// <summary>The text that the findings lie in: after the fix, when there was one.</summary>
    public string Text => Fix?.Text ?? Entry.Story.Text;
}
