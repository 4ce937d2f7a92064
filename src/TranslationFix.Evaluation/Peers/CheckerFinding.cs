using System.Collections.Immutable;

namespace TranslationFix.Evaluation;

/// <summary>A place that a checker found.</summary>
/// <param name="Span">Where, in UTF-16 code units of the document's text.</param>
/// <param name="Rule">The checker's name for what it found.</param>
public sealed record CheckerFinding(TextSpan Span, string Rule)
{
    /// <summary>The MQM issue type, or whatever the checker calls its kinds; null when it has none.</summary>
    public string? Category { get; init; }

    /// <summary>The severity in small letters, or null.</summary>
    public string? Severity { get; init; }

    /// <summary>The probability that the finding is right, or null when the checker gives none.</summary>
    public double? Confidence { get; init; }

    /// <summary>The corrections, best first, each replacing the span exactly.</summary>
    public ImmutableArray<string> Suggestions { get; init; } = [];
}
