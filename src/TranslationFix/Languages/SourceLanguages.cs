using TranslationFix.Analysis;

namespace TranslationFix.Languages;

/// <summary>What is known of the languages that stories are translated from.</summary>
internal static class SourceLanguages
{
    /// <summary>True when the language is written in the script (source: CLDR, likely subtags).</summary>
    /// <param name="tag">The primary subtag of the language.</param>
    /// <param name="script">The script.</param>
    public static bool UsesScript(string tag, Script script) => script switch
    {
        Script.Cyrillic => tag is "ru" or "uk" or "be" or "bg" or "sr" or "mk" or "kk" or "ky" or "tg" or "mn",
        Script.Arabic => tag is "ar" or "fa" or "ur" or "ps" or "ckb" or "ug" or "sd",
        Script.Hebrew => tag is "he" or "yi",
        Script.Greek => tag is "el",
        Script.Armenian => tag is "hy",
        Script.Georgian => tag is "ka",
        Script.Cjk => tag is "zh" or "ja",
        Script.Hangul => tag is "ko",
        Script.Thai => tag is "th",
        Script.Indic => tag is "hi" or "bn" or "ne" or "mr" or "ta" or "te" or "si" or "gu" or "pa" or "kn" or "ml",
        _ => false,
    };

    /// <summary>True for a letter of the Latin alphabet that the language writes and English does not, outside of names.</summary>
    /// <param name="tag">The primary subtag of the language.</param>
    /// <param name="letter">The letter, small.</param>
    public static bool HasLetter(string tag, char letter) => tag switch
    {
        "tr" or "az" => letter is 'ğ' or 'ı' or 'ş' or 'ç' or 'ö' or 'ü' or 'ə',
        "es" => letter is 'ñ' or 'á' or 'é' or 'í' or 'ó' or 'ú' or 'ü',
        "pt" => letter is 'ã' or 'õ' or 'ç' or 'á' or 'é' or 'í' or 'ó' or 'ú' or 'â' or 'ê' or 'ô',
        "fr" => letter is 'é' or 'è' or 'ê' or 'ë' or 'à' or 'â' or 'ç' or 'î' or 'ï' or 'ô' or 'û' or 'ù' or 'œ',
        "de" => letter is 'ä' or 'ö' or 'ü' or 'ß',
        "it" => letter is 'à' or 'è' or 'é' or 'ì' or 'ò' or 'ù',
        "pl" => letter is 'ą' or 'ć' or 'ę' or 'ł' or 'ń' or 'ó' or 'ś' or 'ź' or 'ż',
        "ro" => letter is 'ă' or 'â' or 'î' or 'ș' or 'ț' or 'ş' or 'ţ',
        _ => false,
    };
}
