using TranslationFix.Languages;

namespace TranslationFix.Analysis;

/// <summary>
/// The names of places, read to be compared with words: those that came last are remembered, and what is remembered never changes an answer. For one thread
/// at a time.
/// </summary>
internal sealed class PlaceReadings
{
    /// <summary>The greatest distance that <see cref="Nearest"/> tells from others: two names that are farther apart have too little in common.</summary>
    public const float Farthest = 0.36f;

    /// <summary>The number of forms that are remembered; a form takes the place of another one that hashes alike.</summary>
    private const int Size = 1 << 12;

    /// <summary>The number of names whose sound is remembered.</summary>
    private const int Sounds = 1 << 10;

    /// <summary>The number of distances that are remembered, as a power of two.</summary>
    private const int NearestBits = 13;

    /// <summary>Stands for the source language where it is not known: the names in all languages with a lattice, and in the great ones in Latin letters, are compared.</summary>
    public const int AnyLanguage = -2;

    private static readonly string[] LatinForms = ["tr", "es", "de", "fr"];

    private readonly Gazetteer gazetteer;
    private readonly string[] languages;
    private readonly int[] numbers;
    private readonly int[] anywhere;
    private readonly Sound[] sounds = new Sound[Sounds];
    private readonly Entry[] nearest = new Entry[1 << NearestBits];
    private readonly int[] keys = new int[Size];
    private readonly LatticeForm?[] forms = new LatticeForm?[Size];

    /// <summary>Prepares to read the names of a gazetteer.</summary>
    public PlaceReadings(Gazetteer gazetteer)
    {
        this.gazetteer = gazetteer;
        languages = [English, .. gazetteer.Languages];
        numbers = [.. Enumerable.Range(0, languages.Length)];
        anywhere = [.. TransliterationLattice.SourceLanguages.Concat(LatinForms).Select(NumberOf).Where(static number => number >= 0)];
    }

    private const string English = "en";

    /// <summary>The number of English.</summary>
    public const int EnglishNumber = 0;

    /// <summary>The number of a language; -1 for one in which no place has a name.</summary>
    /// <param name="language">The primary subtag.</param>
    public int NumberOf(string language) => Array.IndexOf(languages, language);

    /// <summary>The English name of a place.</summary>
    public LatticeForm NameOf(PlaceId place) => Find(place, EnglishNumber) ?? throw new ArgumentOutOfRangeException(nameof(place));

    /// <summary>
    /// How near a word is to a place, by its English name and the names in the source language. The stories of a feed speak of the same names and places: what came
    /// last is remembered.
    /// </summary>
    /// <param name="place">The place.</param>
    /// <param name="source">The number of the source language, -1 for one in which no place has a name, or <see cref="AnyLanguage"/>: then only English names count that look like the word.</param>
    /// <param name="text">The word.</param>
    /// <param name="word">The same, or its stem, read.</param>
    public PlaceNearness Nearest(PlaceId place, int source, ReadOnlySpan<char> text, in LatticeWord word)
    {
        if (word.Key == 0 || !char.IsLetter(text[0]))
        {
            return Compare(place, source, text, word);
        }

        var form = (place.Number << 8) | (byte)source;
        ref var entry = ref nearest[(word.Key + ((ulong)form * 0xD6E8FEB86659FD93)) * 0x9E3779B97F4A7C15 >> (64 - NearestBits)];
        if (entry.Word != word.Key || entry.Form != form)
        {
            entry = new Entry(word.Key, form, Compare(place, source, text, word));
        }

        return entry.Nearness;
    }

    /// <summary>The distance of a word to a place, whether it looks like the place or not, where it is at most a limit; else some number above.</summary>
    /// <param name="place">The place.</param>
    /// <param name="source">As in <see cref="Nearest"/>.</param>
    /// <param name="word">The word.</param>
    /// <param name="limit">The greatest distance that the caller tells from others.</param>
    public float Distance(PlaceId place, int source, in LatticeWord word, float limit)
    {
        var best = NameOf(place).Distance(word, limit);
        foreach (var language in FormsOf(source))
        {
            best = Math.Min(best, Find(place, language)?.Distance(word, Math.Min(limit, best)) ?? best);
        }

        return best;
    }

    /// <summary>The great place whose name in the source language comes out like a name (<see cref="Exonyms.TryFindBySound"/>), remembered in the same way.</summary>
    /// <param name="exonyms">The names of places in other languages.</param>
    /// <param name="source">The primary subtag of the source language.</param>
    /// <param name="form">The name.</param>
    /// <param name="place">The place, or none.</param>
    public bool TryFindBySound(Exonyms exonyms, string source, NameForm form, out PlaceId place)
    {
        ref var entry = ref sounds[form.Hash & (Sounds - 1)];
        if (!string.Equals(entry.Name, form.Text, StringComparison.Ordinal) || !string.Equals(entry.Source, source, StringComparison.Ordinal))
        {
            exonyms.TryFindBySound(source, form.Text, out var found);
            entry = new Sound(form.Text, source, found);
        }

        place = entry.Place;
        return place != PlaceId.None;
    }

    private PlaceNearness Compare(PlaceId place, int source, ReadOnlySpan<char> text, in LatticeWord word)
    {
        if (source == AnyLanguage && !NameSimilarity.IsLike(gazetteer.Name(place), text))
        {
            return PlaceNearness.None;
        }

        var name = NameOf(place).Distance(word, Farthest);
        var best = name;
        foreach (var language in FormsOf(source))
        {
            best = Math.Min(best, Find(place, language)?.Distance(word, Farthest) ?? best);
        }

        return new PlaceNearness(best, best < name);
    }

    /// <summary>The languages beside English whose names are compared.</summary>
    private ReadOnlySpan<int> FormsOf(int source) => source == AnyLanguage ? anywhere : source < 0 ? default : numbers.AsSpan(source, 1);

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

    private readonly record struct Sound(string? Name, string? Source, PlaceId Place);

    private readonly record struct Entry(ulong Word, int Form, PlaceNearness Nearness);
}

/// <summary>How near a word is to a place.</summary>
/// <param name="Distance">The distance where it is at most <see cref="PlaceReadings.Farthest"/>, else some number above; no number for a place that does not count.</param>
/// <param name="IsSourceForm">True when the name in a source language is nearer than the English one.</param>
internal readonly record struct PlaceNearness(float Distance, bool IsSourceForm)
{
    /// <summary>That of a place that does not count.</summary>
    public static PlaceNearness None => new(float.NaN, IsSourceForm: false);
}
