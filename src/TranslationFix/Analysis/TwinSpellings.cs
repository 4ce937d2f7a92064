using System.Runtime.CompilerServices;

namespace TranslationFix.Analysis;

/// <summary>
/// Tells whether two spellings in Latin letters can be one name of a source script: the least cost of a form of the script that is read once as the one and once as the
/// other. Haliva and Haliwa are one in Hebrew, which has one letter for v and w, and Grebniov and Grebnyov in Russian.
/// </summary>
internal sealed class TwinSpellings
{
    // Hundredths of a whole edit, as those of LatticeWord.
    private const int Whole = LatticeLetter.Whole;
    private const int DoubledLetter = 10;
    private const int UnwrittenVowel = 8;
    private const int Size = TransliterationLattice.MaximumLength + 1;

    /// <summary>The place of the pairs of which the first spelling is no letter at all.</summary>
    private const int Silent = LatticeLetter.OtherLetters + 1;

    private readonly Pair[][] pairs;
    private readonly bool isAbjad;

    /// <summary>Pairs the readings of each letter.</summary>
    /// <param name="letters">The letters of the script.</param>
    /// <param name="isAbjad">True for a script that leaves short vowels out.</param>
    public TwinSpellings(IEnumerable<LatticeLetter> letters, bool isAbjad)
    {
        this.isAbjad = isAbjad;
        var costs = new Dictionary<(string, string), int>();
        foreach (var letter in letters)
        {
            foreach (var one in letter.Options)
            {
                foreach (var other in letter.Options)
                {
                    var key = (one.Letters, other.Letters);
                    var cost = one.Cost + other.Cost;
                    if (!string.Equals(one.Letters, other.Letters, StringComparison.Ordinal) && cost < Whole && (!costs.TryGetValue(key, out var known) || cost < known))
                    {
                        costs[key] = cost;
                    }
                }
            }
        }

        pairs = new Pair[Silent + 1][];
        for (var first = 0; first <= Silent; first++)
        {
            pairs[first] = [.. costs.Where(pair => Place(pair.Key.Item1) == first).Select(static pair => new Pair(pair.Key.Item1, pair.Key.Item2, pair.Value))];
        }
    }

    /// <summary>0 for two regular transliterations of one form, 1 for nothing in common; per letter of the longer one.</summary>
    [SkipLocalsInit]
    public float Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        Span<char> one = stackalloc char[TransliterationLattice.MaximumLength];
        Span<char> other = stackalloc char[TransliterationLattice.MaximumLength];
        one = one[..LatinLetters.Fold(left, one)];
        other = other[..LatinLetters.Fold(right, other)];
        if (one.IsEmpty || other.IsEmpty)
        {
            return 1;
        }

        Span<int> table = stackalloc int[Size * Size];
        table.Fill(int.MaxValue / 2);
        table[0] = 0;
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                Step(one, other, i, j, table);
            }
        }

        return (float)table[(one.Length * Size) + other.Length] / (Whole * Math.Max(one.Length, other.Length));
    }

    private void Step(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int i, int j, Span<int> table)
    {
        var cost = table[(i * Size) + j];
        if (i < one.Length)
        {
            Reach(table, i + 1, j, cost + Lost(one, i));
            Follow(pairs[LatticeLetter.Number(one[i])], one, other, i, j, table);
        }

        if (j < other.Length)
        {
            Reach(table, i, j + 1, cost + Lost(other, j));
            Follow(pairs[Silent], one, other, i, j, table);
        }

        if (i < one.Length && j < other.Length)
        {
            Reach(table, i + 1, j + 1, cost + (one[i] == other[j] ? 0 : isAbjad && LatinLetters.IsVowel(one[i]) && LatinLetters.IsVowel(other[j]) ? UnwrittenVowel : Whole));
        }
    }

    private static void Follow(Pair[] pairs, ReadOnlySpan<char> one, ReadOnlySpan<char> other, int i, int j, Span<int> table)
    {
        var cost = table[(i * Size) + j];
        foreach (var pair in pairs)
        {
            if (one[i..].StartsWith(pair.One) && other[j..].StartsWith(pair.Other))
            {
                Reach(table, i + pair.One.Length, j + pair.Other.Length, cost + pair.Cost);
            }
        }
    }

    /// <summary>What it costs when one spelling alone has a letter.</summary>
    private int Lost(ReadOnlySpan<char> word, int at) =>
        at > 0 && word[at] == word[at - 1] ? DoubledLetter : isAbjad && LatinLetters.IsVowel(word[at]) ? UnwrittenVowel : Whole;

    private static void Reach(Span<int> table, int i, int j, int cost)
    {
        ref var at = ref table[(i * Size) + j];
        at = Math.Min(at, cost);
    }

    private static int Place(string letters) => letters.Length == 0 ? Silent : LatticeLetter.Number(letters[0]);

    private readonly record struct Pair(string One, string Other, int Cost);
}
