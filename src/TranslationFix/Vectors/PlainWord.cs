using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TranslationFix.Vectors;

/// <summary>
/// A run of letters from A to Z, read at once: where the processor has vectors, sixteen code units are looked at together, so that no branch depends on where the
/// run ends; else letter by letter (<see cref="Portable"/>). Both give the same.
/// </summary>
/// <param name="Length">The number of letters, at most <see cref="MaximumLength"/>.</param>
/// <param name="Capitals">The letters that are capitals, a bit for each, the first letter in the lowest.</param>
/// <param name="Key">The letters in small.</param>
internal readonly record struct PlainWord(int Length, uint Capitals, WordKey Key)
{
    /// <summary>The longest run that is read.</summary>
    public const int MaximumLength = WordKey.MaximumLength - 1;

    /// <summary>Reads the run of letters at a place; false when none begins there, or one that is longer than <see cref="MaximumLength"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the run begins.</param>
    /// <param name="limit">Where it ends at the latest.</param>
    /// <param name="word">The run.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int start, int limit, out PlainWord word) =>
        Vector128.IsHardwareAccelerated && start + WordKey.MaximumLength <= text.Length
            ? Vectored(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), start), limit - start, out word)
            : Portable(text[start..limit], out word);

    /// <summary>The same, letter by letter.</summary>
    /// <param name="text">The text from the run's start to where it ends at the latest.</param>
    /// <param name="word">The run.</param>
    public static bool Portable(ReadOnlySpan<char> text, out PlainWord word)
    {
        var length = 0;
        var capitals = 0u;
        while (length < text.Length && char.IsAsciiLetter(text[length]))
        {
            if (length == MaximumLength)
            {
                word = default;
                return false;
            }

            capitals |= text[length] < 'a' ? 1u << length : 0;
            length++;
        }

        WordKey.Portable(text[..length], out var key);
        word = new PlainWord(length, capitals, key);
        return length > 0;
    }

    private static bool Vectored(ref char start, int limit, out PlainWord word)
    {
        ref var units = ref Unsafe.As<char, ushort>(ref start);
        var most = Vector128.Create((ushort)byte.MaxValue);
        var letters = Vector128.Narrow(Vector128.Min(Vector128.LoadUnsafe(ref units), most), Vector128.Min(Vector128.LoadUnsafe(ref units, 8), most));
        var small = letters | Vector128.Create((byte)0x20);
        var ends = ~Vector128.LessThan(small - Vector128.Create((byte)'a'), Vector128.Create((byte)26)).ExtractMostSignificantBits();
        var length = Math.Min(BitOperations.TrailingZeroCount(ends), limit);
        if (length is 0 or > MaximumLength)
        {
            word = default;
            return false;
        }

        var numbers = Vector128.Create((byte)0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
        var key = (small & Vector128.LessThan(numbers, Vector128.Create((byte)length))).AsUInt64();
        var capitals = Vector128.LessThan(letters, Vector128.Create((byte)'a')).ExtractMostSignificantBits() & ((1u << length) - 1);
        word = new PlainWord(length, capitals, new WordKey(key.GetElement(0), key.GetElement(1)));
        return true;
    }
}
