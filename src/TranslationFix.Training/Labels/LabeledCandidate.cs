using TranslationFix.Rules;

namespace TranslationFix.Training;

/// <summary>A candidate with its features and what a human says about it.</summary>
internal sealed record LabeledCandidate
{
    /// <summary>The candidate.</summary>
    public required Candidate Candidate { get; init; }

    /// <summary>The values of all features, in the order of the <see cref="FeatureSpace"/>.</summary>
    public required float[] Features { get; init; }

    /// <summary>What a human says.</summary>
    public required CandidateLabel Label { get; init; }

    /// <summary>Whether the first correction gives an accepted text; null when no correction is known for the artifact.</summary>
    public required bool? IsCorrectionRight { get; init; }
}
