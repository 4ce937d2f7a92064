using System.Collections.Immutable;

namespace TranslationFix.Training;

/// <summary>One reading of a text: its candidates, labelled.</summary>
internal sealed record LabeledText
{
    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>Readings of the same text have the same group: they are never divided between fitting and measuring.</summary>
    public required int Group { get; init; }

    /// <summary>How much the reading counts in training; all readings of one text together count 1.</summary>
    public required float Weight { get; init; }

    /// <summary>True when nothing in the text is wrong.</summary>
    public required bool IsClean { get; init; }

    /// <summary>True when the text is the example of a rule, not a story.</summary>
    public required bool IsExample { get; init; }

    /// <summary>True when a name of a story was put down in another spelling to train with.</summary>
    public bool IsInjected { get; init; }

    /// <summary>The candidates of all rules; in the example of a rule, those of that rule alone.</summary>
    public required ImmutableArray<LabeledCandidate> Candidates { get; init; }
}
