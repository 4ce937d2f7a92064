namespace TranslationFix.Training;

/// <summary>A labelled candidate as Microsoft.ML reads it.</summary>
internal sealed record CandidateRow
{
    /// <summary>The family of the candidate's rule.</summary>
    public required string Family { get; init; }

    /// <summary>The values of all features.</summary>
    public required float[] Features { get; init; }

    /// <summary>True for an artifact.</summary>
    public required bool Label { get; init; }

    /// <summary>How much the row counts.</summary>
    public required float Weight { get; init; }

    /// <summary>The rows of texts; what is unclear is left out.</summary>
    public static List<CandidateRow> Of(IEnumerable<LabeledText> texts)
    {
        var rows = new List<CandidateRow>();
        foreach (var text in texts)
        {
            rows.AddRange(text.Candidates.Where(static candidate => candidate.Label != CandidateLabel.Unclear).Select(candidate => new CandidateRow
            {
                Family = candidate.Candidate.Rule.Family,
                Features = candidate.Features,
                Label = candidate.Label == CandidateLabel.Artifact,
                Weight = text.Weight,
            }));
        }

        return rows;
    }
}
