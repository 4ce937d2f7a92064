namespace TranslationFix.Analysis;

/// <summary>
/// Which of two spellings of a name English would print, by the language that it comes from: Dzyuba and not Dziuba, Miroshi and not Miroschi, Darui and not
/// Dalui; and a name that came into the source script from Latin letters as it was: Krychowiak and not Krykhovyak.
/// </summary>
internal static class SpellingConvention
{
    private const int OfMarks = -2;

    /// <summary>Above 0 when the first spelling is the better one, below 0 when the second is, 0 when neither.</summary>
    /// <param name="source">The source language, a primary subtag.</param>
    /// <param name="one">A spelling.</param>
    /// <param name="other">Another spelling of the same name.</param>
    public static int Compare(string source, ReadOnlySpan<char> one, ReadOnlySpan<char> other) => Faults(source, other) - Faults(source, one);

    /// <summary>The letters and pairs of letters that English does not write in names of the language; below 0 for those that only names from Latin letters have.</summary>
    private static int Faults(string source, ReadOnlySpan<char> name)
    {
        if (source is "zh")
        {
            return Pinyin.IsWord(name) ? 0 : 1;
        }

        Span<char> letters = stackalloc char[TransliterationLattice.MaximumLength];
        letters = letters[..LatinLetters.Fold(name, letters)];
        var faults = HasMarks(name) && source is not "ja" ? OfMarks : 0;
        for (var i = 0; i < letters.Length; i++)
        {
            var before = i > 0 ? letters[i - 1] : '\0';
            var after = i + 1 < letters.Length ? letters[i + 1] : '\0';
            faults += source switch
            {
                "ru" or "uk" or "be" or "bg" => OfCyrillic(source, letters[i..], before),
                "he" => OfHebrew(letters[i..], before, after),
                "ja" => OfJapanese(letters[i], before, after),
                "fa" => letters[i] == 'w' ? 1 : 0,
                _ => 0,
            };
        }

        return faults;
    }

    /// <summary>An engine loses marks, and does not make them.</summary>
    private static bool HasMarks(ReadOnlySpan<char> name)
    {
        foreach (var letter in name)
        {
            if (!char.IsAscii(letter) && char.IsLetter(letter) && LatinLetters.Fold(letter) is >= 'a' and <= 'z')
            {
                return true;
            }
        }

        return false;
    }

    private static int OfCyrillic(string source, ReadOnlySpan<char> letters, char before) =>
        letters[0] is 'w' or 'x' or 'q' || letters.StartsWith("ck") || letters.StartsWith("cz") || letters.StartsWith("ph") || letters.StartsWith("th") ? -1
        : (letters.StartsWith("sch") && before is not ('\0' or 'h')) || (source is "ru" && letters.StartsWith("iu")) || letters.StartsWith("ou") || letters.StartsWith("tch") ? 1
        : 0;

    private static int OfHebrew(ReadOnlySpan<char> letters, char before, char after) =>
        letters[0] == 'q' || (letters[0] == 'w' && before != '\0') || (letters.StartsWith("sch") && before != '\0') || letters.StartsWith("ou") || letters.StartsWith("oo") || (letters[0] == 'c' && before != 'c' && after is not ('c' or 'h' or 'k' or 'e' or 'i' or 'y' or 'z')) ? 1 : 0;

    private static int OfJapanese(char letter, char before, char after) => letter switch
    {
        'l' or 'q' or 'x' or 'v' => 1,
        'c' => after == 'h' ? 0 : 1,
        'o' => after is 'u' or 'o' ? 1 : 0,
        'u' => after is 'u' || before is 't' ? 1 : 0,
        'i' => before is 's' or 'z' or 't' ? 1 : 0,
        _ => 0,
    };
}
