using System.Collections.Immutable;
using TranslationFix.Wire;

namespace TranslationFix.Batch;

/// <summary>A story of the input, with where it stands.</summary>
/// <param name="Source">The file as the user named it, or <c>stdin</c>.</param>
/// <param name="Line">The 1-based line of the file that holds the whole story, or null when the file is the story.</param>
/// <param name="Id">The story's id: the one that the input gives, or else the line, or else the file.</param>
/// <param name="Story">The story.</param>
public sealed record StoryEntry(string Source, int? Line, string Id, Story Story)
{
    /// <summary>The version that the input gives, or null.</summary>
    public string? Version { get; init; }

    /// <summary>The rules that the document switches off, by id.</summary>
    internal ImmutableArray<string> Ignored { get; init; } = [];

    /// <summary>Where the story stands in its document, or null when nothing is written back.</summary>
    internal WireItem? Item { get; init; }

    /// <summary>True when the input writes the id as a number; it is then answered as one.</summary>
    public bool IdIsNumber { get; init; }

    /// <summary>Fixes the story, as far as its document can take the edits.</summary>
    internal FixResult Fix(TranslationFixer fixer, CancellationToken cancellationToken) => Item?.Fix(fixer, cancellationToken) ?? fixer.Fix(Story, cancellationToken);
}
