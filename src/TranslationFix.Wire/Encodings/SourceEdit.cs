namespace TranslationFix.Wire.Encodings;

/// <summary>One change of a file's text.</summary>
/// <param name="Start">The index of the first code unit that goes.</param>
/// <param name="End">The index behind the last.</param>
/// <param name="Replacement">What stands there then, escaped as its place asks for.</param>
internal readonly record struct SourceEdit(int Start, int End, string Replacement);
