namespace TranslationFix;

/// <summary>A place in the story that speaks for a finding.</summary>
/// <param name="Span">Where it stands, in UTF-16 code units of the story's text.</param>
/// <param name="Note">What it says, in English, for an editor.</param>
public sealed record Evidence(TextSpan Span, string Note);
