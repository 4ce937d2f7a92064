using System.Collections.Immutable;

namespace TranslationFix.Batch;

/// <summary>What came out of a file, or of a part of a file with many stories.</summary>
/// <param name="Document">The file.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Stories">The stories in their order.</param>
/// <param name="Messages">What is to be said about the input, for people.</param>
public sealed record BatchResult(InputDocument Document, BatchStatus Status, ImmutableArray<StoryResult> Stories, ImmutableArray<string> Messages)
{
    /// <summary>True when nothing more of the file follows.</summary>
    public bool IsLast { get; init; } = true;

    /// <summary>True when some of the input was wrong, such as one line of many: it was left as it was, and the messages name it.</summary>
    public bool HasErrors { get; init; }

    /// <summary>The number of edits that were made.</summary>
    public int Edits => Stories.Sum(static story => story.Fix?.Edits.Length ?? 0);

    /// <summary>The number of findings that are left to people.</summary>
    public int Findings => Stories.Sum(static story => story.Findings.Length);

    /// <summary>The number of stories that were left out because they were there before in the run.</summary>
    public int Duplicates { get; init; }

    /// <summary>The fingerprints of all findings, those that a baseline knows included, when they were asked for.</summary>
    internal ImmutableArray<string> Fingerprints { get; init; } = [];

    /// <summary>The bytes that were read.</summary>
    internal long Bytes { get; init; }
}
