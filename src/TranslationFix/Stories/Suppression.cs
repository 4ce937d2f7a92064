using System.Collections.Immutable;

namespace TranslationFix;

/// <summary>A part of a story where some rules, or all, are told to be silent, e.g. by a comment in the document. Unlike a protected span it is read as text: its names and days count.</summary>
/// <param name="Span">The part of the text: a finding that overlaps it is not made.</param>
public sealed record Suppression(TextSpan Span)
{
    /// <summary>The ids of the rules; all rules when empty. An id that no rule has means nothing.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];

    /// <summary>True when a finding of a rule at a span is not made.</summary>
    internal bool Covers(TextSpan span, string rule) => Span.Overlaps(span) && (Rules.IsDefaultOrEmpty || Rules.Contains(rule, StringComparer.Ordinal));
}
