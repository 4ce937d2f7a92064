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

    // Costs of one edit; a full substitution is 1. Chosen on the train stories of corpora/ so that the place a garbled name stands for comes first.
    private const float LessUsual = 0.15f;
    private const float Mistaken = 0.5f;
    private const float UnwrittenVowel = 0.08f;
    private const float ExtraVowel = 0.5f;
    private const float ExtraEnding = 0.25f;
    private const float VowelForVowel = 0.4f;
    private const float DoubledLetter = 0.1f;
    private const float LostVowel = 0.6f;

    private const string LatinTag = "und-Latn";
    private const string FileEnd = "/letters.txt";

    private static readonly Dictionary<string, Lazy<TransliterationLattice>> Known = EmbeddedData.Names("Languages/", FileEnd)
        .ToDictionary(static name => name.Split('/')[1], static name => new Lazy<TransliterationLattice>(() => Load(name)), StringComparer.Ordinal);

    private readonly Dictionary<char, Option[]> readings;
    private readonly bool isAbjad;

    private TransliterationLattice(Dictionary<char, Option[]> readings, bool isAbjad)
    {
        this.readings = readings;
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
    public float Distance(ReadOnlySpan<char> form, ReadOnlySpan<char> word)
    {
        Span<char> source = stackalloc char[MaximumLength];
        Span<char> target = stackalloc char[MaximumLength];
        var m = 0;
        foreach (var c in form)
        {
            if (m < MaximumLength && (char.IsLetter(c) || c is '\'' or '’' || readings.ContainsKey(c)))
            {
                var letter = char.ToLowerInvariant(c);
                source[m++] = readings.ContainsKey(letter) ? letter : LatinLetters.Fold(c);
            }
        }

        var n = LatinLetters.Fold(word, target);
        if (m == 0 || n == 0)
        {
            return 1;
        }

        Span<float> table = stackalloc float[(MaximumLength + 1) * (MaximumLength + 1)];
        var width = n + 1;
        for (var j = 0; j <= n; j++)
        {
            table[j] = j == 0 ? 0 : table[j - 1] + Insertion(target, j - 1, atEnd: false);
        }

        for (var i = 1; i <= m; i++)
        {
            readings.TryGetValue(source[i - 1], out var options);
            for (var j = 0; j <= n; j++)
            {
                var isVowel = options is not null && IsVowelLetter(options);
                var best = table[((i - 1) * width) + j] + (isVowel ? LostVowel : 1);
                if (j > 0)
                {
                    best = Math.Min(best, table[(i * width) + j - 1] + Insertion(target, j - 1, i == m));
                    var substitution = isVowel && LatinLetters.IsVowel(target[j - 1]) ? VowelForVowel : 1;
                    best = Math.Min(best, table[((i - 1) * width) + j - 1] + substitution);
                }

                if (options is not null)
                {
                    foreach (var (letters, cost) in options)
                    {
                        if (letters.Length <= j && target[(j - letters.Length)..j].SequenceEqual(letters))
                        {
                            best = Math.Min(best, table[((i - 1) * width) + j - letters.Length] + cost);
                        }
                    }
                }

                table[(i * width) + j] = best;
            }
        }

        return table[(m * width) + n] / Math.Max(m, n);
    }

    /// <summary>A form with each letter in its first reading: <c>Majarstan</c> for the Persian name of Hungary.</summary>
    public string FirstReading(ReadOnlySpan<char> form)
    {
        var text = new System.Text.StringBuilder(form.Length);
        foreach (var c in form)
        {
            text.Append(readings.TryGetValue(char.ToLowerInvariant(c), out var options) && options.Length > 0 ? options[0].Letters : string.Empty);
        }

        return text.ToString();
    }

    /// <summary>One of the Latin spellings of a letter that is read right, by turns; nothing for a letter that the script does not have.</summary>
    /// <param name="letter">A letter of the source script.</param>
    /// <param name="turn">Which: 0 for the usual one.</param>
    public string Reading(char letter, int turn)
    {
        if (!readings.TryGetValue(char.ToLowerInvariant(letter), out var options))
        {
            return string.Empty;
        }

        var right = options.Count(static option => option.Cost < Mistaken);
        return right == 0 ? string.Empty : options[turn % right].Letters;
    }

    /// <summary>True for a script that leaves short vowels out.</summary>
    public bool IsAbjad => isAbjad;

    private float Insertion(ReadOnlySpan<char> target, int index, bool atEnd)
    {
        if (index > 0 && target[index] == target[index - 1])
        {
            return DoubledLetter;
        }

        if (LatinLetters.IsVowel(target[index]))
        {
            return isAbjad ? UnwrittenVowel : atEnd && index == target.Length - 1 ? ExtraEnding : ExtraVowel;
        }

        return 1;
    }

    private static bool IsVowelLetter(Option[] options) => options[0].Letters.Length > 0 && LatinLetters.IsVowel(options[0].Letters[0]);

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

            var cost = 0f;
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

    private readonly record struct Option(string Letters, float Cost);
}
