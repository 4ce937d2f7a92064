using TranslationFix.LanguageData.Blobs;
using TranslationFix.LanguageData.Sources;
using TranslationFix.Languages;

namespace TranslationFix.LanguageData.Places;

/// <summary>Compiles places into the file that <see cref="Gazetteer"/> reads; the layout stands there.</summary>
internal sealed class PlaceCompiler
{
    /// <summary>The fewest people of a city whose names in other languages are looked for in English text.</summary>
    private const long SmallestForeign = 100_000;

    /// <summary>The fewest people of a city whose names in other languages count even where a small town or a surname is called so.</summary>
    private const long SmallestGreat = 1_000_000;

    /// <summary>The fewest people of a city that keeps its forms in languages of Latin script.</summary>
    private const long SmallestLatin = 100_000;

    /// <summary>The fewest people of a city that keeps its forms in languages of other scripts.</summary>
    private const long SmallestOtherScript = 50_000;

    /// <summary>The fewest people of a city that keeps its forms in languages from which few stories come.</summary>
    private const long SmallestElsewhere = 500_000;

    private readonly PlaceCollector collector;
    private readonly IReadOnlyDictionary<string, LexiconEntry> lexicon;
    private readonly HashSet<string> persons;
    private readonly HashSet<string> names;
    private readonly HashSet<string> greatNames;
    private readonly List<PlaceDraft> places;
    private readonly Dictionary<string, ushort> territories;
    private readonly List<char> text = ['\0'];
    private readonly List<(uint Hash, uint Position, ushort Place, (int, long) Rank)> entries = [];
    private readonly SortedDictionary<string, int> forms = new(StringComparer.Ordinal);
    private readonly string[] tags = [.. PlaceCollector.Languages, .. PlaceCollector.Languages.Select(Gazetteer.SoundTag).OfType<string>()];
    private readonly byte[] longest = new byte[Gazetteer.FirstWordSlots];

    private PlaceCompiler(PlaceCollector collector, IReadOnlyDictionary<string, LexiconEntry> lexicon, IReadOnlySet<string> persons)
    {
        this.collector = collector;
        this.lexicon = lexicon;
        this.persons = [.. persons, .. HandList.ReadWords("places/not-places.txt")];
        names = Keys(collector.Drafts);
        greatNames = Keys(collector.Drafts.Where(static place => place.Kind != PlaceKind.City || place.IsCapital || place.Population >= SmallestForeign));
        places = [.. collector.Drafts
            .OrderBy(static place => place.Kind == PlaceKind.Territory ? 0 : 1)
            .ThenBy(static place => place.Rank)
            .ThenBy(static place => place.Name, StringComparer.Ordinal)
            .ThenBy(static place => place.Territory, StringComparer.Ordinal)];
        territories = places.Select(static (place, index) => (place, index))
            .Where(static pair => pair.place.Kind == PlaceKind.Territory)
            .ToDictionary(static pair => pair.place.Territory!, static pair => checked((ushort)(pair.index + 1)), StringComparer.Ordinal);
        if (territories.Values.Any(static number => number >= 1 << Towns.TerritoryBits))
        {
            throw new InvalidDataException("There are more territories than the entries of small places have room for.");
        }
    }

    /// <summary>The number of names that can be looked up.</summary>
    public int NameCount => entries.Count;

    /// <summary>The number of names in other languages that can be looked up.</summary>
    public int ForeignCount { get; private set; }

    /// <summary>The number of words of small places, each counted once a territory.</summary>
    public int TownCount { get; private set; }

    /// <summary>The number of forms kept.</summary>
    public int FormCount => forms.Values.Sum();

    /// <summary>The number of forms kept by language.</summary>
    public IReadOnlyDictionary<string, int> Forms => forms;

    /// <summary>Compiles the places.</summary>
    public static byte[] Compile(PlaceCollector collector, IReadOnlyDictionary<string, LexiconEntry> lexicon, IReadOnlySet<string> persons, out PlaceCompiler statistics)
    {
        statistics = new PlaceCompiler(collector, lexicon, persons);
        return statistics.Compile();
    }

    private static HashSet<string> Keys(IEnumerable<PlaceDraft> drafts) =>
        drafts.SelectMany(static place => place.Aliases.Prepend(place.Name)).Select(PlaceCollector.Key).ToHashSet(StringComparer.Ordinal);

    private byte[] Compile()
    {
        var runs = new uint[places.Count + 1];
        var territoryOf = new ushort[places.Count + 1];
        var properties = new ushort[places.Count + 1];
        var capitals = new ushort[territories.Count + 1];
        for (var i = 0; i < places.Count; i++)
        {
            var place = places[i];
            var number = checked((ushort)(i + 1));
            runs[number] = (uint)text.Count;
            territoryOf[number] = place.Territory is null ? (ushort)0 : territories[place.Territory];
            properties[number] = (ushort)((int)place.Kind
                | (place is { IsCapital: true, Kind: PlaceKind.City } ? Gazetteer.CapitalFlag : 0)
                | (place.Population < 2 ? 0 : (int)Math.Log2(place.Population) << Gazetteer.PopulationShift));
            if (place.IsCapital && capitals[territoryOf[number]] == 0)
            {
                capitals[territoryOf[number]] = number;
            }

            WriteRun(place, number);
        }

        var writer = new BlobWriter(Gazetteer.Kind);
        writer.Add([.. text]);
        writer.Add(runs);
        writer.Add(territoryOf);
        writer.Add(properties);
        writer.Add(capitals);
        WriteIndex(writer);
        writer.Add(longest);
        writer.Add(string.Join(' ', tags));
        writer.Add([(uint)WordHash.Compute(Gazetteer.HashProbe)]);
        writer.Add(TownEntries());
        return writer.ToArray();
    }

    /// <summary>The words of small places' names that no English word and no greater place has.</summary>
    private uint[] TownEntries()
    {
        var known = names.SelectMany(static name => name.Split(' ', '-')).ToHashSet(StringComparer.Ordinal);
        var towns = new SortedSet<uint>();
        foreach (var (name, territory) in collector.SmallPlaces)
        {
            foreach (var word in PlaceCollector.Key(name).Split(' ', '-'))
            {
                if (word.Length >= Towns.FewestLetters && !known.Contains(word) && !lexicon.ContainsKey(word) && territories.TryGetValue(territory, out var number))
                {
                    towns.Add(Towns.Entry(word, number));
                }
            }
        }

        TownCount = towns.Count;
        return [.. towns];
    }

    private void WriteRun(PlaceDraft place, ushort number)
    {
        Write(place.Name, Gazetteer.EnglishName, place, number, isFound: true);
        foreach (var alias in place.Aliases.Where(alias => !string.Equals(alias, place.Name, StringComparison.Ordinal)))
        {
            Write(alias, Gazetteer.EnglishAlias, place, number, isFound: true);
        }

        foreach (var demonym in place.Demonyms)
        {
            Write(demonym, Gazetteer.Demonym, place, number, isFound: true);
        }

        foreach (var tag in PlaceCollector.Languages)
        {
            var isLatin = !Gazetteer.IsOtherScript(tag);
            if (!place.Forms.TryGetValue(tag, out var form)
                || (isLatin && string.Equals(form, place.Name, StringComparison.Ordinal))
                || (place is { Kind: PlaceKind.Subdivision, IsByHand: false } && (isLatin ? !IsSource(tag) : !HasSubdivisions(tag)))
                || (place is { Kind: PlaceKind.City, IsCapital: false, IsByHand: false } && place.Population < SmallestCity(tag)))
            {
                continue;
            }

            // Of languages that are no source languages only what English text may be searched for is of use.
            var isForeign = isLatin && IsForeign(place, form, isRare: IsRare(tag));
            if (isLatin && !isForeign && !IsSource(tag))
            {
                continue;
            }

            WriteForm(tag, form, isForeign);
            if (Gazetteer.SoundTag(tag) is { } sound && IsFarAway(place, tag) && Romanization.Of(tag, form) is { } romanized && !string.Equals(romanized, PlaceCollector.WithoutDiacritics(place.Name), StringComparison.OrdinalIgnoreCase))
            {
                WriteForm(sound, romanized, isForeign: false);
            }
        }

        text.Add('\0');

        void WriteForm(string tag, string form, bool isForeign)
        {
            Write(form, Gazetteer.FirstLanguage + Array.IndexOf(tags, tag), place, number, isForeign);
            forms[tag] = forms.GetValueOrDefault(tag) + 1;
            ForeignCount += isForeign ? 1 : 0;
        }
    }

    /// <summary>True for the languages with forms of subdivisions; those of the others seldom are names alone.</summary>
    public static bool HasSubdivisions(string tag) => !IsRare(tag) && tag is not ("el" or "hi" or "ja" or "ko" or "ur");

    /// <summary>True for the languages of Latin script from which few stories come.</summary>
    private static bool IsRare(string tag) => tag is "fi" or "hu" or "id" or "sv" or "vi";

    /// <summary>The fewest people of a city that keeps its forms in a language.</summary>
    private static long SmallestCity(string tag) => tag switch
    {
        _ when IsRare(tag) => SmallestGreat,
        _ when !Gazetteer.IsOtherScript(tag) => SmallestLatin,
        "el" => SmallestForeign,
        "hi" or "ja" or "ko" or "ur" => SmallestElsewhere,
        _ => SmallestOtherScript,
    };

    /// <summary>True for a place whose English name is no romanisation of the name in the language: not in a country of that script.</summary>
    private static bool IsFarAway(PlaceDraft place, string tag) =>
        (place.IsCapital || place.IsByHand || (place.Kind == PlaceKind.City ? place.Population >= SmallestForeign : place.Kind != PlaceKind.Subdivision))
        && !(place.Territory is { } territory && territory is "CN" or "TW" or "HK" or "MO" or "SG" or "JP" or "KR" or "KP" && (place.Kind != PlaceKind.Territory || tag is "zh" == territory is "CN" or "TW" or "HK" or "MO"));

    /// <summary>True for the languages of Latin script that stories are translated from.</summary>
    private static bool IsSource(string tag) => tag is "de" or "es" or "fr" or "tr";

    private void Write(string name, int tag, PlaceDraft place, ushort number, bool isFound)
    {
        var straight = name.Normalize().Replace('’', '\'');
        if (isFound)
        {
            var hash = (uint)WordHash.Compute(straight);
            entries.Add((hash, (uint)text.Count, number, place.Rank));
            if (tag is Gazetteer.EnglishName or Gazetteer.EnglishAlias)
            {
                ref var words = ref longest[WordHash.Compute(straight.AsSpan(0, Gazetteer.FirstWordLength(straight))) & (Gazetteer.FirstWordSlots - 1)];
                words = Math.Max(words, checked((byte)CountWords(straight)));
            }
        }

        text.Add((char)((tag << 8) | checked((byte)straight.Length)));
        text.AddRange(straight);
    }

    private static int CountWords(ReadOnlySpan<char> name)
    {
        var count = 0;
        while (!name.IsEmpty)
        {
            var length = Gazetteer.FirstWordLength(name);
            count += length > 0 ? 1 : 0;
            name = name[Math.Max(length, 1)..];
        }

        return count;
    }

    /// <summary>
    /// True for a name that English text does not have: no English word, no given name, no other name of English lists and places, diacritics aside. For a
    /// capital, a territory and the like, names of small towns and rare surnames do not count: Pekin is Beijing, not the Pekin of Illinois; in languages from
    /// which few stories come they do: Athena is a goddess.
    /// </summary>
    private bool IsForeign(PlaceDraft place, string form, bool isRare)
    {
        var isGreat = place.Kind is PlaceKind.Territory or PlaceKind.Region || place.IsCapital || place.Population >= SmallestGreat;
        if (form.Length < 4
            || (place.Kind == PlaceKind.City && !isGreat && place.Population < SmallestForeign)
            || (isGreat ? greatNames : names).Contains(PlaceCollector.Key(form)))
        {
            return false;
        }

        return form.Split(' ', '-').Any(word => !IsEnglish(word) && !IsEnglish(PlaceCollector.WithoutDiacritics(word)));

        bool IsEnglish(string word) =>
            persons.Contains(word)
            || (lexicon.TryGetValue(word.ToLowerInvariant(), out var entry) && (!isGreat || isRare || (entry & (LexiconEntry.Word | LexiconEntry.Upper)) != LexiconEntry.None));
    }

    private void WriteIndex(BlobWriter writer)
    {
        const int Buckets = 1 << Gazetteer.BucketBits;
        var ordered = entries.OrderBy(static entry => entry.Hash % Buckets).ThenBy(static entry => entry.Hash).ThenBy(static entry => entry.Rank).ThenBy(static entry => entry.Place).ThenBy(static entry => entry.Position).ToList();
        var first = new uint[Buckets + 1];
        foreach (var entry in ordered)
        {
            first[(entry.Hash % Buckets) + 1]++;
        }

        for (var bucket = 0; bucket < Buckets; bucket++)
        {
            first[bucket + 1] += first[bucket];
        }

        if (text.Count >= 1 << Gazetteer.PositionBits)
        {
            throw new InvalidDataException("The text of the places is too long for its positions.");
        }

        writer.Add(first);
        writer.Add([.. ordered.Select(static entry => entry.Position | (entry.Hash >> Gazetteer.BucketBits << Gazetteer.PositionBits))]);
        writer.Add([.. ordered.Select(static entry => entry.Place)]);
    }
}
