namespace TranslationFix.Scoring.OddWords;

/// <summary>How a word is written and where it stands.</summary>
[Flags]
internal enum OddWordShape : byte
{
    None = 0,

    /// <summary>A capital first.</summary>
    Capitalized = 1 << 0,

    /// <summary>Capitals only.</summary>
    AllCapitals = 1 << 1,

    /// <summary>A number.</summary>
    Number = 1 << 2,

    /// <summary>Several words joined by a mark.</summary>
    Hyphenated = 1 << 3,

    /// <summary>The first word of the sentence.</summary>
    First = 1 << 4,

    /// <summary>With a possessive ending.</summary>
    Possessive = 1 << 5,

    /// <summary>No word and no number: marks alone, or a protected span. Never reported.</summary>
    Mark = 1 << 6,
}
