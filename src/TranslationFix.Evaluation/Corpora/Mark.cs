using System.Collections.Immutable;

namespace TranslationFix.Evaluation;

/// <summary>A place that somebody marked in a document.</summary>
/// <param name="Span">Where, in UTF-16 code units of the document's text; never empty.</param>
public sealed record Mark(TextSpan Span)
{
    /// <summary>The rule that should find it, or null when the corpus knows no rules.</summary>
    public string? Rule { get; init; }

    /// <summary>The MQM issue type that the corpus gives, or null.</summary>
    public string? Category { get; init; }

    /// <summary>The severity as the corpus names it, in small letters, or null.</summary>
    public string? Severity { get; init; }

    /// <summary>Who marked it, or null.</summary>
    public string? Rater { get; init; }

    /// <summary>The accepted corrections, best first, each replacing the span exactly; empty when none is known.</summary>
    public ImmutableArray<string> Fixes { get; init; } = [];

    /// <summary>False when a checker may find it or leave it.</summary>
    public bool IsRequired { get; init; } = true;
}
