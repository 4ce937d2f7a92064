using System.Runtime.InteropServices;

namespace TranslationFix.Analysis;

/// <summary>A word in Latin letters, read once to be compared with many forms (<see cref="LatticeForm"/>). It lives in the memory that the caller gives.</summary>
internal readonly ref struct LatticeWord
{
    /// <summary>The numbers that the memory of a word has room for.</summary>
    public const int Room = Columns * (MaximumLength + 1);

    private const int Columns = 4;
    private const int MaximumLength = TransliterationLattice.MaximumLength;

    // Hundredths of a whole edit; see LatticeLetter.
    private const int UnwrittenVowel = 8;
    private const int ExtraVowel = 50;
    private const int DoubledLetter = 10;

    /// <summary>The bits of a letter in the key of a word: 1 to 26, so that words of different lengths differ.</summary>
    private const int BitsOfLetter = 5;

    private readonly Span<int> memory;

    /// <summary>Reads a word.</summary>
    /// <param name="word">The word; what is longer than <see cref="TransliterationLattice.MaximumLength"/> letters is cut.</param>
    /// <param name="memory">At least <see cref="Room"/> numbers.</param>
    public LatticeWord(ReadOnlySpan<char> word, Span<int> memory)
    {
        this.memory = memory;
        Span<char> letters = stackalloc char[MaximumLength];
        Length = LatinLetters.Fold(word, letters);
        var codes = Column(0);
        var numbers = Column(1);
        var alphabet = Column(2);
        var abjad = Column(3);
        var key = 0ul;
        for (var i = 0; i < Length; i++)
        {
            var letter = letters[i];
            codes[i] = letter;
            numbers[i] = LatticeLetter.Number(letter);
            var doubled = i > 0 && letter == letters[i - 1];
            Again |= doubled ? 0 : Letters & LatticeLetter.Bit(letter);
            Letters |= LatticeLetter.Bit(letter);
            key = (key << BitsOfLetter) | (uint)(numbers[i] + 1);
            var vowel = LatinLetters.IsVowel(letter);
            alphabet[i + 1] = doubled ? DoubledLetter : vowel ? ExtraVowel : LatticeLetter.Whole;
            abjad[i + 1] = doubled ? DoubledLetter : vowel ? UnwrittenVowel : LatticeLetter.Whole;
        }

        Key = Length * BitsOfLetter <= 60 && (Letters & LatticeLetter.Bit('\0')) == 0 ? key : 0;
    }

    /// <summary>A number that no other word has; 0 for a word that has none: a long one, or one with letters beyond a to z.</summary>
    public ulong Key { get; }

    /// <summary>The number of letters.</summary>
    public int Length { get; }

    /// <summary>The letters, a bit for each (<see cref="LatticeLetter.Bit"/>).</summary>
    public uint Letters { get; }

    /// <summary>Those that stand in several places, and not only doubled.</summary>
    public uint Again { get; }

    /// <summary>The letters as numbers (<see cref="LatticeLetter.Number"/>), from 0 on.</summary>
    public ref int Numbers => ref MemoryMarshal.GetReference(Column(1));

    /// <summary>What it costs when no letter of the form stands for a letter of the word, from 1 on.</summary>
    /// <param name="isAbjad">True for a script that leaves short vowels out.</param>
    public ref int Insertions(bool isAbjad) => ref MemoryMarshal.GetReference(Column(isAbjad ? 3 : 2));

    /// <summary>True when letters stand right before a place.</summary>
    public bool EndsAt(int end, string letters)
    {
        if (letters.Length > end)
        {
            return false;
        }

        var codes = Column(0);
        for (var i = 0; i < letters.Length; i++)
        {
            if (codes[end - letters.Length + i] != letters[i])
            {
                return false;
            }
        }

        return true;
    }

    private Span<int> Column(int number) => memory.Slice(number * (MaximumLength + 1), MaximumLength + 1);
}
