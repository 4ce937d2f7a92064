using TranslationFix.Analysis;

namespace TranslationFix.Languages;

/// <summary>
/// Names of places as other languages have them, in Latin letters: hand-kept lists (<c>Languages/&lt;source&gt;/exonyms/&lt;target&gt;.txt</c>, each line
/// <c>form, form = English name</c>), and the great places of the gazetteer by the sound of their names in languages with a lattice. Immutable once made.
/// </summary>
internal sealed class Exonyms
{
    /// <summary>The farthest that a word may be from a regular romanisation.</summary>
    private const float Regular = 0.06f;

    /// <summary>The same for long words, which sound like less.</summary>
    private const float RegularLong = 0.08f;

    /// <summary>From so many letters on a word is long.</summary>
    private const int LongWord = 7;

    /// <summary>The shortest word, in letters, that is found by sound: shorter ones sound like too much.</summary>
    private const int ShortestBySound = 5;

    /// <summary>The fewest people of a city that is found by sound.</summary>
    private const long SmallestCity = 30_000;

    /// <summary>The fewest people of a territory that is found by sound.</summary>
    private const long SmallestTerritory = 250_000;

    private readonly WordIndex<Exonym> listed;
    private readonly Dictionary<string, Lazy<Dictionary<int, List<Sound>>>> sounds;
    private readonly Dictionary<string, Lazy<Dictionary<string, PlaceId>>> written;
    private readonly Gazetteer gazetteer;

    private Exonyms(List<(int Hash, Exonym Entry)> entries, Gazetteer gazetteer)
    {
        All = entries.Select(static entry => entry.Entry);
        listed = new WordIndex<Exonym>(entries);
        this.gazetteer = gazetteer;
        written = gazetteer.Languages.Where(Gazetteer.IsOtherScript)
            .ToDictionary(static tag => tag, tag => new Lazy<Dictionary<string, PlaceId>>(() => IndexWritten(tag)), StringComparer.Ordinal);
        sounds = gazetteer.Languages
            .Where(static tag => TransliterationLattice.SourceLanguages.Contains(tag, StringComparer.Ordinal) || Gazetteer.SoundTag(tag) is not null)
            .ToDictionary(static tag => tag, tag => new Lazy<Dictionary<int, List<Sound>>>(() => IndexSounds(tag)), StringComparer.Ordinal);
    }

    /// <summary>Finds the place of a name that stands in the script of its language: 日内瓦.</summary>
    /// <param name="source">The primary subtag of the source language.</param>
    /// <param name="form">The name, as the language writes it.</param>
    /// <param name="place">The place, or none.</param>
    public bool TryFindWritten(string source, string form, out PlaceId place)
    {
        place = PlaceId.None;
        return written.TryGetValue(source, out var index) && index.Value.TryGetValue(form, out place);
    }

    /// <summary>Loads the lists of all source languages.</summary>
    /// <param name="target">The primary subtag of the target language.</param>
    /// <param name="gazetteer">The known places.</param>
    /// <exception cref="InvalidDataException">A line is not forms, a sign of equality and a name.</exception>
    public static Exonyms Load(string target, Gazetteer gazetteer)
    {
        var entries = new List<(int Hash, Exonym Entry)>();
        var file = $"/exonyms/{target}.txt";
        foreach (var name in EmbeddedData.Names("Languages/", file))
        {
            var language = name["Languages/".Length..^file.Length];
            using var reader = EmbeddedData.OpenText(name);
            while (reader.ReadLine() is { } line)
            {
                if (line.Length > 0 && line[0] != '#')
                {
                    Add(entries, name, language, line);
                }
            }
        }

        return new Exonyms(entries, gazetteer);
    }

    /// <summary>The listed forms whose first word has this hash (<see cref="WordHash"/>).</summary>
    public ReadOnlySpan<Exonym> Find(int firstWord) => listed.Find(firstWord);

    /// <summary>All listed forms.</summary>
    public IEnumerable<Exonym> All { get; }

    /// <summary>Finds the great place whose name in a language comes out like a word.</summary>
    /// <param name="source">The primary subtag of the source language.</param>
    /// <param name="word">The word, in Latin letters.</param>
    /// <param name="place">The place, or none.</param>
    public bool TryFindBySound(string source, ReadOnlySpan<char> word, out PlaceId place)
    {
        place = PlaceId.None;
        if (!sounds.TryGetValue(source, out var index) || word.Length < ShortestBySound || !index.Value.TryGetValue(Skeleton(word), out var places))
        {
            return false;
        }

        var lattice = TransliterationLattice.For(source);
        var read = new LatticeWord(word, stackalloc int[LatticeWord.Room]);
        var best = word.Length >= LongWord ? RegularLong : Regular;
        foreach (var candidate in places)
        {
            var distance = candidate.Form.Distance(read, best);
            if (distance <= best && (place == PlaceId.None || distance < best) && candidate.StartsWithVowel == StartsWithVowel(word)
                && (lattice.HasWrittenVowels(gazetteer.GetReading(candidate.Place, source), word) || IsLand(candidate.Place, word)))
            {
                best = distance;
                place = candidate.Place;
            }
        }

        return place != PlaceId.None;
    }

    /// <summary>Finds the place whose name in a language, or whose English name, stands with an ending of place: Selanikten, Zagrepte. Turkish alone hangs them on names so.</summary>
    /// <param name="source">The primary subtag of the source language.</param>
    /// <param name="word">The word, in Latin letters.</param>
    /// <param name="place">The place, or none.</param>
    public bool TryFindDeclined(string source, ReadOnlySpan<char> word, out PlaceId place)
    {
        place = PlaceId.None;
        if (source is not "tr" || TurkishCase.Strip(word) is not { IsEmpty: false } stem)
        {
            return false;
        }

        if (gazetteer.TryFindForeign(stem, out place, out var language))
        {
            return language is "tr" || gazetteer.GetForm(place, "tr").SequenceEqual(stem);
        }

        return gazetteer.TryFind(stem, out place) || (stem[^1] is 'p' && gazetteer.TryFind(string.Concat(stem[..^1], "b"), out place)) || (stem[^1] is 't' && gazetteer.TryFind(string.Concat(stem[..^1], "d"), out place));
    }

    /// <summary>Almaniya, Faransa: long names of lands get an ending that not every language writes.</summary>
    private bool IsLand(PlaceId place, ReadOnlySpan<char> word) => gazetteer.KindOf(place) == PlaceKind.Territory && word.Length >= LongWord;

    private static bool StartsWithVowel(ReadOnlySpan<char> word) => word.IsEmpty || LatinLetters.IsVowel(LatinLetters.Fold(word[0]));

    private static void Add(List<(int Hash, Exonym Entry)> entries, string file, string language, string line)
    {
        var sign = line.IndexOf(" = ", StringComparison.Ordinal);
        if (sign <= 0)
        {
            throw new InvalidDataException($"'{file}' has a line without forms and a name: {line}");
        }

        foreach (var form in line[..sign].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            entries.Add((WordHash.Compute(form.AsSpan(0, Gazetteer.FirstWordLength(form))), new Exonym(language, form, line[(sign + 3)..].Trim())));
        }
    }

    /// <summary>The forms of a language; of namesakes the first, which is the greatest.</summary>
    private Dictionary<string, PlaceId> IndexWritten(string source)
    {
        var index = new Dictionary<string, PlaceId>(StringComparer.Ordinal);
        for (var number = 1; number <= gazetteer.Count; number++)
        {
            var place = new PlaceId((ushort)number);
            var form = gazetteer.GetForm(place, source);
            if (!form.IsEmpty && gazetteer.KindOf(place) != PlaceKind.Subdivision)
            {
                index.TryAdd(form.ToString(), place);
            }
        }

        return index;
    }

    private Dictionary<int, List<Sound>> IndexSounds(string source)
    {
        var index = new Dictionary<int, List<Sound>>();
        var lattice = TransliterationLattice.For(source);
        for (var number = 1; number <= gazetteer.Count; number++)
        {
            var place = new PlaceId((ushort)number);
            var isGreat = gazetteer.KindOf(place) == PlaceKind.Territory || gazetteer.IsCapital(place);
            if ((!isGreat && gazetteer.KindOf(place) != PlaceKind.City) || gazetteer.Population(place) < (gazetteer.KindOf(place) == PlaceKind.Territory ? SmallestTerritory : SmallestCity))
            {
                continue;
            }

            var form = gazetteer.GetReading(place, source);
            if (form.IsEmpty || form.Contains(' ') || form.Contains('-') || form.SequenceEqual(gazetteer.Name(place)))
            {
                continue;
            }

            var skeleton = Skeleton(lattice.FirstReading(form));
            if (!index.TryGetValue(skeleton, out var places))
            {
                index.Add(skeleton, places = []);
            }

            places.Add(new Sound(place, lattice.Read(form), StartsWithVowel(lattice.FirstReading(form[..1]))));
        }

        return index;
    }

    /// <summary>The name of a place in another language, read to be compared.</summary>
    private sealed record Sound(PlaceId Place, LatticeForm Form, bool StartsWithVowel);

    /// <summary>A hash of the consonants of a word, those that romanisations confuse taken as one, doubled and weak ones (h, v, w, y) left out.</summary>
    private static int Skeleton(ReadOnlySpan<char> word)
    {
        var hash = 17;
        var last = '\0';
        foreach (var c in word)
        {
            var group = LatinLetters.Fold(c) switch
            {
                'c' or 'k' or 'q' or 'g' or 'x' => 'k',
                's' or 'z' or 'j' => 's',
                'd' or 't' => 't',
                'b' or 'p' or 'f' => 'p',
                'r' or 'l' or 'm' or 'n' => LatinLetters.Fold(c),
                _ => '\0',
            };
            if (group != '\0' && group != last)
            {
                hash = unchecked((hash * 31) + group);
                last = group;
            }
        }

        return hash;
    }
}

/// <summary>A name of a place as texts translated from a language leave it.</summary>
/// <param name="Language">The primary subtag of the source language.</param>
/// <param name="Form">The form, with its letter case.</param>
/// <param name="Name">The English name, with the article where it has one: the Netherlands.</param>
internal sealed record Exonym(string Language, string Form, string Name);
