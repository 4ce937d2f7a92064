using System.Collections.Immutable;

namespace TranslationFix.Training;

/// <summary>A text whose candidates have probabilities.</summary>
/// <param name="Text">The text.</param>
/// <param name="Probabilities">A probability in [0, 1] for each of its candidates, in their order.</param>
internal sealed record ScoredText(LabeledText Text, ImmutableArray<double> Probabilities);
