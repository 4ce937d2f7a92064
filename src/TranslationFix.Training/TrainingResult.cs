namespace TranslationFix.Training;

/// <summary>A trained classifier and how good it is.</summary>
public sealed record TrainingResult
{
    /// <summary>The content of the model file that the library embeds.</summary>
    public required string Model { get; init; }

    /// <summary>The model card, in Markdown.</summary>
    public required string Card { get; init; }

    /// <summary>The content of <c>marked.candidates</c>, made from the public sets that were given; null when none was.</summary>
    public string? MarkedCandidates { get; init; }

    /// <summary>What happened, for a person: counts, the settings that were tried, figures on dev.</summary>
    public required string Summary { get; init; }

    /// <summary>The operating points.</summary>
    public required OperatingPoints OperatingPoints { get; init; }

    /// <summary>The quality of the probabilities on dev.</summary>
    public required ProbabilityQuality Dev { get; init; }
}
