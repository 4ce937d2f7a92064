namespace TranslationFix.Languages;
[Flags] internal enum LexiconEntry { None = 0, Word = 1, Name = 2, Upper = 4 }
internal sealed class Lexicon { public static Lexicon Load(string tag) => new(); public LexiconEntry Find(ReadOnlySpan<char> word) => LexiconEntry.Word; }
internal readonly record struct PlaceId(int Value);
internal sealed class Gazetteer { public static Gazetteer Load() => new(); public bool TryFind(ReadOnlySpan<char> name, out PlaceId id) { id = default; return false; } }
