using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TranslationFix.Languages;

namespace TranslationFix.Analysis;

/// <summary>
/// Looks names up among the places, and remembers the names that came last: a story names few places, again and again. The answer never depends on what
/// is remembered. For one thread at a time.
/// </summary>
internal sealed class PlaceNames(Gazetteer gazetteer)
{
    /// <summary>The number of names that are remembered, as a power of two; a name that hashes to the place of another one takes it.</summary>
    private const int SizeBits = 11;

    private readonly Entry[] entries = new Entry[1 << SizeBits];

    /// <summary>Finds the place that has this name, or this name in another language, or this demonym.</summary>
    /// <param name="name">The name, words parted by single spaces.</param>
    /// <param name="anyCase">True for names in capitals; else the letter case must be right.</param>
    /// <param name="place">The place, or none.</param>
    public bool TryFind(ReadOnlySpan<char> name, bool anyCase, out PlaceId place)
    {
        if (name.Length is 0 or > Entry.MaximumLength)
        {
            return LookUp(name, anyCase, out place);
        }

        ref var entry = ref entries[Mix(name) >> (64 - SizeBits)];
        if (!entry.Is(name, anyCase))
        {
            var found = LookUp(name, anyCase, out place);
            entry = new Entry(name, anyCase, found, place);
        }

        place = entry.Place;
        return entry.IsFound;
    }

    private bool LookUp(ReadOnlySpan<char> name, bool anyCase, out PlaceId place)
    {
        place = PlaceId.None;
        return gazetteer.MayKnow(WordHash.Compute(name))
            && (gazetteer.TryFind(name, out place, anyCase) || gazetteer.TryFindForeign(name, out place, out _) || gazetteer.TryFindDemonym(name, out place));
    }

    /// <summary>A number made of the length and the letters at both ends.</summary>
    private static ulong Mix(ReadOnlySpan<char> name)
    {
        var mixed = (ulong)name.Length;
        foreach (var letter in name[..Math.Min(name.Length, 8)])
        {
            mixed = (mixed * 31) + letter;
        }

        return ((mixed * 31 * 31) + ((ulong)name[^1] * 31) + name[^Math.Min(name.Length, 3)]) * 0x9E3779B97F4A7C15;
    }

    [InlineArray(Entry.MaximumLength)]
    private struct Letters
    {
        private char first;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly struct Entry
    {
        /// <summary>The longest name that is remembered, in UTF-16 code units.</summary>
        public const int MaximumLength = 26;

        private readonly Letters letters;
        private readonly byte length;
        private readonly bool anyCase;

        public Entry(ReadOnlySpan<char> name, bool anyCase, bool isFound, PlaceId place)
        {
            name.CopyTo(letters);
            length = (byte)name.Length;
            this.anyCase = anyCase;
            IsFound = isFound;
            Place = place;
        }

        public bool IsFound { get; }

        public PlaceId Place { get; }

        public bool Is(ReadOnlySpan<char> name, bool inAnyCase) => length == name.Length && anyCase == inAnyCase && ((ReadOnlySpan<char>)letters)[..length].SequenceEqual(name);
    }
}
