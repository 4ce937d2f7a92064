using System.Numerics;

namespace TranslationFix.Analysis;

/// <summary>One Latin spelling of a letter of another script.</summary>
/// <param name="Letters">The spelling; empty where the letter may be left out.</param>
/// <param name="Cost">What it costs, in hundredths of a whole edit.</param>
internal readonly record struct LatticeOption(string Letters, int Cost);

/// <summary>A letter of a script, with what a distance asks of it for every letter of every word. Costs are in hundredths; a full substitution is <see cref="Whole"/>.</summary>
internal sealed class LatticeLetter
{
    /// <summary>The cost of a full substitution.</summary>
    public const int Whole = 100;

    /// <summary>The number that stands for all letters but a to z.</summary>
    public const int OtherLetters = 26;

    /// <summary>The bits of a, e, i, o, u and y.</summary>
    public const uint Vowels = (1u << 0) | (1u << 4) | (1u << 8) | (1u << 14) | (1u << 20) | (1u << 24);

    // Chosen, as those of LatticeWord, on the train stories of corpora/ so that the place a garbled name stands for comes first.
    /// <summary>The cost of a vowel for a vowel, the least of all ways to a vowel that is not read but in an abjad.</summary>
    public const int VowelForVowel = 40;
    private const int LostVowel = 60;

    private readonly int[] replaced = new int[OtherLetters + 1];
    private readonly uint[] longReadings;
    private readonly uint shortReadings;

    public LatticeLetter(LatticeOption[] options)
    {
        Options = options;
        IsVowel = options is [{ Letters: [var first, ..] }, ..] && LatinLetters.IsVowel(first);
        uint[] readings = [.. options.Where(static option => option.Letters.Length > 0).Select(Bits)];
        shortReadings = readings.Where(BitOperations.IsPow2).Aggregate(0u, static (all, reading) => all | reading);
        longReadings = [.. readings.Where(static reading => !BitOperations.IsPow2(reading))];
        AllLetters = readings.Aggregate(0u, static (all, reading) => all | reading);
        Lost = options.Where(static option => option.Letters.Length == 0).Select(static option => option.Cost).Append(IsVowel ? LostVowel : Whole).Min();
        for (var number = 0; number <= OtherLetters; number++)
        {
            replaced[number] = IsVowel && number < OtherLetters && LatinLetters.IsVowel((char)('a' + number)) ? VowelForVowel : Whole;
        }

        var longOnes = new List<LatticeOption>();
        foreach (var option in options)
        {
            if (option.Letters.Length == 1 && Number(option.Letters[0]) is var single and < OtherLetters)
            {
                replaced[single] = Math.Min(replaced[single], option.Cost);
            }
            else if (option.Letters.Length > 0)
            {
                LongEnds |= Bit(option.Letters[^1]);
                longOnes.Add(option);
            }
        }

        LongOptions = [.. longOnes];
    }

    /// <summary>A letter that the script does not have.</summary>
    public static LatticeLetter Unread { get; } = new([]);

    /// <summary>All spellings, in the order of the list.</summary>
    public LatticeOption[] Options { get; }

    /// <summary>The spellings that <see cref="Replaced"/> does not tell: those of more than one letter, or of a letter beyond a to z.</summary>
    public LatticeOption[] LongOptions { get; }

    /// <summary>True when its first reading starts with a vowel.</summary>
    public bool IsVowel { get; }

    /// <summary>The cost of reading it as nothing.</summary>
    public int Lost { get; }

    /// <summary>The cost of reading it as one letter, by the letter's number: <see cref="OtherLetters"/> and one more.</summary>
    public int[] Replaced => replaced;

    /// <summary>The letters that its long readings end in, a bit for each.</summary>
    public uint LongEnds { get; }

    /// <summary>The letters of all its readings, a bit for each.</summary>
    public uint AllLetters { get; }

    /// <summary>0 for a to 25 for z, and 26 for all other letters.</summary>
    public static int Number(char c) => (int)Math.Min((uint)(c - 'a'), OtherLetters);

    /// <summary>A bit for each of a to z, and one for all other letters.</summary>
    public static uint Bit(char c) => 1u << Number(c);

    /// <summary>True when one of its readings is made of letters of a word.</summary>
    /// <param name="word">The letters of the word, a bit for each.</param>
    public bool MayStandIn(uint word)
    {
        if ((shortReadings & word) != 0)
        {
            return true;
        }

        foreach (var reading in longReadings)
        {
            if ((reading & ~word) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static uint Bits(LatticeOption option) => option.Letters.Aggregate(0u, static (bits, c) => bits | Bit(c));
}
