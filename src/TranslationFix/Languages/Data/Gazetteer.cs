namespace TranslationFix.Languages;

/// <summary>
/// The known places with their names in many languages, read in place. Lookups allocate nothing and never throw; spans point into the data and live as
/// long as the assembly. Immutable, for any number of threads.
/// <para>
/// Sections: 0 the text, a run of names for each place, each a header (bits 0-7: length in code units; bits 8-15: what it is, see
/// <see cref="EnglishName"/> and its neighbours) and the letters, the run ended by 0; 1 where each place's run starts, by place number; 2 its territory;
/// 3 its properties; 4 the capital of each territory; 5 the first entry of each hash bucket; 6 entries: bits 0-21 where the name's header stands, bits
/// 22-31 further bits of the hash, best place first within a bucket; 7 the place of each entry; 8 for each first-word hash the words of the longest name; 9 the
/// language tags; 10 a check of the hash function; 11 small places, see <see cref="Languages.Towns"/>.
/// </para>
/// </summary>
internal sealed unsafe class Gazetteer
{
    /// <summary>PLAC.</summary>
    public const uint Kind = 0x43414C50;

    /// <summary>The path of the data.</summary>
    public const string Path = "Languages/places.bin";

    /// <summary>Marks the English name of a place.</summary>
    public const int EnglishName = 1;

    /// <summary>Marks another English name of a place.</summary>
    public const int EnglishAlias = 2;

    /// <summary>Marks an English adjective or noun of nationality.</summary>
    public const int Demonym = 3;

    /// <summary>Marks a form of the first of the languages; the others follow.</summary>
    public const int FirstLanguage = 8;

    /// <summary>The bits of an entry that hold the position of a name.</summary>
    public const int PositionBits = 22;

    /// <summary>The bits of a hash that choose the bucket.</summary>
    public const int BucketBits = 15;

    /// <summary>The number of hash values of the table of first words.</summary>
    public const int FirstWordSlots = 1 << 16;

    /// <summary>The most words that a name may have.</summary>
    public const int MaximumWords = 12;

    /// <summary>Marks a place as the capital of its territory, in its properties.</summary>
    public const int CapitalFlag = 1 << 3;

    /// <summary>Where the binary logarithm of the population starts in the properties of a place.</summary>
    public const int PopulationShift = 4;

    /// <summary>The word whose hash stands in the data: names are found only by the function that they were compiled with.</summary>
    public const string HashProbe = "Translation’s Fix";

    // The blob stays referenced: its memory must live as long as this.
    private readonly DataBlob blob;
    private readonly char* text;
    private readonly uint* runs;
    private readonly ushort* territories;
    private readonly ushort* properties;
    private readonly ushort* capitals;
    private readonly int capitalCount;
    private readonly uint* buckets;
    private readonly uint* entries;
    private readonly ushort* places;
    private readonly byte* longest;
    private readonly string[] languages;

    private Gazetteer(DataBlob blob)
    {
        this.blob = blob;
        text = blob.Chars(0, out _);
        runs = blob.UInt32s(1, out var count);
        Count = count - 1;
        territories = blob.UInt16s(2, out _);
        properties = blob.UInt16s(3, out _);
        capitals = blob.UInt16s(4, out capitalCount);
        buckets = blob.UInt32s(5, out _);
        entries = blob.UInt32s(6, out _);
        places = blob.UInt16s(7, out _);
        longest = blob.Bytes(8, out _);
        languages = new string(blob.Chars(9, out var length), 0, length).Split(' ');
        Towns = new Towns(blob.UInt32s(11, out var towns), towns);
        if (blob.UInt32s(10, out _)[0] != (uint)WordHash.Compute(HashProbe))
        {
            throw new InvalidDataException($"'{Path}' was compiled with another {nameof(WordHash)}: compile it again with TranslationFix.LanguageData.");
        }
    }

    /// <summary>The number of places.</summary>
    public int Count { get; }

    /// <summary>The small places.</summary>
    public Towns Towns { get; }

    /// <summary>The tags of the languages with forms, e.g. <c>fa</c>.</summary>
    public IReadOnlyList<string> Languages => languages;

    /// <summary>Loads the places.</summary>
    public static Gazetteer Load() => new(DataBlob.Open(Path, Kind));

    /// <summary>Reads places from a stream of known length, which the gazetteer then owns.</summary>
    /// <exception cref="InvalidDataException">The stream holds no places.</exception>
    public static Gazetteer Read(Stream stream, string name) => new(DataBlob.Open(stream, name, Kind));

    /// <summary>Finds a place by an English name: of several the territory, then the capital, then the most populous.</summary>
    /// <param name="name">The whole name, words parted by single spaces: <c>New York</c>.</param>
    /// <param name="place">The place, or none.</param>
    /// <param name="anyCase">True for names in capitals, as in datelines; else the letter case must be right.</param>
    public bool TryFind(ReadOnlySpan<char> name, out PlaceId place, bool anyCase = false)
    {
        Span<PlaceId> first = stackalloc PlaceId[1];
        var found = Find(name, first, anyCase) > 0;
        place = first[0];
        return found;
    }

    /// <summary>Finds the places of an English name, best first.</summary>
    /// <param name="name">The whole name, words parted by single spaces.</param>
    /// <param name="found">Receives as many places as it has room for.</param>
    /// <param name="anyCase">True for names in capitals; else the letter case must be right.</param>
    /// <returns>The number of places written.</returns>
    public int Find(ReadOnlySpan<char> name, Span<PlaceId> found, bool anyCase = false)
    {
        found.Clear();
        var count = 0;
        var hash = (uint)WordHash.Compute(name);
        for (uint at = First(hash), end = Last(hash); at < end && count < found.Length; at++)
        {
            if (Matches(at, hash, name, EnglishName, EnglishAlias, anyCase))
            {
                found[count++] = new PlaceId(places[at]);
            }
        }

        return count;
    }

    /// <summary>Finds the place whose English name is the longest beginning of a text.</summary>
    /// <param name="start">A text that begins with the first letter of a word; the caller has seen to what stands before.</param>
    /// <param name="length">The length of the name in UTF-16 code units; it ends where a word ends.</param>
    /// <param name="place">The place, or none.</param>
    public bool TryFindLongest(ReadOnlySpan<char> start, out int length, out PlaceId place)
    {
        // No word is longer than a name can be; this bounds the work on text without word ends.
        start = start[..Math.Min(start.Length, byte.MaxValue)];
        Span<int> ends = stackalloc int[MaximumWords];
        length = FirstWordLength(start);
        var words = length == 0 ? 0 : Math.Min(LongestNameFrom(WordHash.Compute(start[..length])), MaximumWords);
        var count = 0;
        for (var at = length; count < words; at += FirstWordLength(start[at..]))
        {
            ends[count++] = at;
            while (at < start.Length && !IsWordCharacter(start, at))
            {
                at++;
            }
        }

        while (--count >= 0)
        {
            length = ends[count];
            if (length < start.Length && start[length] == '.' && TryFind(start[..(length + 1)], out place))
            {
                length++;
                return true;
            }

            if (TryFind(start[..length], out place))
            {
                return true;
            }
        }

        length = 0;
        place = PlaceId.None;
        return false;
    }

    /// <summary>The number of words of the longest English name that may start with a word; 0 where none does. It may be too high, never too low.</summary>
    /// <param name="hash">The hash of the word (<see cref="WordHash"/>): a run of letters, digits and inner apostrophes.</param>
    public int LongestNameFrom(int hash) => longest[hash & (FirstWordSlots - 1)];

    /// <summary>False when no name of any language has this hash (<see cref="WordHash"/>); true when one may have it.</summary>
    public bool MayKnow(int hash)
    {
        uint at = First((uint)hash), end = Last((uint)hash);
        while (at < end && !HasHash(at, (uint)hash))
        {
            at++;
        }

        return at < end;
    }

    /// <summary>Finds a place by a name in Latin script that another language gives it and that is no English name or word: <c>Genf</c>, <c>Londres</c>.</summary>
    /// <param name="form">The whole name, with the letter case right.</param>
    /// <param name="place">The place, or none.</param>
    /// <param name="language">The tag of a language that calls the place so, or an empty string.</param>
    public bool TryFindForeign(ReadOnlySpan<char> form, out PlaceId place, out string language)
    {
        var hash = (uint)WordHash.Compute(form);
        for (uint at = First(hash), end = Last(hash); at < end; at++)
        {
            if (Matches(at, hash, form, FirstLanguage, byte.MaxValue, anyCase: false))
            {
                place = new PlaceId(places[at]);
                language = languages[Tag(text[Position(at)]) - FirstLanguage];
                return true;
            }
        }

        place = PlaceId.None;
        language = "";
        return false;
    }

    /// <summary>Finds the territory of an English adjective or noun of nationality: <c>Swiss</c>, <c>Iranians</c>, <c>North Korean</c>.</summary>
    /// <param name="demonym">The whole demonym, with the letter case right.</param>
    /// <param name="territory">The territory (for a few words, as <c>European</c>, a region), or none.</param>
    public bool TryFindDemonym(ReadOnlySpan<char> demonym, out PlaceId territory)
    {
        var hash = (uint)WordHash.Compute(demonym);
        for (uint at = First(hash), end = Last(hash); at < end; at++)
        {
            if (Matches(at, hash, demonym, Demonym, Demonym, anyCase: false))
            {
                territory = new PlaceId(places[at]);
                return true;
            }
        }

        territory = PlaceId.None;
        return false;
    }

    /// <summary>What a place is.</summary>
    public PlaceKind KindOf(PlaceId place) => (PlaceKind)(Properties(place) & (CapitalFlag - 1));

    /// <summary>True for the capital of a territory.</summary>
    public bool IsCapital(PlaceId place) => (Properties(place) & CapitalFlag) != 0;

    /// <summary>
    /// About how many people live in a place, rounded down to a power of two; 0 where unknown. A subdivision with a city of its name counts that city's.
    /// </summary>
    public long Population(PlaceId place)
    {
        var logarithm = Properties(place) >> PopulationShift;
        return logarithm == 0 ? 0 : 1L << logarithm;
    }

    /// <summary>The territory that a place lies in, a territory itself for a territory, none for most regions.</summary>
    public PlaceId Territory(PlaceId place) => new(territories[Valid(place)]);

    /// <summary>The capital of a territory, or none; a city state is its own.</summary>
    public PlaceId Capital(PlaceId territory) => Valid(territory) < capitalCount ? new(capitals[Valid(territory)]) : PlaceId.None;

    /// <summary>The English name of a place as a new string, empty for none.</summary>
    public string GetName(PlaceId place) => Name(place).ToString();

    /// <summary>The English name of a place, empty for none.</summary>
    public ReadOnlySpan<char> Name(PlaceId place) => FirstOf(place, EnglishName);

    /// <summary>The English adjective of a territory, e.g. <c>Swiss</c>, empty where there is none.</summary>
    public ReadOnlySpan<char> DemonymOf(PlaceId territory) => FirstOf(territory, Demonym);

    /// <summary>
    /// The form of a place's name in a language and its script. Languages in Latin script keep only forms that differ from English: for these the
    /// English name stands in.
    /// </summary>
    /// <param name="place">The place.</param>
    /// <param name="language">The primary subtag, e.g. <c>fa</c>.</param>
    /// <returns>The form, empty where the data has none.</returns>
    public ReadOnlySpan<char> GetForm(PlaceId place, ReadOnlySpan<char> language)
    {
        if (language.SequenceEqual("en"))
        {
            return Name(place);
        }

        for (var i = 0; i < languages.Length; i++)
        {
            if (language.SequenceEqual(languages[i]))
            {
                var form = FirstOf(place, FirstLanguage + i);
                return form.IsEmpty && !IsOtherScript(languages[i]) ? Name(place) : form;
            }
        }

        return default;
    }

    /// <summary>True for the languages of the data that are not written in Latin script.</summary>
    public static bool IsOtherScript(string language) => language is "ar" or "el" or "fa" or "he" or "hi" or "ja" or "ko" or "ru" or "uk" or "ur" or "zh";

    /// <summary>The tag of the forms of a language as they sound in Latin letters, for the scripts that tell it word by word: Pinyin for Chinese.</summary>
    public static string? SoundTag(string language) => language switch
    {
        "ja" => "ja-Latn",
        "ko" => "ko-Latn",
        "zh" => "zh-Latn",
        _ => null,
    };

    /// <summary>
    /// The form of a place's name that the lattice of a language (<see cref="Analysis.TransliterationLattice"/>) reads: the romanised one where the script has no
    /// letters, else the form itself.
    /// </summary>
    /// <returns>The form, empty where the data has none.</returns>
    public ReadOnlySpan<char> GetReading(PlaceId place, string language)
    {
        if (SoundTag(language) is not { } tag)
        {
            return GetForm(place, language);
        }

        var number = Array.IndexOf(languages, tag);
        return number < 0 ? default : FirstOf(place, FirstLanguage + number);
    }

    private static bool IsWordCharacter(ReadOnlySpan<char> start, int at)
    {
        var c = start[at];
        return c < '\u0080' ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;
    }

    /// <summary>The length of the word at the beginning of a text: letters, digits and marks, and apostrophes between them.</summary>
    public static int FirstWordLength(ReadOnlySpan<char> start)
    {
        var at = 0;
        while (at < start.Length && (IsWordCharacter(start, at) || (at > 0 && start[at] is '\'' or '\u2019' && at + 1 < start.Length && IsWordCharacter(start, at + 1))))
        {
            at++;
        }

        return at;
    }

    private static bool SameName(ReadOnlySpan<char> known, ReadOnlySpan<char> name, bool anyCase)
    {
        if (anyCase)
        {
            return WordHash.Same(known, name);
        }

        if (known.SequenceEqual(name))
        {
            return true;
        }

        for (var i = 0; i < known.Length; i++)
        {
            if (known[i] != name[i] && !(known[i] == '\'' && name[i] == '\u2019'))
            {
                return false;
            }
        }

        return true;
    }

    private static int Tag(char header) => header >> 8;

    private uint First(uint hash) => buckets[hash & ((1u << BucketBits) - 1)];

    private uint Last(uint hash) => buckets[(hash & ((1u << BucketBits) - 1)) + 1];

    private uint Position(uint at) => entries[at] & ((1u << PositionBits) - 1);

    private bool HasHash(uint at, uint hash) => entries[at] >> PositionBits == ((hash >> BucketBits) & ((1u << (32 - PositionBits)) - 1));

    private bool Matches(uint at, uint hash, ReadOnlySpan<char> name, int fromTag, int toTag, bool anyCase)
    {
        var header = HasHash(at, hash) ? text[Position(at)] : '\0';
        return (header & byte.MaxValue) == name.Length && Tag(header) >= fromTag && Tag(header) <= toTag
            && SameName(new ReadOnlySpan<char>(text + Position(at) + 1, name.Length), name, anyCase);
    }

    private ReadOnlySpan<char> FirstOf(PlaceId place, int tag)
    {
        var at = text + runs[Valid(place)];
        while (*at != 0)
        {
            var length = *at & byte.MaxValue;
            if (Tag(*at) == tag)
            {
                return new ReadOnlySpan<char>(at + 1, length);
            }

            at += length + 1;
        }

        return default;
    }

    private int Properties(PlaceId place) => properties[Valid(place)];

    /// <summary>The number of a place, 0 for one that this data does not have.</summary>
    private int Valid(PlaceId place) => (uint)place.Number <= (uint)Count ? place.Number : 0;
}
