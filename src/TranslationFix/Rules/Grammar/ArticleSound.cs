using System.Buffers;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Grammar;

/// <summary>The form of the English indefinite article that a word asks for.</summary>
internal enum ArticleForm
{
    /// <summary>Both forms are met, or nothing is known.</summary>
    Either,

    /// <summary>The word starts with a consonant sound.</summary>
    A,

    /// <summary>The word starts with a vowel sound.</summary>
    An,
}

/// <summary>Tells from its spelling whether an English word starts with a vowel sound.</summary>
internal static class ArticleSound
{
    /// <summary>Letters whose names start with a vowel sound: an MP, an F-16.</summary>
    private const string VowelNames = "AEFHILMNORSX";

    private static readonly SearchValues<char> VowelLetters = SearchValues.Create("AEIOUY");

    /// <summary>Words in u with the sound of "you", by their first letters.</summary>
    private static readonly string[] YouWords =
        ["uni", "unanim", "use", "usa", "usu", "uran", "urin", "urol", "ureth", "urug", "uten", "uter", "util", "utop", "ubiq", "ugand", "ukr", "ufo", "uku", "utah", "uyg", "uigh", "eu", "ewe"];

    /// <summary>Words in uni- that are un- and i-.</summary>
    private static readonly string[] UnWords = ["unin", "unim", "unide", "unill", "uniro"];

    /// <summary>Words in h with an unstressed first syllable, before which some write "an".</summary>
    private static readonly string[] WeakAspirates = ["hist", "hote", "here", "habi", "hall", "hero", "herb", "horr", "hila", "hyst", "hypo", "hypn", "hyp", "harm", "hisp", "heral", "hono", "homa"];

    /// <summary>The form that the number or word asks for.</summary>
    public static ArticleForm Of(AnalyzedStory story, int index)
    {
        ref readonly var token = ref story[index];
        var text = story[token];
        if (token.Kind == TokenKind.Number)
        {
            return OfNumber(text);
        }

        if (token.Length == 1)
        {
            return OfLetter(story, index);
        }

        // eBay, mRNA, M1, Mi-8: the first letter may be read by its name.
        var spelled = token.Has(TokenTraits.HasDigit) || (token.Length <= 3 && token.Has(TokenTraits.Capitalized) && story.IsMark(index + 1, '-') && story.IsKind(index + 2, TokenKind.Number));
        var plural = token.Length > 2 && text[^1] == 's' && token.Has(TokenTraits.InnerCapital) && IsUpper(text[..^1]);
        if ((spelled || (token.Has(TokenTraits.InnerCapital) && !token.Has(TokenTraits.AllCapitals) && !plural)) && VowelNames.Contains(char.ToUpperInvariant(text[0])))
        {
            return ArticleForm.Either;
        }

        return token.Has(TokenTraits.AllCapitals) || plural ? OfAcronym(plural ? text[..^1] : text) : OfWord(token, text);
    }

    private static ArticleForm OfNumber(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        if (digits == 0)
        {
            return ArticleForm.Either;
        }

        if (text[0] == '8')
        {
            return ArticleForm.An;
        }

        if (text[0] == '1' && digits > 1 && text[1] is '1' or '8')
        {
            // Eleven and eighteen; 1100 and 1850 are read in two ways.
            return digits == 2 ? ArticleForm.An : digits == 4 ? ArticleForm.Either : ArticleForm.A;
        }

        return ArticleForm.A;
    }

    private static ArticleForm OfLetter(AnalyzedStory story, int index)
    {
        var letter = story.Text[story[index].Start];
        var glued = story.IsMark(index + 1, '-') || (story.IsMark(index + 1, '.') && story.Has(index + 2, TokenTraits.Capitalized) && !story.Has(index + 2, TokenTraits.SpaceBefore));
        return !char.IsAsciiLetterUpper(letter) || !glued || letter == 'I' ? ArticleForm.Either : VowelNames.Contains(letter) ? ArticleForm.An : ArticleForm.A;
    }

    /// <summary>Read letter by letter, unless it may be read as a word (NATO, FIFA).</summary>
    private static ArticleForm OfAcronym(ReadOnlySpan<char> text)
    {
        var first = text[0];
        if (first is 'A' or 'E' or 'I' or 'O')
        {
            return text.StartsWith("EUR", StringComparison.Ordinal) || text is "ONE" ? ArticleForm.Either : ArticleForm.An;
        }

        if (first == 'U')
        {
            return text.Length <= 3 || text.StartsWith("UN", StringComparison.Ordinal) ? ArticleForm.A : ArticleForm.Either;
        }

        if (!VowelNames.Contains(first))
        {
            return char.IsAsciiLetter(first) ? ArticleForm.A : ArticleForm.Either;
        }

        return text.Length <= 5 && !text.ContainsAny(VowelLetters) ? ArticleForm.An : ArticleForm.Either;
    }

    private static ArticleForm OfWord(in Token token, ReadOnlySpan<char> text)
    {
        var first = WordHash.Fold(text[0]);
        var vowel = first is 'a' or 'e' or 'i' or 'o' or 'u';
        if (token.Is(WordClasses.ArticleException))
        {
            return vowel ? ArticleForm.A : ArticleForm.An;
        }

        if (first == 'u' || (first == 'e' && text.Length > 2))
        {
            return StartsWithAny(text, UnWords) || !StartsWithAny(text, YouWords) ? ArticleForm.An : ArticleForm.A;
        }

        if (first == 'h' && StartsWithAny(text, WeakAspirates))
        {
            return ArticleForm.Either;
        }

        return vowel ? ArticleForm.An : first is >= 'a' and <= 'z' ? ArticleForm.A : ArticleForm.Either;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] starts)
    {
        foreach (var start in starts)
        {
            if (text.Length >= start.Length && WordHash.EqualsLower(start, text[..start.Length]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUpper(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetterUpper(letter))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>False for beginnings whose sound the letters do not tell: an Xbox, an Mbappé goal, an mpox case, an hors d'oeuvre, a Unesco team, a Ewan, an 1,800-seat hall.</summary>
    internal static bool IsTold(ReadOnlySpan<char> word, bool isAn)
    {
        if (word.Length < 2)
        {
            return true;
        }

        var first = LatinLetters.Fold(word[0]);
        var second = LatinLetters.Fold(word[1]);
        if (char.IsAsciiDigit(first))
        {
            return !isAn || !(word.StartsWith("1,1") || word.StartsWith("1,8") || (word.Length >= 4 && (word.StartsWith("11") || word.StartsWith("18"))));
        }

        if (isAn)
        {
            return first switch
            {
                'x' => false,
                'm' or 'n' => LatinLetters.IsVowel(second),
                'y' => LatinLetters.IsVowel(second),
                'h' => !word.StartsWith("hors", StringComparison.OrdinalIgnoreCase) && !word.StartsWith("hour", StringComparison.OrdinalIgnoreCase),
                _ => true,
            };
        }

        return !(char.IsUpper(word[0]) && (first is 'u' || (first is 'e' && second is 'u' or 'w') || (first is 'o' && second is 'u' or 'a'))) && !word.StartsWith("union", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>True for a small-letter word whose first letters alone tell its sound.</summary>
    internal static bool IsPlain(ReadOnlySpan<char> word, bool isAn)
    {
        if (word.Length < 3)
        {
            return false;
        }

        var second = word[1];
        return isAn
            ? word[0] is 'b' or 'c' or 'd' or 'f' or 'g' or 'j' or 'k' or 'l' or 'm' or 'n' or 'p' or 'q' or 'r' or 's' or 't' or 'v' or 'w' or 'z' && (LatinLetters.IsVowel(second) || second is 'l' or 'r' or 'h' or 'w' || word[0] is 's')
            : word[0] is 'a' or 'i' || (word[0] is 'e' && second is not ('u' or 'w')) || (word[0] is 'o' && second is not ('n' or 'u' or 'a')) || (word[0] is 'u' && second is 'n' && word[2] is not 'i') || (word[0] is 'u' && second is 'm' or 'g' or 'l');
    }
}
