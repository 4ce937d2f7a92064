using System.Runtime.CompilerServices;
using TranslationFix.Languages;

namespace TranslationFix.Analysis;

/// <summary>How two spellings in Latin letters compare, as names: how many letters differ, which of the differences two transliterations of one name have, and which come from grammar.</summary>
internal static class NameSimilarity
{
    /// <summary>The longest names that are compared, in letters.</summary>
    private const int MaximumLength = TransliterationLattice.MaximumLength;

    /// <summary>The letters that two names share before endings of any kind: Moscow, Moscovite.</summary>
    private const int LongStem = 5;

    /// <summary>The fewest letters that a Slavic place and its adjective share.</summary>
    private const int ShortestStem = 3;

    /// <summary>The most letters in which a name differs from the one it stands for, when they do not have their consonants in common.</summary>
    private const int MostUnlikeLetters = 2;

    /// <summary>The fewest consonants that make two names the same.</summary>
    private const int FewestConsonants = 2;

    /// <summary>True when one name can be read in the other without knowing the source language.</summary>
    public static bool IsLike(ReadOnlySpan<char> name, ReadOnlySpan<char> word) =>
        Edits(name, word) <= MostUnlikeLetters || SameConsonants(name, word, FewestConsonants);

    /// <summary>The most letters in which two spellings of one name differ: one of three.</summary>
    public static int MaximumEdits(string name) => Math.Max(1, name.Length / 3);

    /// <summary>Letters put in, left out, replaced or swapped with the next one (Damerau and Levenshtein, optimal string alignment); letters with and without diacritics are the same.</summary>
    [SkipLocalsInit]
    public static int Edits(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        Span<char> one = stackalloc char[MaximumLength];
        Span<char> other = stackalloc char[MaximumLength];
        return EditDistance.Of(one[..LatinLetters.Fold(left, one)], other[..LatinLetters.Fold(right, other)]);
    }

    /// <summary>True when both names have the same consonants, and so many at least, once those that transliterations confuse are one: c, k, q, g; s, z, x; d, t; b, p, f, v, w; r, l. Vowels, h and y do not count.</summary>
    [SkipLocalsInit]
    public static bool SameConsonants(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int fewest)
    {
        Span<char> one = stackalloc char[MaximumLength];
        Span<char> other = stackalloc char[MaximumLength];
        var count = Consonants(left, one);
        var otherCount = Consonants(right, other);
        if (count != otherCount && BeginsInTheThroat(left) && BeginsInTheThroat(right))
        {
            // Hrytsiuk and Gritsiuk: the first consonant is one letter, of which h is not counted.
            return Math.Min(count, otherCount) >= fewest && (count > otherCount ? one[1..count].SequenceEqual(other[..otherCount]) : other[1..otherCount].SequenceEqual(one[..count]));
        }

        return count >= fewest && one[..count].SequenceEqual(other[..otherCount]);
    }

    /// <summary>How far two spellings in Latin letters are from each other, read in the direction in which they are nearer: q may stand for gh, and gh for q.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <param name="read">The other, read to be compared.</param>
    /// <param name="limit">The greatest distance that the caller tells from others.</param>
    public static float Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right, in LatticeWord read, float limit)
    {
        var forth = TransliterationLattice.Latin.Distance(left, read, limit);
        return forth <= 0 ? forth : Math.Min(forth, TransliterationLattice.Latin.Distance(right, left, Math.Min(limit, forth)));
    }

    /// <summary>True when the names differ in vowels, h, y and doubled letters alone: scripts that do not write short vowels leave them to the engine.</summary>
    [SkipLocalsInit]
    public static bool SameConsonantLetters(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        Span<char> one = stackalloc char[MaximumLength];
        Span<char> other = stackalloc char[MaximumLength];
        return one[..ConsonantLetters(left, one)].SequenceEqual(other[..ConsonantLetters(right, other)]);
    }

    /// <summary>True when the names differ in diacritics, apostrophes and capitals alone.</summary>
    [SkipLocalsInit]
    public static bool SameBaseLetters(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        Span<char> one = stackalloc char[MaximumLength];
        Span<char> other = stackalloc char[MaximumLength];
        return one[..LatinLetters.Fold(left, one)].SequenceEqual(other[..LatinLetters.Fold(right, other)]);
    }

    /// <summary>True when the first is a plural or possessive of the second.</summary>
    public static bool IsPlural(string plural, string name) =>
        plural.Length > name.Length && plural.StartsWith(name, StringComparison.Ordinal) && plural.AsSpan(name.Length) is "s" or "es" or "'s" or "’s";

    /// <summary>True for adjectives, feminine and family forms of one name: Iran and Iranian, Weissow and Weissowa, Kanev and Kanevsky, Belka and Belsky; and for names that hold the other whole.</summary>
    public static bool IsDerived(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var longer = left.Length >= right.Length ? left : right;
        var shorter = left.Length >= right.Length ? right : left;
        var common = 0;
        while (common < shorter.Length && LatinLetters.Fold(longer[common]) == LatinLetters.Fold(shorter[common]))
        {
            common++;
        }

        var longEnd = longer[common..];
        var shortEnd = shorter[common..];
        return longer.Length - shorter.Length >= 2 && (longer.StartsWith(shorter, StringComparison.OrdinalIgnoreCase) || longer.EndsWith(shorter, StringComparison.OrdinalIgnoreCase))
            || (shortEnd.Length <= 1 && (IsEnding(longEnd) || (common >= LongStem && longEnd.Length >= 3)))
            || (common >= ShortestStem && longEnd.Length > 1 && IsSlavicEnding(longEnd) && IsSlavicEnding(shortEnd))
            || (shortEnd.Length == 1 && longEnd.Length == 1 && common == longer.Length - 1 && LatinLetters.IsVowel(LatinLetters.Fold(longEnd[0])) && LatinLetters.IsVowel(LatinLetters.Fold(shortEnd[0])) && !SameSound(longEnd[0], shortEnd[0]));
    }

    /// <summary>
    /// True when the other form of two spellings is the one to keep: the document marks it, it is known and the odd one is not, it stands more often, it has more syllables (an engine
    /// that spells a name letter by letter loses vowels, most of all from scripts that do not write them), or it stands first.
    /// </summary>
    public static bool Leads(AnalyzedStory story, NameForm other, int otherIndex, NameForm odd, int oddIndex)
    {
        // A name that the document marks is right; of two of them neither is the other.
        if (((other.Evidence | odd.Evidence) & NameEvidence.Trusted) != 0)
        {
            return (odd.Evidence & NameEvidence.Trusted) == 0 && IsUnknown(story, odd);
        }

        // Mazón and Mazon: engines lose marks, and do not make them; the form that the story introduces has the say.
        if (other.Letters == odd.Letters && IsIntroduced(other) != IsIntroduced(odd) && SameBaseLetters(other.Text, odd.Text) && HasMarks(other.Text) != HasMarks(odd.Text))
        {
            var introduced = IsIntroduced(other) ? other : odd;
            if (HasMarks(introduced.Text))
            {
                return introduced == other;
            }
        }

        if (!IsUnknown(story, odd))
        {
            return false;
        }

        // One mention more or less tells less than how English spells the names of the source language.
        if (story.Language.Tag is "en" && story.SourceLanguage is { } source && Math.Max(odd.Count, other.Count) <= 2 * Math.Min(odd.Count, other.Count) && IsUnknown(story, other)
            && SpellingConvention.Compare(source, other.Text, odd.Text) is not 0 and var better)
        {
            return better > 0;
        }

        if (other.Count != odd.Count)
        {
            return other.Count > odd.Count;
        }

        if (!IsUnknown(story, other))
        {
            return true;
        }

        // A form that the story introduces with a given name leads the bare one behind it.
        if (otherIndex < oddIndex && IsFull(other) && !IsFull(odd))
        {
            return true;
        }

        if (oddIndex < otherIndex && IsFull(odd) && !IsFull(other))
        {
            return false;
        }

        var more = Syllables(other.Text) - Syllables(odd.Text);
        return more != 0 ? more > 0 : otherIndex < oddIndex;
    }

    /// <summary>The number of runs of vowels; y is one between consonants, and parts two between vowels.</summary>
    private static int Syllables(ReadOnlySpan<char> name)
    {
        var count = 0;
        var inside = false;
        for (var i = 0; i < name.Length; i++)
        {
            var isVowel = LatinLetters.Fold(name[i]) is 'a' or 'e' or 'i' or 'o' or 'u'
                || (LatinLetters.Fold(name[i]) is 'y' && !inside && (i + 1 == name.Length || !LatinLetters.IsVowel(LatinLetters.Fold(name[i + 1]))));
            count += isVowel && !inside ? 1 : 0;
            inside = isVowel;
        }

        return count;
    }

    /// <summary>True for a form that stands with a given name, a title or another name beside it.</summary>
    public static bool IsIntroduced(NameForm form) => (form.Evidence & (NameEvidence.GivenName | NameEvidence.Titled | NameEvidence.Compound)) != 0;

    private static bool IsFull(NameForm form) => (form.Evidence & NameEvidence.GivenName) != 0;

    private static bool HasMarks(string name)
    {
        foreach (var letter in name)
        {
            if (!char.IsAscii(letter) && char.IsLetter(letter))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsInTheThroat(ReadOnlySpan<char> name) => LatinLetters.Fold(name[0]) is 'g' or 'h' or 'k' or 'c';

    /// <summary>True for a form that no list and no gazetteer knows.</summary>
    public static bool IsUnknown(AnalyzedStory story, NameForm form) => story[form.Tokens[0]].IsUnknownWord && (form.Evidence & NameEvidence.Gazetteer) == 0;

    private static bool IsEnding(ReadOnlySpan<char> end) =>
        end is "s" or "es" or "n" or "an" or "ian" or "i" or "ese" or "ish" or "a" or "va" or "ova" or "eva" or "yeva" or "na" or "ka" or "er" or "in" or "ina" or "ic" or "aya" or "ites" or "ist" or "ov" or "ev" or "sky" or "ski" or "skiy" or "uk" or "enko" or "vich" or "son"
            or "air" or "net" or "bank" or "land" or "city" or "fc" or "FC" or "TV" or "tv";

    /// <summary>Endings that Slavic places and the adjectives made of them change for each other.</summary>
    private static bool IsSlavicEnding(ReadOnlySpan<char> end) =>
        end is "ka" or "ki" or "ko" or "sk" or "sky" or "ski" or "skiy" or "skaya" or "skoye" or "tsi" or "tsy" or "tse" or "sko" or "ska" or "ske" or "ov" or "ova" or "ovo" or "ev" or "eva" or "evo" or "ino" or "in" or "ina" or "y" or "a" or "o" or "e" or "i";

    private static bool SameSound(char left, char right) =>
        (LatinLetters.Fold(left), LatinLetters.Fold(right)) is ('i', 'y') or ('y', 'i') or ('e', 'a') or ('a', 'e') or ('i', 'e') or ('e', 'i') or ('o', 'u') or ('u', 'o');

    /// <summary>The number of consonants, h and y left out, double ones once.</summary>
    [SkipLocalsInit]
    public static int ConsonantCount(ReadOnlySpan<char> name)
    {
        Span<char> consonants = stackalloc char[MaximumLength];
        return ConsonantLetters(name, consonants);
    }

    private static int ConsonantLetters(ReadOnlySpan<char> name, Span<char> consonants)
    {
        var count = 0;
        foreach (var c in name)
        {
            var letter = LatinLetters.Fold(c);
            if (letter is >= 'b' and <= 'z' and not ('e' or 'h' or 'i' or 'o' or 'u' or 'y') && count < consonants.Length && (count == 0 || consonants[count - 1] != letter))
            {
                consonants[count++] = letter;
            }
        }

        return count;
    }

    /// <summary>Writes the groups of the consonants, double ones once: sch, sh, zh, tz, ts, cz, dj and a soft c are sibilants, kh and gh are k, and a ch may be anything.</summary>
    [SkipLocalsInit]
    private static int Consonants(ReadOnlySpan<char> name, Span<char> consonants)
    {
        Span<char> letters = stackalloc char[MaximumLength];
        letters = letters[..LatinLetters.Fold(name, letters)];
        var count = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            var (group, length) = Group(letters[i..]);
            i += length - 1;
            if (group != '\0' && count < consonants.Length && (count == 0 || consonants[count - 1] != group))
            {
                consonants[count++] = group;
            }
        }

        return count;
    }

    private static (char Group, int Length) Group(ReadOnlySpan<char> letters)
    {
        if (letters[0] is 's' or 'd' or 't' or 'z' or 'c')
        {
            if (Sibilant(letters) is { Length: > 0 } sibilant)
            {
                return sibilant;
            }
        }

        return (letters[0] switch
        {
            'c' or 'k' or 'q' or 'g' => 'k',
            's' or 'z' or 'x' or 'j' => 's',
            'd' or 't' => 't',
            'b' or 'p' or 'f' or 'v' or 'w' => 'p',
            'r' or 'l' => 'r',
            'm' => 'm',
            'n' => 'n',
            _ => '\0',
        }, 1);
    }

    /// <summary>The group of the letters that are written together; of length 0 where none are.</summary>
    private static (char Group, int Length) Sibilant(ReadOnlySpan<char> letters)
    {
        if (letters.StartsWith("sch") || letters.StartsWith("dzh") || letters.StartsWith("tch") || letters.StartsWith("tsh"))
        {
            return ('s', 3);
        }

        if (letters.Length > 1)
        {
            switch (letters[..2])
            {
                case "sh" or "zh" or "tz" or "ts" or "dj" or "cz" or "sz" or "dz" or "ce" or "ci" or "cy":
                    return ('s', letters[1] is 'e' or 'i' or 'y' ? 1 : 2);
                case "ch":
                    return ('\0', 2);
            }
        }

        return default;
    }
}
