namespace TranslationFix.Analysis;

/// <summary>The punctuation of the world, by what it does.</summary>
internal static class Marks
{
    /// <summary>True for marks that end a sentence.</summary>
    public static bool IsTerminator(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '۔' or '।' or '॥' or '։';

    /// <summary>True for those behind which no space is needed.</summary>
    public static bool IsUnspacedTerminator(char c) => c is '。' or '！' or '？';

    /// <summary>True for marks that close: quotation marks and brackets.</summary>
    public static bool IsCloser(char c) => c is '"' or '”' or '’' or '\'' or '»' or '›' or ')' or ']' or '}' or '」' or '』' or '）' or '】' or '》';

    /// <summary>True for opening brackets.</summary>
    public static bool IsOpenBracket(char c) => c is '(' or '[' or '{' or '（' or '【' or '《' or '「' or '『';

    /// <summary>The bracket that closes <paramref name="open"/>.</summary>
    public static char ClosingBracket(char open) => open switch
    {
        '(' => ')',
        '[' => ']',
        '{' => '}',
        '（' => '）',
        '【' => '】',
        '《' => '》',
        '「' => '」',
        '『' => '』',
        _ => '\0',
    };

    /// <summary>True for closing brackets.</summary>
    public static bool IsCloseBracket(char c) => c is ')' or ']' or '}' or '）' or '】' or '》' or '」' or '』';

    /// <summary>True for double quotation marks of any language.</summary>
    public static bool IsDoubleQuote(char c) => c is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '″' or '〝' or '〞' or '״' or '＂';

    /// <summary>True for dashes longer than a hyphen.</summary>
    public static bool IsDash(char c) => c is '–' or '—' or '―' or '‒' or '−' or '⸺';

    /// <summary>True for a hyphen.</summary>
    public static bool IsHyphen(char c) => c is '-' or '‐' or '\u2011';
}
