using System.Collections.Immutable;

namespace TranslationFix.Evaluation;

/// <summary>All that a run of an evaluation came to.</summary>
/// <param name="Result">Of the library.</param>
/// <param name="Peers">Of other checkers on the same documents.</param>
/// <param name="Comparison">What changed since an earlier run, or null.</param>
public sealed record EvaluationReport(EvaluationResult Result, ImmutableArray<EvaluationResult> Peers, BaselineComparison? Comparison)
{
    /// <summary>The library first, then the others.</summary>
    public ImmutableArray<EvaluationResult> All => [Result, .. Peers];
}
