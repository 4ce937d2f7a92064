using TranslationFix.LanguageData.Blobs;
using TranslationFix.Languages;

namespace TranslationFix.LanguageData.Places;

/// <summary>Compiles places into the file that <see cref="Gazetteer"/> reads; the layout stands there.</summary>
internal sealed class PlaceCompiler
{
    private const long SmallestForeign = 100_000;

    private readonly PlaceCollector collector;
    private readonly IReadOnlyDictionary<string, LexiconEntry> lexicon;
    private readonly List<PlaceDraft> places;
    private readonly Dictionary<string, ushort> territories;
    private readonly List<char> text = ['\0'];
    private readonly List<(uint Hash, uint Position, ushort Place, (int, long) Rank)> entries = [];
    private readonly byte[] longest = new byte[Gazetteer.FirstWordSlots];

    private PlaceCompiler(PlaceCollector collector, IReadOnlyDictionary<string, LexiconEntry> lexicon)
    {
        this.collector = collector;
        this.lexicon = lexicon;
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
    public static byte[] Compile(PlaceCollector collector, IReadOnlyDictionary<string, LexiconEntry> lexicon, out PlaceCompiler statistics)
    {
        statistics = new PlaceCompiler(collector, lexicon);
        return statistics.Compile();
    }

    private byte[] Compile()
    {
        var english = collector.Drafts.SelectMany(static place => place.Aliases.Prepend(place.Name)).Select(PlaceCollector.Key).ToHashSet(StringComparer.Ordinal);
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

            WriteRun(place, number, english);
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

    private void WriteRun(PlaceDraft place, ushort number, HashSet<string> english)
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
            if (!place.Forms.TryGetValue(tag, out var form) || (!Gazetteer.IsOtherScript(tag) && string.Equals(form, place.Name, StringComparison.Ordinal)))
            {
                continue;
            }

            var isForeign = !Gazetteer.IsOtherScript(tag) && IsForeign(place, form, english);
            Write(form, Gazetteer.FirstLanguage + language, place, number, isForeign);
            FormCount++;
            ForeignCount += isForeign ? 1 : 0;
        }

        text.Add('\0');
    }

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

    /// <summary>True for a name that English text does not have: no English name of any place, diacritics aside, and no English word or name.</summary>
    private bool IsForeign(PlaceDraft place, string form, HashSet<string> english) =>
        form.Length > 3
        && (place.Kind != PlaceKind.City || place.IsCapital || place.Population >= SmallestForeign)
        && !english.Contains(PlaceCollector.Key(form))
        && form.Split(' ', '-').Any(word => !lexicon.ContainsKey(word.ToLowerInvariant()) && !lexicon.ContainsKey(PlaceCollector.Key(word)));

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
