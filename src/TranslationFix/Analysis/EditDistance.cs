using System.Runtime.CompilerServices;

namespace TranslationFix.Analysis;

/// <summary>
/// The number of letters in which two words differ, a column of the table at a time in the bits of a number (Hyyrö 2003, "A bit-vector algorithm for computing
/// Levenshtein and Damerau edit distances").
/// </summary>
internal static class EditDistance
{
    /// <summary>The longest first word, in letters: a bit for each.</summary>
    public const int MaximumLength = 64;

    private const int AlphabetLength = 26;

    /// <summary>Letters put in, left out, replaced or swapped with the next one, none of them twice (optimal string alignment).</summary>
    /// <param name="left">At most <see cref="MaximumLength"/> letters.</param>
    /// <param name="right">Any number of letters.</param>
    [SkipLocalsInit]
    public static int Of(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.IsEmpty)
        {
            return right.Length;
        }

        Span<ulong> alphabet = stackalloc ulong[AlphabetLength];
        alphabet.Clear();
        for (var i = 0; i < left.Length; i++)
        {
            if ((uint)(left[i] - 'a') < AlphabetLength)
            {
                alphabet[left[i] - 'a'] |= 1ul << i;
            }
        }

        // Where the distance grows and shrinks by one from letter to letter of the left word, down the column.
        var (grows, shrinks, same, before) = (ulong.MaxValue, 0ul, 0ul, 0ul);
        var last = 1ul << (left.Length - 1);
        var distance = left.Length;
        foreach (var letter in right)
        {
            var equal = (uint)(letter - 'a') < AlphabetLength ? alphabet[letter - 'a'] : Places(left, letter);
            var swapped = ((~same & equal) << 1) & before;
            same = (((equal & grows) + grows) ^ grows) | equal | shrinks | swapped;
            var more = shrinks | ~(same | grows);
            var less = same & grows;
            distance += (more & last) != 0 ? 1 : (less & last) != 0 ? -1 : 0;
            more = (more << 1) | 1;
            grows = (less << 1) | ~(same | more);
            shrinks = more & same;
            before = equal;
        }

        return distance;
    }

    private static ulong Places(ReadOnlySpan<char> word, char letter)
    {
        var places = 0ul;
        for (var i = 0; i < word.Length; i++)
        {
            places |= word[i] == letter ? 1ul << i : 0;
        }

        return places;
    }
}
