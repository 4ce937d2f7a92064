using System.Globalization;

namespace TranslationFix.Analysis;

/// <summary>Grapheme boundaries (Unicode Standard Annex 29, as the platform's <see cref="StringInfo"/> implements it), looked up at single positions.</summary>
internal static class Graphemes
{
    /// <summary>How far back a certain boundary is looked for, in UTF-16 code units.</summary>
    private const int MaximumLookBack = 128;

    /// <summary>True when no grapheme lies across <paramref name="position"/>; false when that cannot be told within the look-back.</summary>
    public static bool IsBoundary(string text, int position)
    {
        if (position <= 0 || position >= text.Length)
        {
            return position == 0 || position == text.Length;
        }

        var before = text[position - 1];
        var behind = text[position];
        if (before < '\u0300' && behind < '\u0300')
        {
            return !(before == '\r' && behind == '\n');
        }

        var start = position - 1;
        while (start > 0 && position - start < MaximumLookBack && !(text[start] < '\u0300' && text[start - 1] < '\u0300'))
        {
            start--;
        }

        if (start > 0 && position - start >= MaximumLookBack)
        {
            return IsPlainLetter(before) && IsPlainLetter(behind);
        }

        while (start < position)
        {
            start += StringInfo.GetNextTextElementLength(text.AsSpan(start));
        }

        return start == position;
    }

    /// <summary>True for letters that never join their neighbours: ideographs, kana, Cyrillic, Greek and Latin letters.</summary>
    private static bool IsPlainLetter(char c) =>
        c < '\u0300' || c is >= '\u0370' and < '\u0483' or >= '\u3041' and < '\u3097' or >= '\u30A1' and < '\u30FB' or >= '\u4E00' and < '\uA000' or >= '\u3000' and < '\u3030';
}
