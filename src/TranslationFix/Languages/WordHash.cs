namespace TranslationFix.Languages;

/// <summary>The hash of a word, letter case and the shape of its apostrophes aside: FNV-1a over the folded UTF-16 code units, with a final mix.</summary>
internal static class WordHash
{
    /// <summary>The state of the hash of no letters.</summary>
    public const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>The hash of <paramref name="word"/>.</summary>
    public static int Compute(ReadOnlySpan<char> word)
    {
        var hash = Offset;
        foreach (var letter in word)
        {
            hash = Add(hash, Fold(letter));
        }

        return Finish(hash);
    }

    /// <summary>The state behind one more folded letter.</summary>
    public static uint Add(uint state, uint letter) => (state ^ letter) * Prime;

    /// <summary>The hash that a state stands for.</summary>
    public static int Finish(uint state) => (int)((state ^ (state >> 15)) & int.MaxValue);

    /// <summary>True when <paramref name="lower"/>, already folded, equals <paramref name="word"/>.</summary>
    public static bool EqualsLower(string lower, ReadOnlySpan<char> word)
    {
        if (lower.Length != word.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (lower[i] != Fold(word[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True when both words are the same, letter case and apostrophes aside.</summary>
    public static bool Same(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (Fold(left[i]) != Fold(right[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The letter in small, a curly apostrophe straight.</summary>
    public static char Fold(char letter) => letter switch
    {
        >= 'A' and <= 'Z' => (char)(letter | 0x20),
        < '\u0080' => letter,
        '\u2019' or '\u02BC' => '\'',
        _ => char.ToLowerInvariant(letter),
    };
}
