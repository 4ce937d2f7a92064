using TranslationFix.Languages;

namespace TranslationFix.Analysis;

/// <summary>
/// The names of places, read to be compared with words: those that came last are remembered, and what is remembered never changes an answer. For one thread
/// at a time.
/// </summary>
internal sealed class PlaceReadings
{
    /// <summary>The greatest distance that <see cref="Distance"/> tells from others: two names that are farther apart have too little in common.</summary>
    public const float Farthest = 0.36f;

    /// <summary>The number of forms that are remembered; a form takes the place of another one that hashes alike.</summary>
    private const int Size = 1 << 12;

    /// <summary>The number of distances that are remembered, as a power of two.</summary>
    private const int DistanceBits = 13;

    private static readonly string[] LatinForms = ["tr", "es", "de", "fr"];

    private readonly Gazetteer gazetteer;
    private readonly string[] languages;
    private readonly Entry[] distances = new Entry[1 << DistanceBits];
    private readonly int[] keys = new int[Size];
    private readonly LatticeForm?[] forms = new LatticeForm?[Size];

    /// <summary>Prepares to read the names of a gazetteer.</summary>
    public PlaceReadings(Gazetteer gazetteer)
    {
        this.gazetteer = gazetteer;
        languages = [English, .. gazetteer.Languages];
        Anywhere = [.. TransliterationLattice.SourceLanguages.Concat(LatinForms).Select(NumberOf).Where(static number => number >= 0)];
    }

    /// <summary>The numbers of the languages whose forms are compared when the source language is not known.</summary>
    public int[] Anywhere { get; }

    private const string English = "en";

    /// <summary>The number of English.</summary>
    public const int EnglishNumber = 0;

    /// <summary>The number of a language; -1 for one in which no place has a name.</summary>
    /// <param name="language">The primary subtag.</param>
    public int NumberOf(string language) => Array.IndexOf(languages, language);

    /// <summary>The English name of a place.</summary>
    public LatticeForm NameOf(PlaceId place) => Find(place, EnglishNumber) ?? throw new ArgumentOutOfRangeException(nameof(place));

    /// <summary>
    /// The distance of a word to the name of a place where it is at most <see cref="Farthest"/>, else some number above; positive infinity where the data has no
    /// name. The stories of a feed speak of the same names and places: what came last is remembered.
    /// </summary>
    /// <param name="place">The place.</param>
    /// <param name="language">The number of the language (<see cref="NumberOf"/>).</param>
    /// <param name="word">The word.</param>
    public float Distance(PlaceId place, int language, in LatticeWord word)
    {
        if (word.Key == 0)
        {
            return Find(place, language)?.Distance(word, Farthest) ?? float.PositiveInfinity;
        }

        var form = (place.Number << 8) | language;
        ref var entry = ref distances[(word.Key + ((ulong)form * 0xD6E8FEB86659FD93)) * 0x9E3779B97F4A7C15 >> (64 - DistanceBits)];
        if (entry.Word != word.Key || entry.Form != form)
        {
            entry = new Entry(word.Key, form, Find(place, language)?.Distance(word, Farthest) ?? float.PositiveInfinity);
        }

        return entry.Distance;
    }

    /// <summary>The name of a place in a language, as the lattice of the language reads it; null where the data has none.</summary>
    /// <param name="place">The place.</param>
    /// <param name="language">The number of the language (<see cref="NumberOf"/>).</param>
    public LatticeForm? Find(PlaceId place, int language)
    {
        var key = (place.Number << 8) | (language + 1);
        var at = (place.Number + (language * 331)) & (Size - 1);
        if (keys[at] != key)
        {
            var reading = gazetteer.GetReading(place, languages[language]);
            forms[at] = reading.IsEmpty && language != EnglishNumber ? null : TransliterationLattice.For(languages[language]).Read(reading);
            keys[at] = key;
        }

        return forms[at];
    }

    private readonly record struct Entry(ulong Word, int Form, float Distance);
}
