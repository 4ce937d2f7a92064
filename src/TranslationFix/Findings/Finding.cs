using System.Collections.Immutable;

namespace TranslationFix;

/// <summary>An artifact that the classifier stands by.</summary>
/// <param name="Rule">The rule that proposed it.</param>
/// <param name="Span">Where it stands, in UTF-16 code units of the story's text.</param>
/// <param name="Confidence">The calibrated probability in [0, 1] that this is an artifact.</param>
/// <param name="Message">What is wrong, in English, for an editor.</param>
/// <param name="Suggestions">The corrections, best first; empty when none is known.</param>
/// <param name="Evidence">The places in the story that speak for the finding.</param>
public sealed record Finding(
    RuleDescriptor Rule,
    TextSpan Span,
    double Confidence,
    string Message,
    ImmutableArray<Suggestion> Suggestions,
    ImmutableArray<Evidence> Evidence)
{
    /// <summary>
    /// The probability in [0, 1] that the model gives, before the calibration of the house; null when the house's list of spellings decided, not the model.
    /// </summary>
    public double? ModelConfidence { get; init; }

    /// <summary>How much the artifact harms the reader.</summary>
    public Severity Severity => Rule.Severity;
}
