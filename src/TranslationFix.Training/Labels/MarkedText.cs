using System.Collections.Immutable;

namespace TranslationFix.Training;

/// <summary>One segment of a public set: machine translation with what people marked or changed in it, or text that people wrote.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">Its language (BCP-47).</param>
/// <param name="SourceLanguage">The language that it was translated from, or null.</param>
/// <param name="Marks">What people marked, in UTF-16 code units; empty in human text.</param>
/// <param name="PostEdit">The text as an editor left it, or null.</param>
public sealed record MarkedText(string Text, string Language, string? SourceLanguage, ImmutableArray<TextSpan> Marks, string? PostEdit);
