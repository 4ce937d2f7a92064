namespace TranslationFix.Analysis;

/// <summary>Folds Latin letters with diacritics to their base letters, independent of the platform's culture data.</summary>
internal static class LatinLetters
{
    private const string Latin1 = "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty";
    private const string ExtendedA = "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>The base letter in small: a for Á, l for ł, z for Ž; the small letter itself when there is none.</summary>
    public static char Fold(char c) => c < '\u0080' ? char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c : FoldOther(c);

    private static char FoldOther(char c) => c switch
    {
        < '\u00C0' => c,
        < '\u0100' => Latin1[c - '\u00C0'] == '*' ? c : Latin1[c - '\u00C0'],
        < '\u0180' => ExtendedA[c - '\u0100'],
        '\u0218' or '\u0219' => 's',
        '\u021A' or '\u021B' => 't',
        '\u0259' or '\u018F' => 'a',
        >= '\u1EA0' and < '\u1EB8' => 'a',
        >= '\u1EB8' and < '\u1EC8' => 'e',
        >= '\u1EC8' and < '\u1ECC' => 'i',
        >= '\u1ECC' and < '\u1EE4' => 'o',
        >= '\u1EE4' and < '\u1EF2' => 'u',
        >= '\u1EF2' and < '\u1EFA' => 'y',
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>The base letters a to z of a word, a bit for each: one more or less for each letter that differs, at most two for a letter replaced.</summary>
    public static uint Mask(ReadOnlySpan<char> word)
    {
        var mask = 0u;
        foreach (var c in word)
        {
            var letter = c < '\u0080' ? c | 0x20 : Fold(c);
            mask |= char.IsAsciiLetterLower((char)letter) ? 1u << (letter - 'a') : 0;
        }

        return mask;
    }

    /// <summary>True for a, e, i, o, u and y.</summary>
    public static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    /// <summary>The number of runs of vowels: about the syllables of a word.</summary>
    public static int VowelRuns(ReadOnlySpan<char> word)
    {
        var runs = 0;
        var inside = false;
        foreach (var c in word)
        {
            var isVowel = IsVowel(Fold(c));
            runs += isVowel && !inside ? 1 : 0;
            inside = isVowel;
        }

        return runs;
    }

    /// <summary>Folds the letters of a word and drops everything else.</summary>
    /// <param name="word">The word.</param>
    /// <param name="letters">Takes the letters; what does not fit is dropped.</param>
    /// <returns>The number of letters.</returns>
    public static int Fold(ReadOnlySpan<char> word, Span<char> letters)
    {
        var count = 0;
        foreach (var c in word)
        {
            if (count < letters.Length && char.IsLetter(c))
            {
                letters[count++] = Fold(c);
            }
        }

        return count;
    }
}
