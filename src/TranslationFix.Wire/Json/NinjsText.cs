using TranslationFix.Wire.Formats;
using TranslationFix.Wire.Mapping;

namespace TranslationFix.Wire.Json;

/// <summary>A text of a ninjs item.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Name">Its key, or its role in a list.</param>
/// <param name="MediaType">Its media type, or null when the item does not say it.</param>
/// <param name="Content">Its content.</param>
internal sealed record NinjsText(Role Role, string? Name, string? MediaType, MappedText Content);
