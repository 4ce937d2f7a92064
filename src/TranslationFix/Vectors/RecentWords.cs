using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TranslationFix.Vectors;

/// <summary>
/// Finds the words that are among the <see cref="Count"/> before them, by their hashes: the eight are compared at once where the processor has vectors of
/// 256 bits, else one by one (<see cref="Portable"/>). Both give the same.
/// </summary>
internal static class RecentWords
{
    /// <summary>How many words before a word are looked at.</summary>
    public const int Count = 8;

    /// <summary>Finds the first word from a place on that is among those before it.</summary>
    /// <param name="words">The hashes.</param>
    /// <param name="from">Where to begin, at least <see cref="Count"/>.</param>
    /// <param name="same">The words before it that are the same: bit i stands for the word <see cref="Count"/> − i places before it.</param>
    /// <returns>Its place; the number of hashes when there is none.</returns>
    public static int Next(ReadOnlySpan<int> words, int from, out uint same)
    {
        if (!Vector256.IsHardwareAccelerated)
        {
            return Portable(words, from, out same);
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(from, Count);
        ref var first = ref MemoryMarshal.GetReference(words);
        for (; from < words.Length; from++)
        {
            same = Vector256.Equals(Vector256.LoadUnsafe(ref first, (nuint)(from - Count)), Vector256.Create(Unsafe.Add(ref first, from))).ExtractMostSignificantBits();
            if (same != 0)
            {
                return from;
            }
        }

        same = 0;
        return words.Length;
    }

    /// <summary>The same, word by word.</summary>
    public static int Portable(ReadOnlySpan<int> words, int from, out uint same)
    {
        same = 0;
        for (; from < words.Length; from++)
        {
            var recent = words.Slice(from - Count, Count);
            for (var i = 0; i < Count; i++)
            {
                same |= recent[i] == words[from] ? 1u << i : 0;
            }

            if (same != 0)
            {
                return from;
            }
        }

        return words.Length;
    }

    /// <summary>How far back the word of the lowest bit stands.</summary>
    public static int Distance(uint same) => Count - BitOperations.TrailingZeroCount(same);
}
