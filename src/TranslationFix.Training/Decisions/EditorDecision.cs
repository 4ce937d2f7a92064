namespace TranslationFix.Training;

/// <summary>What an editor decided about a finding.</summary>
/// <param name="Rule">The id of the rule that proposed the finding.</param>
/// <param name="Probability">The probability in [0, 1] that the model gave it, before any calibration of the house.</param>
/// <param name="IsArtifact">Whether something was wrong at its place.</param>
/// <param name="IsSafe">Whether its first suggestion was one that is applied without asking.</param>
/// <param name="IsFixRight">Whether the first suggestion is what the editor wrote.</param>
public sealed record EditorDecision(string Rule, double Probability, bool IsArtifact, bool IsSafe, bool IsFixRight);
