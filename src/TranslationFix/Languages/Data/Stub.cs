namespace TranslationFix.Languages;
internal readonly record struct PlaceId(int Value);
internal sealed class Gazetteer { public static Gazetteer Load() => new(); public bool TryFind(ReadOnlySpan<char> name, out PlaceId id) { id = default; return false; } }
