using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using TranslationFix.Languages;

namespace TranslationFix.Analysis;

/// <summary>The syllables of Hanyu Pinyin: a name that is made of them is a Chinese name written as English writes it.</summary>
internal static class Pinyin
{
    private const int LongestSyllable = 6;

    // The table of the standard (GB/T 16159), by initial; v stands for ü where keyboards have none.
    private static readonly FrozenSet<int> Syllables = new[]
    {
        ("", "a o e ai ei ao ou an en ang er"),
        ("b", "a o ai ei ao an en ang eng i ie iao ian in ing u"),
        ("p", "a o ai ei ao ou an en ang eng i ie iao ian in ing u"),
        ("m", "a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u"),
        ("f", "a o ei ou an en ang eng u"),
        ("d", "a e ai ei ao ou an en ang eng ong i ia ie iao iu ian ing u uo ui uan un"),
        ("t", "a e ai ei ao ou an ang eng ong i ie iao ian ing u uo ui uan un"),
        ("n", "a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan v ve ue"),
        ("l", "a o e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un v ve ue"),
        ("g", Back), ("k", Back), ("h", Back),
        ("j", Front), ("q", Front), ("x", Front),
        ("zh", Curled + " ei ong"), ("ch", Curled + " ong"), ("sh", Curled + " ei"),
        ("r", "e ao ou an en ang eng ong i u ua uo ui uan un"),
        ("z", Flat + " ei"), ("c", Flat), ("s", Flat),
        ("y", "a ao e i in ing an ang ong ou u ue uan un"),
        ("w", "a o ai ei an en ang eng u"),
    }.SelectMany(static row => row.Item2.Split(' ').Select(final => WordHash.Compute(row.Item1 + final))).ToFrozenSet();

    private const string Back = "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang";
    private const string Front = "i ia ie iao iu ian in iang ing iong u ue uan un";
    private const string Curled = "a e ai ao ou an en ang eng i u ua uo uai ui uan un uang";
    private const string Flat = "a e ai ao ou an en ang eng ong i u uo ui uan un";

    /// <summary>True for a word that is made of syllables of Pinyin, tone marks and apostrophes aside.</summary>
    [SkipLocalsInit]
    public static bool IsWord(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[TransliterationLattice.MaximumLength];
        letters = letters[..LatinLetters.Fold(word, letters)];
        var reached = 1ul;
        for (var i = 0; i < letters.Length; i++)
        {
            for (var length = 1; (reached >> i & 1) != 0 && length <= LongestSyllable && i + length <= letters.Length; length++)
            {
                reached |= Syllables.Contains(WordHash.Compute(letters.Slice(i, length))) ? 1ul << (i + length) : 0;
            }
        }

        return letters.Length > 0 && (reached >> letters.Length & 1) != 0;
    }
}
