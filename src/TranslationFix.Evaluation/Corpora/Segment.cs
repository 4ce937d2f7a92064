namespace TranslationFix.Evaluation;

/// <summary>A part of a document that was translated and judged as one: mostly a sentence or a line.</summary>
/// <param name="Span">Where, in UTF-16 code units of the document's text.</param>
/// <param name="PostEdit">What a person made of it, or null.</param>
public sealed record Segment(TextSpan Span, string? PostEdit = null);
