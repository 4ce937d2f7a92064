namespace TranslationFix.Evaluation;

/// <summary>How an evaluation is made.</summary>
public sealed record EvaluationOptions
{
    /// <summary>How many people must have marked a place of machine text for it to count as an error; at least 1. Documents that fewer people looked at are left out.</summary>
    public int MinimumRaters { get; init; } = 1;

    /// <summary>How often documents are drawn again for the confidence intervals; no intervals when 0.</summary>
    public int Resamples { get; init; } = 1000;

    /// <summary>The seed of the draws.</summary>
    public int Seed { get; init; } = 1;
}
