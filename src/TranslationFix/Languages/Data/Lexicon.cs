using System.Numerics;
using System.Runtime.CompilerServices;

namespace TranslationFix.Languages;

/// <summary>
/// The word forms of a language: a minimal acyclic automaton over folded letters, read in place. A lookup takes one step a letter, allocates
/// nothing and never throws. Immutable, for any number of threads.
/// <para>
/// Letters are numbered by how often they occur; the first 26 are a step each, a rarer one is written as escapes (symbol 26, each worth 26
/// numbers) and a step. A node is one 32-bit number (bits 0-26: the symbols that lead on; bits 27-31: the <see cref="LexiconEntry"/> of the word that
/// ends here) and behind it the position of the next node for each of these symbols.
/// </para>
/// </summary>
internal sealed unsafe class Lexicon
{
    /// <summary>LEXI.</summary>
    public const uint Kind = 0x4958454C;

    /// <summary>The symbol that raises the number of the next one by itself.</summary>
    public const int Escape = 26;

    /// <summary>The number of bits of a node's first number that tell where it leads.</summary>
    public const int SymbolBits = Escape + 1;

    // The blob stays referenced: its memory must live as long as this.
    private readonly DataBlob blob;

    // Page 0: the page of each high byte. Other pages: the number of each letter plus one, 0 for what is no letter; page 1 is that of U+0000
    // to U+00FF, page 2 is empty.
    private readonly byte* letters;
    private readonly uint* nodes;

    private Lexicon()
    {
        blob = null!;
    }

    private Lexicon(DataBlob blob)
    {
        this.blob = blob;
        letters = blob.Bytes(0, out _);
        nodes = blob.UInt32s(1, out _);
        Count = (int)blob.UInt32s(2, out _)[0];
    }

    /// <summary>The number of word forms, letter case aside.</summary>
    public int Count { get; }

    /// <summary>A lexicon without words: that of a language that has none.</summary>
    public static Lexicon Empty { get; } = new();

    /// <summary>True when no word is known.</summary>
    public bool IsEmpty => nodes is null;

    /// <summary>True when the library has a lexicon of the language.</summary>
    /// <param name="tag">The primary language subtag, e.g. <c>en</c>.</param>
    public static bool IsThere(string tag) => EmbeddedData.Has(PathOf(tag));

    /// <summary>Loads the lexicon of a language.</summary>
    /// <param name="tag">The primary language subtag, e.g. <c>en</c>.</param>
    /// <exception cref="FileNotFoundException">The library has no lexicon of the language.</exception>
    public static Lexicon Load(string tag) => new(DataBlob.Open(PathOf(tag), Kind));

    /// <summary>Reads a lexicon from a stream of known length, which it then owns.</summary>
    /// <exception cref="InvalidDataException">The stream holds no lexicon.</exception>
    public static Lexicon Read(Stream stream, string name) => new(DataBlob.Open(stream, name, Kind));

    /// <summary>Looks a word up, in any letter case; a curly apostrophe counts as a straight one.</summary>
    /// <param name="word">A word without its possessive ending; anything else is merely unknown.</param>
    public LexiconEntry Find(ReadOnlySpan<char> word)
    {
        if (nodes is null)
        {
            return LexiconEntry.None;
        }

        // A position and a letter lead to the next position; what is read is never changed, so it stays in registers.
        var automaton = nodes;
        var numbers = letters;
        var at = 0u;
        foreach (var letter in word)
        {
            var number = (letter < 256 ? numbers[256 + letter] : numbers[(numbers[letter >> 8] << 8) | (letter & 255)]) - 1;
            for (; number >= Escape; number -= Escape)
            {
                if (!Follow(automaton, ref at, Escape))
                {
                    return LexiconEntry.None;
                }
            }

            if (number < 0 || !Follow(automaton, ref at, number))
            {
                return LexiconEntry.None;
            }
        }

        return (LexiconEntry)(automaton[at] >> SymbolBits);
    }

    private static string PathOf(string tag) => $"Languages/{tag}/lexicon.bin";

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Follow(uint* nodes, ref uint at, int symbol)
    {
        var node = nodes[at];
        var bit = 1u << symbol;
        if ((node & bit) == 0)
        {
            return false;
        }

        at = nodes[at + 1 + (uint)BitOperations.PopCount(node & (bit - 1))];
        return true;
    }
}
