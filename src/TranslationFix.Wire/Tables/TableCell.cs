using TranslationFix.Wire.Formats;
using TranslationFix.Wire.Mapping;

namespace TranslationFix.Wire.Tables;

/// <summary>A value of a record.</summary>
/// <param name="Role">What its column holds.</param>
/// <param name="Rank">The lower, the more it counts among columns of the role.</param>
/// <param name="Value">The value of a column without translated text.</param>
/// <param name="Text">The text of a column with translated text, with its place.</param>
internal readonly record struct TableCell(Role Role, int Rank, string? Value, MappedText? Text);
