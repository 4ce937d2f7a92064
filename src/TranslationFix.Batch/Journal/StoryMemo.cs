using System.Collections.Immutable;

namespace TranslationFix.Batch;

/// <summary>What the analysis of a story came to, without its text.</summary>
/// <param name="Edits">The edits, or default when the story could not be worked on.</param>
/// <param name="Findings">The findings that are left.</param>
internal sealed record StoryMemo(ImmutableArray<TextEdit> Edits, ImmutableArray<Finding> Findings);
