using TranslationFix.Analysis;

namespace TranslationFix.Rules.Residue;

/// <summary>The whole word around a place in a text, as a reader sees it: hyphenated parts, apostrophes and unseen characters inside belong to it.</summary>
internal static class WordSpan
{
    /// <summary>How far a word is followed to each side, in UTF-16 code units: as far as the tokenizer looks a word up.</summary>
    public const int MaximumReach = Tokenizer.MaximumWordLength;

    /// <summary>The span of the word that holds or touches <paramref name="span"/>.</summary>
    public static TextSpan Around(string text, TextSpan span)
    {
        var start = span.Start;
        while (start > 0 && span.Start - start < MaximumReach && Joins(text, start - 1))
        {
            start--;
        }

        var end = span.End;
        while (end < text.Length && end - span.End < MaximumReach && Joins(text, end))
        {
            end++;
        }

        while (start < span.Start && IsJoint(text[start]))
        {
            start++;
        }

        while (end > span.End && IsJoint(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    /// <summary>The run of characters other than white space around a place, bounded in the same way; a no-break space is part of it.</summary>
    public static TextSpan Chunk(string text, TextSpan span)
    {
        var start = span.Start;
        while (start > 0 && span.Start - start < MaximumReach && IsSolid(text[start - 1]))
        {
            start--;
        }

        var end = span.End;
        while (end < text.Length && end - span.End < MaximumReach && IsSolid(text[end]))
        {
            end++;
        }

        return new TextSpan(start, end);
    }

    private static bool IsSolid(char c) => c is '\u00A0' or '\u0085' || !Scripts.IsSpace(c);

    private static bool Joins(string text, int index)
    {
        var c = text[index];
        return char.IsAsciiLetterOrDigit(c) || IsJoint(c)
            || (c >= '\u0080' && (char.IsLetterOrDigit(c) || Scripts.IsMark(c) || (Scripts.IsInvisible(c) && c != '\uFFFD')));
    }

    private static bool IsJoint(char c) => c is '\'' or '\u2019' || Marks.IsHyphen(c);
}
