using System.Collections.Immutable;

namespace TranslationFix.Training;

/// <summary>What the classifier of odd words is trained from.</summary>
/// <param name="Train">Public sets: machine translation with marks, and text that people wrote, all of whose words count as right.</param>
/// <param name="HeldOut">Sets that no weight is fitted to: the most sparsely marked one calibrates, those that people wrote put the report floor above all of their words, and all are measured.</param>
/// <param name="LanguageModel">Counts of words and pairs of words.</param>
public sealed record OddWordTrainingOptions(ImmutableArray<MarkedSet> Train, ImmutableArray<MarkedSet> HeldOut, LanguageModel LanguageModel)
{
    /// <summary>The target language, a primary subtag.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The seed of everything random.</summary>
    public int Seed { get; init; } = 1;
}
