namespace TranslationFix;

/// <summary>A correction: the text that replaces the span of the finding exactly. Empty text deletes.</summary>
/// <param name="Text">The replacement.</param>
/// <param name="Confidence">The probability in [0, 1] that the finding is right and this is the correction an editor would make.</param>
/// <param name="Applicability">What the suggestion promises.</param>
public sealed record Suggestion(string Text, double Confidence, Applicability Applicability);
