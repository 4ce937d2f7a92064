using System.Numerics;
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

    // Costs of one edit in hundredths; a full substitution is Whole. Chosen on the train stories of corpora/ so that the place a garbled name stands for comes first.
    private const int Whole = 100;
    private const int LessUsual = 15;
    private const int Mistaken = 50;
    private const int UnwrittenVowel = 8;
    private const int ExtraVowel = 50;
    private const int ExtraEnding = 25;
    private const int VowelForVowel = 40;
    private const int DoubledLetter = 10;
    private const int LostVowel = 60;

    private const string LatinTag = "und-Latn";
    private const string FileEnd = "/letters.txt";

    private static readonly Dictionary<string, Lazy<TransliterationLattice>> Known = EmbeddedData.Names("Languages/", FileEnd)
        .ToDictionary(static name => name.Split('/')[1], static name => new Lazy<TransliterationLattice>(() => Load(name)), StringComparer.Ordinal);

    /// <summary>The bits of a, e, i, o, u and y.</summary>
    private const uint Vowels = (1u << 0) | (1u << 4) | (1u << 8) | (1u << 14) | (1u << 20) | (1u << 24);

    /// <summary>The first letters of Unicode, those of all alphabets among them: they are found by their number.</summary>
    private const int AlphabeticLetters = 0xA00;

    private readonly Letter?[] alphabet = new Letter?[AlphabeticLetters];
    private readonly Dictionary<char, Letter> others = [];
    private readonly bool isAbjad;

    private TransliterationLattice(Dictionary<char, Option[]> readings, bool isAbjad)
    {
        foreach (var (letter, options) in readings)
        {
            if (letter < AlphabeticLetters)
            {
                alphabet[letter] = new Letter(options);
            }
            else
            {
                others.Add(letter, new Letter(options));
            }
        }

        this.isAbjad = isAbjad;
    }

    /// <summary>The source languages with a lattice of their own.</summary>
    public static IEnumerable<string> SourceLanguages => Known.Keys.Where(static tag => !string.Equals(tag, LatinTag, StringComparison.Ordinal));

    /// <summary>The lattice between two spellings in Latin letters.</summary>
    public static TransliterationLattice Latin => Known[LatinTag].Value;

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
    public float Distance(ReadOnlySpan<char> form, ReadOnlySpan<char> word, float limit)
    {
        Span<char> source = stackalloc char[MaximumLength];
        Span<char> target = stackalloc char[MaximumLength];
        var m = 0;
        foreach (var c in form)
        {
            if (m < MaximumLength && (char.IsLetter(c) || c is '\'' or '’' || Find(c) is not null))
            {
                var letter = char.ToLowerInvariant(c);
                source[m++] = Find(letter) is not null ? letter : LatinLetters.Fold(c);
            }
        }

        var n = LatinLetters.Fold(word, target);
        if (m == 0 || n == 0)
        {
            return 1;
        }

        var whole = Whole * Math.Max(m, n);
        var most = limit < 1 ? (int)MathF.Ceiling(limit * whole) : int.MaxValue;
        var unread = Unread(source[..m], target[..n], out var missing);
        if (Whole * Math.Max(BitOperations.PopCount(unread), missing) > most)
        {
            return float.PositiveInfinity;
        }

        // One row of the table for each letter of the form; a row is made of the one before it.
        Span<int> rows = stackalloc int[3 * (MaximumLength + 1)];
        var previous = rows[..(n + 1)];
        var current = rows.Slice(MaximumLength + 1, n + 1);
        var insertions = rows.Slice(2 * (MaximumLength + 1), n + 1);
        previous[0] = 0;
        for (var j = 1; j <= n; j++)
        {
            insertions[j] = Insertion(target, j - 1, atEnd: false);
            previous[j] = previous[j - 1] + insertions[j];
        }

        for (var i = 1; i <= m; i++)
        {
            if (i == m)
            {
                insertions[n] = Insertion(target, n - 1, atEnd: true);
            }

            if (Row(Find(source[i - 1]) ?? Letter.Unread, target[..n], insertions, previous, current) + (Whole * BitOperations.PopCount(unread >> i)) > most)
            {
                // Every way to the end leads through this row and past the letters below it, and no step takes anything back.
                return float.PositiveInfinity;
            }

            var spare = previous;
            previous = current;
            current = spare;
        }

        return (float)previous[n] / whole;
    }

    /// <summary>The letters of a form, a bit for each place, that are no vowels and have no reading in the letters of a word: each costs a whole edit.</summary>
    /// <param name="source">The form.</param>
    /// <param name="target">The word.</param>
    /// <param name="missing">The consonants of the word that no letter of the form is read as: each costs a whole edit, perhaps one of those above.</param>
    private ulong Unread(ReadOnlySpan<char> source, ReadOnlySpan<char> target, out int missing)
    {
        var inTarget = 0u;
        foreach (var c in target)
        {
            inTarget |= Bit(c);
        }

        var read = 0u;
        var unread = 0ul;
        for (var i = 0; i < source.Length; i++)
        {
            var letter = Find(source[i]) ?? Letter.Unread;
            read |= letter.AllLetters;
            unread |= letter.Lost < Whole || letter.MayStandIn(inTarget) ? 0 : 1ul << i;
        }

        missing = BitOperations.PopCount(inTarget & ~read & ~Vowels);
        return unread;
    }

    /// <summary>Fills the row of one letter of the form, and tells its least cost.</summary>
    private static int Row(Letter letter, ReadOnlySpan<char> target, ReadOnlySpan<int> insertions, ReadOnlySpan<int> previous, Span<int> current)
    {
        var lost = letter.Lost;
        var left = previous[0] + lost;
        current[0] = left;
        var least = left;
        for (var j = 1; j < current.Length; j++)
        {
            var number = Number(target[j - 1]);
            var best = Least(Least(previous[j] + lost, left + insertions[j]), previous[j - 1] + letter.Replaced[number]);
            if ((letter.LongEnds & (1u << number)) != 0)
            {
                foreach (var (letters, cost) in letter.Options)
                {
                    if (letters.Length > 0 && letters.Length <= j && target[(j - letters.Length)..j].SequenceEqual(letters))
                    {
                        best = Math.Min(best, previous[j - letters.Length] + cost);
                    }
                }
            }

            current[j] = left = best;
            least = Least(least, best);
        }

        return least;
    }

    /// <summary>The lesser of two costs, without a branch that nobody can foretell.</summary>
    private static int Least(int left, int right)
    {
        var difference = left - right;
        return right + (difference & (difference >> 31));
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

    private int Insertion(ReadOnlySpan<char> target, int index, bool atEnd)
    {
        if (index > 0 && target[index] == target[index - 1])
        {
            return DoubledLetter;
        }

        if (LatinLetters.IsVowel(target[index]))
        {
            return isAbjad ? UnwrittenVowel : atEnd && index == target.Length - 1 ? ExtraEnding : ExtraVowel;
        }

        return Whole;
    }

    private Letter? Find(char c) => c < AlphabeticLetters ? alphabet[c] : others.GetValueOrDefault(c);

    /// <summary>0 for a to 25 for z, and 26 for all other letters.</summary>
    private static int Number(char c) => (int)Math.Min((uint)(c - 'a'), Letter.OtherLetters);

    /// <summary>A bit for each of a to z, and one for all other letters.</summary>
    private static uint Bit(char c) => 1u << Number(c);

    private static TransliterationLattice Load(string name)
    {
        var readings = new Dictionary<char, Option[]>();
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
            var options = new List<Option>();
            foreach (var option in line[2..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (option is "~" or "~~")
                {
                    cost = option is "~" ? LessUsual : Mistaken;
                }
                else
                {
                    options.Add(new Option(option is "-" ? string.Empty : option, cost));
                }
            }

            readings[line[0]] = [.. options];
        }

        return new TransliterationLattice(readings, isAbjad);
    }

    private readonly record struct Option(string Letters, int Cost);

    /// <summary>A letter of the script, with what the distance asks of it for every letter of every word.</summary>
    private sealed class Letter
    {
        /// <summary>The number that stands for all letters but a to z.</summary>
        public const int OtherLetters = 26;

        private readonly uint[] readings;

        public Letter(Option[] options)
        {
            Options = options;
            IsVowel = options is [{ Letters: [var first, ..] }, ..] && LatinLetters.IsVowel(first);
            readings = [.. options.Where(static option => option.Letters.Length > 0).Select(Bits)];
            AllLetters = readings.Aggregate(0u, static (all, reading) => all | reading);
            Lost = options.Where(static option => option.Letters.Length == 0).Select(static option => option.Cost).Append(IsVowel ? LostVowel : Whole).Min();
            for (var number = 0; number <= OtherLetters; number++)
            {
                Replaced[number] = IsVowel && number < OtherLetters && LatinLetters.IsVowel((char)('a' + number)) ? VowelForVowel : Whole;
            }

            foreach (var (letters, cost) in options)
            {
                if (letters.Length == 1 && Number(letters[0]) is var single and < OtherLetters)
                {
                    Replaced[single] = Math.Min(Replaced[single], cost);
                }
                else if (letters.Length > 0)
                {
                    LongEnds |= Bit(letters[^1]);
                }
            }
        }

        /// <summary>A letter that the script does not have.</summary>
        public static Letter Unread { get; } = new([]);

        public Option[] Options { get; }

        /// <summary>True when its first reading starts with a vowel.</summary>
        public bool IsVowel { get; }

        /// <summary>The cost of reading it as nothing.</summary>
        public int Lost { get; }

        /// <summary>The cost of reading it as one letter, by the letter's number.</summary>
        public int[] Replaced { get; } = new int[OtherLetters + 1];

        /// <summary>The letters that its other readings end in, a bit for each.</summary>
        public uint LongEnds { get; }

        /// <summary>The letters of all its readings, a bit for each.</summary>
        public uint AllLetters { get; }

        /// <summary>True when one of its readings is made of letters of a word.</summary>
        /// <param name="word">The letters of the word, a bit for each.</param>
        public bool MayStandIn(uint word)
        {
            foreach (var reading in readings)
            {
                if ((reading & ~word) == 0)
                {
                    return true;
                }
            }

            return false;
        }

        private static uint Bits(Option option) => option.Letters.Aggregate(0u, static (bits, c) => bits | Bit(c));
    }
}
