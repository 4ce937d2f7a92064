namespace TranslationFix.Training;

/// <summary>The score of a candidate with its label: what a calibration is fitted to.</summary>
internal sealed class ScoredRow
{
    /// <summary>The family of the candidate's rule.</summary>
    public required string Family { get; init; }

    /// <summary>The weighted sum of the features.</summary>
    public required float Score { get; init; }

    /// <summary>True for an artifact.</summary>
    public required bool Label { get; init; }

    /// <summary>How much the row counts.</summary>
    public required float Weight { get; init; }
}
