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

    private readonly IReadOnlyDictionary<string, LexiconEntry> lexicon;
    private readonly HashSet<string> persons;
    private readonly HashSet<string> names;
    private readonly HashSet<string> greatNames;
    private readonly List<PlaceDraft> places;
    private readonly Dictionary<string, ushort> territories;
    private readonly List<char> text = ['\0'];
    private readonly List<(uint Hash, uint Position, ushort Place, (int, long) Rank)> entries = [];
    private readonly byte[] longest = new byte[Gazetteer.FirstWordSlots];

    private PlaceCompiler(PlaceCollector collector, IReadOnlyDictionary<string, LexiconEntry> lexicon, IReadOnlySet<string> persons)
    {
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
    }

    /// <summary>The number of names that can be looked up.</summary>
    public int NameCount => entries.Count;

    /// <summary>The number of names in other languages that can be looked up.</summary>
    public int ForeignCount { get; private set; }

    /// <summary>The number of forms kept.</summary>
    public int FormCount { get; private set; }

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
        writer.Add(string.Join(' ', PlaceCollector.Languages));
        writer.Add([(uint)WordHash.Compute(Gazetteer.HashProbe)]);
        return writer.ToArray();
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

        for (var language = 0; language < PlaceCollector.Languages.Count; language++)
        {
            var tag = PlaceCollector.Languages[language];
            var isLatin = !Gazetteer.IsOtherScript(tag);
            if (!place.Forms.TryGetValue(tag, out var form)
                || (isLatin && string.Equals(form, place.Name, StringComparison.Ordinal))
                || (place is { Kind: PlaceKind.Subdivision, IsByHand: false } && isLatin && !IsSource(tag))
                || (place is { Kind: PlaceKind.City, IsCapital: false, IsByHand: false } && place.Population < (isLatin ? SmallestLatin : SmallestOtherScript)))
            {
                continue;
            }

            // Of languages that are no source languages only what English text may be searched for is of use.
            var isForeign = isLatin && IsForeign(place, form);
            if (isLatin && !isForeign && !IsSource(tag))
            {
                continue;
            }

            Write(form, Gazetteer.FirstLanguage + language, place, number, isForeign);
            FormCount++;
            ForeignCount += isForeign ? 1 : 0;
        }

        text.Add('\0');
    }

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
    /// capital, a territory and the like, names of small towns and rare surnames do not count: Pekin is Beijing, not the Pekin of Illinois.
    /// </summary>
    private bool IsForeign(PlaceDraft place, string form)
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
            || (lexicon.TryGetValue(word.ToLowerInvariant(), out var entry) && (!isGreat || (entry & (LexiconEntry.Word | LexiconEntry.Upper)) != LexiconEntry.None));
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
