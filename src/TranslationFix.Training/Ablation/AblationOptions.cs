using System.Collections.Immutable;
using TranslationFix.Evaluation;

namespace TranslationFix.Training;

/// <summary>What an ablation works from.</summary>
/// <param name="Training">What to train from.</param>
/// <param name="Judge">Measures a fixer on documents: who trains does not judge.</param>
public sealed record AblationOptions(TrainingOptions Training, Func<TranslationFixer, ImmutableArray<Document>, EvaluationResult> Judge)
{
    /// <summary>Text by people, on which every finding is a false alarm.</summary>
    public ImmutableArray<Document> Human { get; init; } = [];

    /// <summary>Machine translation with people's error marks, which no training sees.</summary>
    public ImmutableArray<Document> Marked { get; init; } = [];
}
