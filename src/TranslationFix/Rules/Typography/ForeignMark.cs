namespace TranslationFix.Rules.Typography;

/// <summary>What a punctuation mark of another language is in English.</summary>
/// <param name="English">What English writes; empty for a mark that goes; for a quotation mark it depends on the story.</param>
/// <param name="Kind">What the mark does.</param>
internal readonly record struct ForeignMark(string English, ForeignMarkKind Kind)
{
    /// <summary>The mark, or null when English writes it, too.</summary>
    public static ForeignMark? Of(char c) => c switch
    {
        '،' or '，' or '、' or '﹐' or '､' => new(",", ForeignMarkKind.Stop),
        '؛' or '；' => new(";", ForeignMarkKind.Stop),
        '؟' or '？' => new("?", ForeignMarkKind.Stop),
        '！' => new("!", ForeignMarkKind.Stop),
        '：' => new(":", ForeignMarkKind.Stop),
        '。' or '．' or '۔' or '।' or '॥' or '։' or '｡' => new(".", ForeignMarkKind.Stop),
        '٪' or '％' => new("%", ForeignMarkKind.Sign),
        '\u05BE' or '－' => new("-", ForeignMarkKind.Sign),
        '／' => new("/", ForeignMarkKind.Sign),
        '・' or '･' => new(" ", ForeignMarkKind.Sign),
        '（' => new("(", ForeignMarkKind.Open),
        '【' or '［' or '〔' => new("[", ForeignMarkKind.Open),
        '）' => new(")", ForeignMarkKind.Close),
        '】' or '］' or '〕' => new("]", ForeignMarkKind.Close),
        '¿' or '¡' => new(string.Empty, ForeignMarkKind.Inverted),
        '«' or '»' or '„' or '‟' or '〝' or '〞' or '〟' or '״' or '＂' => new("\"", ForeignMarkKind.Quote),
        '《' or '「' or '『' or '〈' => new("\"", ForeignMarkKind.QuoteOpen),
        '》' or '」' or '』' or '〉' => new("\"", ForeignMarkKind.QuoteClose),
        '‹' or '›' or '‚' => new("'", ForeignMarkKind.InnerQuote),
        _ => null,
    };
}

/// <summary>What a foreign mark does.</summary>
internal enum ForeignMarkKind
{
    /// <summary>A comma, a full stop or the like: no space before it, one behind it.</summary>
    Stop,

    /// <summary>A per cent sign, a hyphen, a slash.</summary>
    Sign,

    /// <summary>An opening bracket.</summary>
    Open,

    /// <summary>A closing bracket.</summary>
    Close,

    /// <summary>The inverted mark that opens a Spanish question or exclamation.</summary>
    Inverted,

    /// <summary>A double quotation mark whose side its place tells.</summary>
    Quote,

    /// <summary>An opening quotation mark.</summary>
    QuoteOpen,

    /// <summary>A closing quotation mark.</summary>
    QuoteClose,

    /// <summary>A single quotation mark whose side its place tells.</summary>
    InnerQuote,
}
