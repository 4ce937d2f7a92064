using TranslationFix.Analysis;

namespace TranslationFix.Languages;

/// <summary>
/// The words in the names of small populated places, by territory: enough to know that a name which no other list has may well be a true one.
/// A set of hashes, read in place: about one word in a hundred that names no town is taken for one somewhere, one in ten thousand for one of a given territory.
/// <para>The section is sorted: bits 9-31 of an entry are the low bits of the hash (<see cref="WordHash"/>) of the word's letters without their marks, bits 0-8 the territory's place number.</para>
/// </summary>
internal sealed unsafe class Towns(uint* entries, int count)
{
    /// <summary>The bits of an entry that hold the territory.</summary>
    public const int TerritoryBits = 9;

    /// <summary>The fewest letters of a word that is kept.</summary>
    public const int FewestLetters = 4;

    private const int LongestWord = 32;

    /// <summary>The number of entries.</summary>
    public int Count => count;

    /// <summary>The entry of a word in a territory.</summary>
    /// <param name="word">The word; letter case, diacritics and what is no letter do not count.</param>
    /// <param name="territory">The place number of the territory.</param>
    public static uint Entry(ReadOnlySpan<char> word, int territory)
    {
        Span<char> letters = stackalloc char[LongestWord];
        return ((uint)WordHash.Compute(letters[..LatinLetters.Fold(word, letters)]) << TerritoryBits) | (uint)territory;
    }

    /// <summary>True when a small place of the territory has this word in its name.</summary>
    public bool Has(ReadOnlySpan<char> word, PlaceId territory)
    {
        var entry = Entry(word, territory.Number);
        var at = FirstFrom(entry);
        return at < count && entries[at] == entry;
    }

    /// <summary>True when a small place anywhere has this word in its name.</summary>
    public bool Has(ReadOnlySpan<char> word)
    {
        var entry = Entry(word, 0);
        var at = FirstFrom(entry);
        return at < count && entries[at] >> TerritoryBits == entry >> TerritoryBits;
    }

    private int FirstFrom(uint entry)
    {
        int low = 0, high = count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (entries[middle] < entry)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
