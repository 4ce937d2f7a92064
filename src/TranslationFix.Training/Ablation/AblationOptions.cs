using System.Collections.Immutable;
using TranslationFix.Evaluation;

namespace TranslationFix.Training;

/// <summary>What an ablation works from.</summary>
/// <param name="Training">What to train from.</param>
public sealed record AblationOptions(TrainingOptions Training)
{
    /// <summary>Text by people, on which every finding is a false alarm.</summary>
    public ImmutableArray<Document> Human { get; init; } = [];

    /// <summary>Machine translation with people's error marks, which no training sees.</summary>
    public ImmutableArray<Document> Marked { get; init; } = [];
}
