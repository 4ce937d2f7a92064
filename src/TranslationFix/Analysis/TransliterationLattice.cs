using System.Runtime.CompilerServices;
using TranslationFix.Languages;

namespace TranslationFix.Analysis;

/// <summary>
/// Tells how far a word in Latin letters is from a form in a source script: a weighted edit distance in which each source letter may come out
/// as one of its Latin spellings for nothing, a letter mistaken for one of the same shape costs little, and short vowels that the
/// script does not write cost next to nothing.
/// </summary>
internal sealed class TransliterationLattice
{
    /// <summary>The longest form and word that are compared, in letters.</summary>
    public const int MaximumLength = 40;

    private const int LessUsual = 15;
    private const int Mistaken = 50;

    private const string LatinTag = "und-Latn";
    private const string FileEnd = "/letters.txt";

    private static readonly Dictionary<string, Lazy<TransliterationLattice>> Known = EmbeddedData.Names("Languages/", FileEnd)
        .ToDictionary(static name => name.Split('/')[1], static name => new Lazy<TransliterationLattice>(() => Load(name)), StringComparer.Ordinal);

    private static readonly Lazy<TransliterationLattice> KnownLatin = Known[LatinTag];

    /// <summary>The first letters of Unicode, those of all alphabets among them: they are found by their number.</summary>
    private const int AlphabeticLetters = 0xA00;

    private readonly LatticeLetter?[] alphabet = new LatticeLetter?[AlphabeticLetters];
    private readonly Dictionary<char, LatticeLetter> others = [];
    private readonly bool isAbjad;
    private readonly Lazy<TwinSpellings> twins;

    private TransliterationLattice(Dictionary<char, LatticeOption[]> readings, bool isAbjad)
    {
        foreach (var (letter, options) in readings)
        {
            if (letter < AlphabeticLetters)
            {
                alphabet[letter] = new LatticeLetter(options);
            }
            else
            {
                others.Add(letter, new LatticeLetter(options));
            }
        }

        this.isAbjad = isAbjad;
        twins = new Lazy<TwinSpellings>(() => new TwinSpellings(alphabet.OfType<LatticeLetter>().Concat(others.Values), isAbjad));
    }

    /// <summary>The source languages with a lattice of their own.</summary>
    public static IEnumerable<string> SourceLanguages => Known.Keys.Where(static tag => !string.Equals(tag, LatinTag, StringComparison.Ordinal));

    /// <summary>The lattice between two spellings in Latin letters.</summary>
    public static TransliterationLattice Latin => KnownLatin.Value;

    /// <summary>The lattice of a source language; that of the Latin script when it has none of its own.</summary>
    public static TransliterationLattice For(string language) => Known.TryGetValue(language, out var lattice) ? lattice.Value : Latin;

    /// <summary>The distance between a form and a word: 0 for a regular transliteration, 1 for nothing in common; per letter of the longer one.</summary>
    /// <param name="form">A name in the source script.</param>
    /// <param name="word">A word in Latin letters.</param>
    public float Distance(ReadOnlySpan<char> form, ReadOnlySpan<char> word) => Distance(form, word, float.PositiveInfinity);

    /// <summary>The same where it is at most <paramref name="limit"/>; else some number above the limit, as soon as that is sure.</summary>
    /// <param name="form">A name in the source script.</param>
    /// <param name="word">A word in Latin letters.</param>
    /// <param name="limit">The greatest distance that the caller tells from others.</param>
    [SkipLocalsInit]
    public float Distance(ReadOnlySpan<char> form, ReadOnlySpan<char> word, float limit) => Distance(form, new LatticeWord(word, stackalloc int[LatticeWord.Room]), limit);

    /// <summary>The same for a word that is compared with many forms.</summary>
    public float Distance(ReadOnlySpan<char> form, in LatticeWord word, float limit)
    {
        var letters = default(LatticeForm.Letters);
        return LatticeForm.Distance(((ReadOnlySpan<LatticeLetter>)letters)[..Read(form, letters)], isAbjad, word, limit);
    }

    /// <summary>Reads a form once, to be compared with many words.</summary>
    /// <param name="form">A name in the source script; what is longer than <see cref="MaximumLength"/> letters is cut.</param>
    public LatticeForm Read(ReadOnlySpan<char> form)
    {
        var letters = default(LatticeForm.Letters);
        return new LatticeForm(((ReadOnlySpan<LatticeLetter>)letters)[..Read(form, letters)].ToArray(), isAbjad);
    }

    private int Read(ReadOnlySpan<char> form, Span<LatticeLetter> letters)
    {
        var count = 0;
        foreach (var c in form)
        {
            if (count < letters.Length && (char.IsLetter(c) || c is '\'' or '’' || Find(c) is not null))
            {
                letters[count++] = Find(char.ToLowerInvariant(c)) ?? Find(LatinLetters.Fold(c)) ?? LatticeLetter.Unread;
            }
        }

        return count;
    }

    /// <summary>A form with each letter in its first reading: <c>Majarstan</c> for the Persian name of Hungary.</summary>
    public string FirstReading(ReadOnlySpan<char> form)
    {
        var text = new System.Text.StringBuilder(form.Length);
        foreach (var c in form)
        {
            text.Append(Find(char.ToLowerInvariant(c)) is { Options: [var first, ..] } ? first.Letters : string.Empty);
        }

        return text.ToString();
    }

    /// <summary>One of the Latin spellings of a letter that is read right, by turns; nothing for a letter that the script does not have.</summary>
    /// <param name="letter">A letter of the source script.</param>
    /// <param name="turn">Which: 0 for the usual one.</param>
    public string Reading(char letter, int turn)
    {
        if (Find(char.ToLowerInvariant(letter)) is not { } found)
        {
            return string.Empty;
        }

        var right = found.Options.Count(static option => option.Cost < Mistaken);
        return right == 0 ? string.Empty : found.Options[turn % right].Letters;
    }

    /// <summary>
    /// True when a word has the vowels that a form writes. A script that leaves short vowels out writes the long ones and, by a letter or a sign, any at the end:
    /// Timna, in Hebrew, is no Yemen, for which it writes an n at the end, and Samur, in Persian, has a vowel less than Samara.
    /// </summary>
    /// <param name="form">A name in the source script.</param>
    /// <param name="word">A word in Latin letters.</param>
    public bool HasWrittenVowels(ReadOnlySpan<char> form, ReadOnlySpan<char> word)
    {
        if (!isAbjad || form.IsEmpty || word.IsEmpty)
        {
            return true;
        }

        return LatinLetters.VowelRuns(word) >= LatinLetters.VowelRuns(FirstReading(form))
            && (Find(char.ToLowerInvariant(form[^1])) is not { Options: [var first, ..] and var options } || LatinLetters.Fold(word[^1]) switch
            {
                'i' or 'y' => first.Letters is "i" or "y",
                'u' => first.Letters is "v" or "w" or "u",
                'a' or 'o' => options.Any(static option => option.Cost < Mistaken && (option.Letters is "" || option.Letters[^1] is 'a' or 'o')),
                _ => true,
            });
    }

    /// <summary>True for a script that leaves short vowels out.</summary>
    public bool IsAbjad => isAbjad;

    /// <summary>Which spellings are one name in the script.</summary>
    public TwinSpellings Twins => twins.Value;

    private LatticeLetter? Find(char c) => c < AlphabeticLetters ? alphabet[c] : others.GetValueOrDefault(c);

    private static TransliterationLattice Load(string name)
    {
        var readings = new Dictionary<char, LatticeOption[]>();
        var isAbjad = false;
        using var reader = EmbeddedData.OpenText(name);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line.StartsWith("kind ", StringComparison.Ordinal))
            {
                isAbjad = line.EndsWith("abjad", StringComparison.Ordinal);
                continue;
            }

            var cost = 0;
            var options = new List<LatticeOption>();
            foreach (var option in line[2..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (option is "~" or "~~")
                {
                    cost = option is "~" ? LessUsual : Mistaken;
                }
                else
                {
                    options.Add(new LatticeOption(option is "-" ? string.Empty : option, cost));
                }
            }

            readings[line[0]] = [.. options];
        }

        return new TransliterationLattice(readings, isAbjad);
    }
}
