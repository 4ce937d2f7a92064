namespace TranslationFix.Analysis;

/// <summary>Hangs the endings of Turkish cases on names, with the harmony of vowels and consonants: Geneva'da, but Cenevre'de.</summary>
internal static class TurkishEndings
{
    private const string Vowels = "aıoueiöü";
    private const string Voiceless = "fstkçşhp";

    /// <summary>The ending in the form that fits another name; null for one that is no plain case.</summary>
    /// <param name="name">The name that the ending shall stand behind.</param>
    /// <param name="ending">The ending as it stands behind another name, without the apostrophe.</param>
    public static string? Fit(ReadOnlySpan<char> name, ReadOnlySpan<char> ending)
    {
        var vowel = LastVowel(name);
        if (vowel == '\0')
        {
            return null;
        }

        var last = Small(name[^1]);
        var open = Vowels.Contains(last, StringComparison.Ordinal);
        var two = "aıou".Contains(vowel, StringComparison.Ordinal) ? 'a' : 'e';
        var four = vowel switch { 'a' or 'ı' => 'ı', 'e' or 'i' => 'i', 'o' or 'u' => 'u', _ => 'ü' };
        var stop = Voiceless.Contains(last, StringComparison.Ordinal) ? 't' : 'd';
        return ending switch
        {
            "da" or "de" or "ta" or "te" => $"{stop}{two}",
            "dan" or "den" or "tan" or "ten" => $"{stop}{two}n",
            "daki" or "deki" or "taki" or "teki" => $"{stop}{two}ki",
            "a" or "e" or "ya" or "ye" => open ? $"y{two}" : $"{two}",
            "ı" or "i" or "u" or "ü" or "yı" or "yi" or "yu" or "yü" => open ? $"y{four}" : $"{four}",
            "ın" or "in" or "un" or "ün" or "nın" or "nin" or "nun" or "nün" => open ? $"n{four}n" : $"{four}n",
            "la" or "le" or "yla" or "yle" => open ? $"yl{two}" : $"l{two}",
            _ => null,
        };
    }

    private static char LastVowel(ReadOnlySpan<char> name)
    {
        for (var i = name.Length - 1; i >= 0; i--)
        {
            var letter = Small(name[i]);
            if (Vowels.Contains(letter, StringComparison.Ordinal))
            {
                return letter;
            }
        }

        return '\0';
    }

    private static char Small(char letter) => letter switch { 'I' => 'ı', 'İ' => 'i', _ => char.ToLowerInvariant(letter) };
}
