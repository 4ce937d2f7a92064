namespace TranslationFix.Training;

/// <summary>What a human says about a candidate.</summary>
internal enum CandidateLabel
{
    /// <summary>Nothing is wrong at this place.</summary>
    Right,

    /// <summary>The rule found what it looks for.</summary>
    Artifact,

    /// <summary>Something else is wrong at this place: no example for this rule, either way.</summary>
    Unclear,
}
