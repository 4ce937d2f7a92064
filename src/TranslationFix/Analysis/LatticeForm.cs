using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TranslationFix.Analysis;

/// <summary>A name in a source script, read once to be compared with many words. Immutable.</summary>
internal sealed class LatticeForm
{
    private const int Whole = LatticeLetter.Whole;

    private readonly LatticeLetter[] letters;
    private readonly uint read;
    private readonly bool isAbjad;

    /// <summary>Room for the letters of a form that is compared once.</summary>
    [InlineArray(TransliterationLattice.MaximumLength)]
    public struct Letters
    {
        private LatticeLetter first;
    }

    /// <summary>Makes a form of its letters.</summary>
    /// <param name="letters">At most <see cref="TransliterationLattice.MaximumLength"/> letters.</param>
    /// <param name="isAbjad">True for a script that leaves short vowels out.</param>
    public LatticeForm(LatticeLetter[] letters, bool isAbjad)
    {
        this.letters = letters;
        this.isAbjad = isAbjad;
        read = Read(letters);
    }

    /// <summary>
    /// The distance to a word where it is at most <paramref name="limit"/>; else some number above the limit, as soon as that is sure. 0 for a regular
    /// transliteration, 1 for nothing in common; per letter of the longer one.
    /// </summary>
    public float Distance(in LatticeWord word, float limit) => Distance(letters, read, isAbjad, word, limit);

    /// <summary>The same for a form that is compared once.</summary>
    public static float Distance(ReadOnlySpan<LatticeLetter> letters, bool isAbjad, in LatticeWord word, float limit) => Distance(letters, Read(letters), isAbjad, word, limit);

    private static uint Read(ReadOnlySpan<LatticeLetter> letters)
    {
        var read = 0u;
        foreach (var letter in letters)
        {
            read |= letter.AllLetters;
        }

        return read;
    }

    [SkipLocalsInit]
    private static float Distance(ReadOnlySpan<LatticeLetter> letters, uint read, bool isAbjad, in LatticeWord word, float limit)
    {
        var n = word.Length;
        var m = letters.Length;
        if (m == 0 || n == 0)
        {
            return 1;
        }

        var whole = Whole * Math.Max(m, n);
        var most = limit < 1 ? (int)MathF.Ceiling(limit * whole) : int.MaxValue;
        if (Missing(word, read, isAbjad) > most)
        {
            return float.PositiveInfinity;
        }

        var unread = Unread(letters, word.Letters);
        if (Whole * BitOperations.PopCount(unread) > most)
        {
            return float.PositiveInfinity;
        }

        // One row of the table for each letter of the form; a row is made of the one before it.
        Span<int> rows = stackalloc int[2 * (TransliterationLattice.MaximumLength + 1)];
        ref var previous = ref MemoryMarshal.GetReference(rows);
        ref var current = ref Unsafe.Add(ref previous, TransliterationLattice.MaximumLength + 1);
        ref var insertions = ref word.Insertions(isAbjad);
        previous = 0;
        for (var j = 1; j <= n; j++)
        {
            Unsafe.Add(ref previous, j) = Unsafe.Add(ref previous, j - 1) + Unsafe.Add(ref insertions, j);
        }

        for (var i = 1; i <= m; i++)
        {
            if (Row(letters[i - 1], word, ref insertions, ref previous, ref current) + (Whole * BitOperations.PopCount(unread >> i)) > most)
            {
                // Every way to the end leads through this row and past the letters below it, and no step takes anything back.
                return float.PositiveInfinity;
            }

            ref var spare = ref previous;
            previous = ref current;
            current = ref spare;
        }

        return (float)Unsafe.Add(ref previous, n) / whole;
    }

    /// <summary>The least cost of the letters of the word that no letter of the form is read as: a consonant costs a whole edit each time, a vowel less, and next to nothing in an abjad.</summary>
    private static int Missing(in LatticeWord word, uint read, bool isAbjad)
    {
        var once = word.Letters & ~read;
        var again = word.Again & ~read;
        var cost = Whole * (BitOperations.PopCount(once & ~LatticeLetter.Vowels) + BitOperations.PopCount(again & ~LatticeLetter.Vowels));
        return isAbjad ? cost : cost + (LatticeLetter.VowelForVowel * (BitOperations.PopCount(once & LatticeLetter.Vowels) + BitOperations.PopCount(again & LatticeLetter.Vowels)));
    }

    /// <summary>The letters of the form, a bit for each place, that are no vowels and have no reading in the letters of a word: each costs a whole edit.</summary>
    private static ulong Unread(ReadOnlySpan<LatticeLetter> letters, uint inWord)
    {
        var unread = 0ul;
        for (var i = 0; i < letters.Length; i++)
        {
            var letter = letters[i];
            unread |= letter.Lost < Whole || letter.MayStandIn(inWord) ? 0 : 1ul << i;
        }

        return unread;
    }

    /// <summary>Fills the row of one letter of the form, and tells its least cost.</summary>
    private static int Row(LatticeLetter letter, in LatticeWord word, ref int insertions, ref int previous, ref int current)
    {
        var lost = letter.Lost;
        ref var replaced = ref MemoryMarshal.GetArrayDataReference(letter.Replaced);
        ref var numbers = ref word.Numbers;
        var longEnds = letter.LongEnds & word.Letters;
        var length = word.Length;
        var diagonal = previous;
        var left = diagonal + lost;
        var least = left;
        current = left;
        for (var j = 1; j <= length; j++)
        {
            var number = Unsafe.Add(ref numbers, j - 1);
            var up = Unsafe.Add(ref previous, j);
            var best = Math.Min(Math.Min(up + lost, left + Unsafe.Add(ref insertions, j)), diagonal + Unsafe.Add(ref replaced, number));
            if ((longEnds >> number & 1) != 0)
            {
                foreach (var (letters, cost) in letter.LongOptions)
                {
                    if (word.EndsAt(j, letters))
                    {
                        best = Math.Min(best, Unsafe.Add(ref previous, j - letters.Length) + cost);
                    }
                }
            }

            Unsafe.Add(ref current, j) = left = best;
            least = Math.Min(least, best);
            diagonal = up;
        }

        return least;
    }
}
