namespace TranslationFix.Rules.Numbers;

/// <summary>How source languages write numbers (source: CLDR, number symbols and decimal patterns).</summary>
internal static class NumberLocales
{
    /// <summary>True for 1,5: the comma stands before the fraction.</summary>
    public static bool HasDecimalComma(string? tag) => HasDotGroups(tag) || HasSpaceGroups(tag);

    /// <summary>True for 1.500.000: the full stop groups.</summary>
    public static bool HasDotGroups(string? tag) =>
        tag is "ar" or "az" or "bs" or "ca" or "da" or "de" or "el" or "es" or "gl" or "hr" or "id" or "is" or "it" or "mk" or "nl" or "pt" or "ro" or "sl" or "sq" or "sr" or "tr" or "vi";

    /// <summary>True for 1 500 000: white space groups.</summary>
    public static bool HasSpaceGroups(string? tag) =>
        tag is "be" or "bg" or "cs" or "et" or "fi" or "fr" or "hu" or "hy" or "ka" or "kk" or "ky" or "lt" or "lv" or "nb" or "no" or "pl" or "ru" or "sk" or "sv" or "uk" or "uz";

    /// <summary>True for 5,00,000: groups of two above the thousand, and lakh and crore.</summary>
    public static bool HasIndianGroups(string? tag) =>
        tag is "as" or "bn" or "gu" or "hi" or "kn" or "ml" or "mr" or "ne" or "or" or "pa" or "si" or "ta" or "te" or "ur";

    /// <summary>True for %5: the percent sign stands first.</summary>
    public static bool HasPercentFirst(string? tag) => tag is "tr" or "az" or "fa" or "ku" or "ckb" or "ar" or "eu";
}
