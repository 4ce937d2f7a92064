using TranslationFix.Languages;
using TranslationFix.Rules;

namespace TranslationFix.Analysis;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>A run of letters and marks, with inner apostrophes and digits behind a letter.</summary>
    Word,

    /// <summary>A run that starts with a digit of any script: 10, 10:30, 1,500.5, 10th.</summary>
    Number,

    /// <summary>One punctuation character, or a run of dots or of dashes.</summary>
    Punctuation,

    /// <summary>One symbol or other character.</summary>
    Symbol,

    /// <summary>A protected span as a whole.</summary>
    Protected,
}

/// <summary>What the scan sees of a token.</summary>
[Flags]
internal enum TokenTraits
{
    None = 0,

    /// <summary>The first letter is a capital.</summary>
    Capitalized = 1 << 0,

    /// <summary>Two or more letters, all capitals.</summary>
    AllCapitals = 1 << 1,

    /// <summary>A word with a digit in it.</summary>
    HasDigit = 1 << 2,

    /// <summary>Letters of a script that the language does not use, and none that it uses.</summary>
    ForeignScript = 1 << 3,

    /// <summary>Letters of two alphabets (Latin, Cyrillic, Greek, Armenian ...) in one word.</summary>
    MixedScript = 1 << 4,

    /// <summary>An invisible or control character inside or beside the token.</summary>
    Invisible = 1 << 5,

    /// <summary>A sequence that text decoded with the wrong code page leaves.</summary>
    Mojibake = 1 << 6,

    /// <summary>White space or the start of the text stands before the token.</summary>
    SpaceBefore = 1 << 7,

    /// <summary>A line end or the start of the text stands before the token.</summary>
    LineStart = 1 << 8,

    /// <summary>The first word of a sentence.</summary>
    SentenceStart = 1 << 9,

    /// <summary>The lexicon has the small-letter form.</summary>
    KnownWord = 1 << 10,

    /// <summary>The lexicon has the form with a capital (a name).</summary>
    KnownName = 1 << 11,

    /// <summary>Ends in a possessive 's or ’s, or an apostrophe after s; in a language of such endings any behind an apostrophe: Ankara’da.</summary>
    Possessive = 1 << 12,

    /// <summary>A number in digits that the language does not use.</summary>
    ForeignDigits = 1 << 13,

    /// <summary>A letter stands directly before or behind, with a hyphen between (anti-Russian).</summary>
    Hyphenated = 1 << 14,

    /// <summary>Has an inner capital (McDonald, iPhone).</summary>
    InnerCapital = 1 << 15,

    /// <summary>Inside a quotation.</summary>
    Quoted = 1 << 16,

    /// <summary>Inside a pair of brackets.</summary>
    Bracketed = 1 << 17,
}

/// <summary>One token of a story. Positions are UTF-16 code units of the story's text.</summary>
internal struct Token
{
    /// <summary>The index of the first code unit.</summary>
    public int Start;

    /// <summary>The index after the last code unit.</summary>
    public int End;

    /// <summary>The hash of the word without possessive, letter case aside; zero for other tokens.</summary>
    public int Hash;

    /// <summary>The index of the sentence.</summary>
    public int Sentence;

    /// <summary>The events that the token raises.</summary>
    public Anchors Events;

    /// <summary>What the scan sees.</summary>
    public TokenTraits Traits;

    /// <summary>The classes of the word in the language's word lists.</summary>
    public WordClasses Classes;

    /// <summary>What the token is.</summary>
    public TokenKind Kind;

    /// <summary>The number of words of the longest place that may start with the word, at most <see cref="MostPlaceWords"/>, and <see cref="MayBePlace"/> when the word alone may be one.</summary>
    public byte Places;

    /// <summary>The most words of a place that are looked for.</summary>
    public const int MostPlaceWords = 4;

    /// <summary>Marks a word that alone may be the name of a place in some language.</summary>
    public const int MayBePlace = 1 << 3;

    /// <summary>The length in UTF-16 code units.</summary>
    public readonly int Length => End - Start;

    /// <summary>The span of the token.</summary>
    public readonly TextSpan Span => new(Start, End);

    /// <summary>The end of the word without its possessive ending.</summary>
    public readonly int CoreEnd(string text) =>
        (Traits & TokenTraits.Possessive) == 0 ? End : Start + text.AsSpan(Start, End - Start).LastIndexOfAny("'\u2019\u02BC");

    /// <summary>True when all of <paramref name="traits"/> are there.</summary>
    public readonly bool Has(TokenTraits traits) => (Traits & traits) == traits;

    /// <summary>True when one of <paramref name="classes"/> is there.</summary>
    public readonly bool Is(WordClasses classes) => (Classes & classes) != 0;

    /// <summary>True for a word that neither the lexicon nor the word lists know.</summary>
    public readonly bool IsUnknownWord =>
        Kind == TokenKind.Word && Classes == WordClasses.None && (Traits & (TokenTraits.KnownWord | TokenTraits.KnownName | TokenTraits.ForeignScript)) == 0;
}
