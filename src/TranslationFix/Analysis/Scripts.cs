using System.Globalization;

namespace TranslationFix.Analysis;

/// <summary>The writing systems that matter for artifacts, by Unicode block.</summary>
internal enum Script : byte
{
    /// <summary>No letter, or one that every script shares.</summary>
    Common,
    Latin,
    Cyrillic,
    Greek,
    Armenian,
    Hebrew,
    Arabic,
    Indic,
    Thai,
    Georgian,
    Hangul,
    Cjk,
    Other,
}

/// <summary>Tells the script and the class of a character, independent of any culture.</summary>
internal static class Scripts
{
    /// <summary>The script of a letter or mark; <see cref="Script.Common"/> for all else. Blocks as in Unicode 16.</summary>
    public static Script Of(char c) => c switch
    {
        < '\u00AA' => char.IsAsciiLetter(c) ? Script.Latin : Script.Common,
        '\u00AA' or '\u00B5' or '\u00BA' or '\u00D7' or '\u00F7' => Script.Common,
        < '\u00C0' => Script.Common,
        < '\u02B0' => Script.Latin,
        < '\u0370' => Script.Common,
        < '\u0400' => char.IsLetter(c) ? Script.Greek : Script.Common,
        < '\u0530' => Script.Cyrillic,
        < '\u0590' => char.IsLetter(c) ? Script.Armenian : Script.Common,
        < '\u0600' => char.IsLetter(c) || IsMark(c) ? Script.Hebrew : Script.Common,
        < '\u0780' => char.IsLetter(c) || IsMark(c) ? Script.Arabic : Script.Common,
        >= '\u0900' and < '\u0E00' => char.IsLetter(c) || IsMark(c) ? Script.Indic : Script.Common,
        >= '\u0E00' and < '\u0E80' => char.IsLetter(c) || IsMark(c) ? Script.Thai : Script.Common,
        >= '\u10A0' and < '\u1100' => Script.Georgian,
        >= '\u1100' and < '\u1200' => Script.Hangul,
        >= '\u1C80' and < '\u1C90' => Script.Cyrillic,
        >= '\u1E00' and < '\u1F00' => Script.Latin,
        >= '\u1F00' and < '\u2000' => Script.Greek,
        >= '\u2C60' and < '\u2C80' => Script.Latin,
        >= '\u2DE0' and < '\u2E00' => Script.Cyrillic,
        >= '\u3005' and < '\u3008' => Script.Cjk,
        >= '\u3041' and < '\u3100' => char.IsLetter(c) ? Script.Cjk : Script.Common,
        >= '\u3100' and < '\u3130' => Script.Cjk,
        >= '\u3130' and < '\u3190' => Script.Hangul,
        >= '\u3400' and < '\uA000' => Script.Cjk,
        >= '\uA640' and < '\uA6A0' => Script.Cyrillic,
        >= '\uA720' and < '\uA800' => Script.Latin,
        >= '\uAC00' and < '\uD7B0' => Script.Hangul,
        >= '\uD800' and < '\uE000' => Script.Common,
        >= '\uF900' and < '\uFB00' => Script.Cjk,
        >= '\uFB00' and < '\uFB07' => Script.Latin,
        >= '\uFB1D' and < '\uFB50' => Script.Hebrew,
        >= '\uFB50' and < '\uFE00' => char.IsLetter(c) ? Script.Arabic : Script.Common,
        >= '\uFE70' and < '\uFEFF' => Script.Arabic,
        >= '\uFF66' and < '\uFFA0' => Script.Cjk,
        >= '\uFF21' and <= '\uFF3A' or >= '\uFF41' and <= '\uFF5A' => Script.Latin,
        _ => char.IsLetter(c) ? Script.Other : Script.Common,
    };

    /// <summary>True for scripts that write without spaces between words.</summary>
    public static bool IsUnspaced(Script script) => script is Script.Cjk or Script.Thai;

    /// <summary>True for the alphabets whose letters pass for each other (homoglyphs).</summary>
    public static bool IsAlphabet(Script script) => script is Script.Latin or Script.Cyrillic or Script.Greek or Script.Armenian;

    /// <summary>True for a combining mark.</summary>
    public static bool IsMark(char c) =>
        c >= '\u0300' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>True for characters that are not seen: format and control characters other than line ends and tabs, soft hyphens, byte order marks, the replacement character.</summary>
    public static bool IsInvisible(char c) => c switch
    {
        < ' ' => c is not ('\t' or '\n' or '\r'),
        < '\u007F' => false,
        < '\u00A0' => c != '\u0085',
        '\u00AD' => true,
        < '\u0600' => c == '\u034F',
        '\u061C' or '\u180E' or '\uFEFF' or '\uFFFD' or '\uFFF9' or '\uFFFA' or '\uFFFB' => true,
        >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u2064' or >= '\u2066' and <= '\u206F' => true,
        _ => false,
    };

    /// <summary>True for the characters that are not seen and rightly stand in scripts whose letters join or run from right to left: zero-width joiner and non-joiner, direction marks.</summary>
    public static bool IsJoiner(char c) => c is '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u061C';

    /// <summary>True for white space, line ends included.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\n' or '\t' or '\r' || (c >= '\u0080' && char.IsWhiteSpace(c));

    /// <summary>True for a character that ends a paragraph.</summary>
    public static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085';

    /// <summary>The value 0 to 9 of a decimal digit of any script, or −1.</summary>
    public static int DigitValue(char c) =>
        c < '\u0080' ? (char.IsAsciiDigit(c) ? c - '0' : -1) : char.IsDigit(c) ? (int)char.GetNumericValue(c) : -1;
}
