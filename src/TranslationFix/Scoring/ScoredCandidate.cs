using TranslationFix.Rules;

namespace TranslationFix.Scoring;

/// <summary>A candidate with its probability.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Confidence">The probability in [0, 1] that it is an artifact, as the house sees it.</param>
/// <param name="ModelConfidence">The same as the model sees it; null when the house's list of spellings decided, not the model.</param>
internal readonly record struct ScoredCandidate(Candidate Candidate, double Confidence, double? ModelConfidence);
