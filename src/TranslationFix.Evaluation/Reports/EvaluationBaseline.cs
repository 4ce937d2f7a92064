using System.Collections.Immutable;

namespace TranslationFix.Evaluation;

/// <summary>What an earlier run measured.</summary>
/// <param name="Values">The measures by name.</param>
/// <param name="Rules">F0.5, precision and recall (partial credit) against gold, by rule and measure; without those that had nothing to be a share of.</param>
public sealed record EvaluationBaseline(ImmutableSortedDictionary<string, double> Values, ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, double>> Rules);
