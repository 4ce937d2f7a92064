using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TranslationFix.Vectors;

/// <summary>
/// The small letters of a word of at most sixteen ASCII characters as two numbers, which no other word has: one vector of bytes where the
/// processor has vectors, else letter by letter (<see cref="Portable"/>); both give the same numbers.
/// </summary>
/// <param name="Low">The first eight letters, the first one in the lowest byte.</param>
/// <param name="High">The letters behind them.</param>
internal readonly record struct WordKey(ulong Low, ulong High)
{
    /// <summary>The longest word that has a key, in letters.</summary>
    public const int MaximumLength = 16;

    /// <summary>A number for hash tables; its highest bits are the best mixed.</summary>
    public ulong Mixed => (Low ^ ((High << 23) | (High >> 41))) * 0x9E3779B97F4A7C15;

    /// <summary>Makes the key of a word.</summary>
    /// <param name="text">The text that the word stands in: what stands behind the word is read where that is faster, and never counts.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="length">Its length, from 1 to <see cref="MaximumLength"/>.</param>
    /// <param name="key">The key.</param>
    /// <returns>False for a word with other characters than those of ASCII.</returns>
    public static bool TryCreate(ReadOnlySpan<char> text, int start, int length, out WordKey key) =>
        Vector128.IsHardwareAccelerated && start + MaximumLength <= text.Length
            ? Vectored(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), start), length, out key)
            : Portable(text.Slice(start, length), out key);

    /// <summary>The same, letter by letter.</summary>
    public static bool Portable(ReadOnlySpan<char> word, out WordKey key)
    {
        var low = 0ul;
        var high = 0ul;
        key = default;
        for (var i = 0; i < word.Length; i++)
        {
            uint letter = word[i];
            if (letter >= 0x80)
            {
                return false;
            }

            letter |= letter - 'A' <= 'Z' - 'A' ? 0x20u : 0u;
            if (i < sizeof(ulong))
            {
                low |= (ulong)letter << (8 * i);
            }
            else
            {
                high |= (ulong)letter << (8 * (i - sizeof(ulong)));
            }
        }

        key = new WordKey(low, high);
        return true;
    }

    private static bool Vectored(ref char start, int length, out WordKey key)
    {
        // Sixteen code units; those behind the word become zero before anything looks at them.
        ref var units = ref Unsafe.As<char, ushort>(ref start);
        var numbers = Vector128.Create((ushort)0, 1, 2, 3, 4, 5, 6, 7);
        var first = Vector128.LoadUnsafe(ref units) & Vector128.LessThan(numbers, Vector128.Create((ushort)length));
        var second = Vector128.LoadUnsafe(ref units, 8) & Vector128.LessThan(numbers + Vector128.Create((ushort)8), Vector128.Create((ushort)length));
        if (((first | second) & Vector128.Create((ushort)0xFF80)) != Vector128<ushort>.Zero)
        {
            key = default;
            return false;
        }

        var letters = Vector128.Narrow(first, second);
        var capitals = Vector128.LessThan(letters - Vector128.Create((byte)'A'), Vector128.Create((byte)26));
        var small = (letters | (capitals & Vector128.Create((byte)0x20))).AsUInt64();
        key = new WordKey(small.GetElement(0), small.GetElement(1));
        return true;
    }
}
