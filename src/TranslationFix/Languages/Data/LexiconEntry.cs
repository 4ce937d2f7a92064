namespace TranslationFix.Languages;

/// <summary>What the lexicon knows of a word.</summary>
[Flags]
internal enum LexiconEntry : byte
{
    /// <summary>Unknown, however it is written.</summary>
    None = 0,

    /// <summary>Known in small letters: <c>meeting</c>. The word may then also stand with a capital or in capitals.</summary>
    Word = 1 << 0,

    /// <summary>Known with a capital, as names are: <c>Moscow</c>, <c>Monday</c>, <c>McDonald</c>.</summary>
    Name = 1 << 1,

    /// <summary>Known in capitals only: <c>NATO</c>.</summary>
    Upper = 1 << 2,

    /// <summary>Among the 12,000 or so commonest words of the language.</summary>
    Common = 1 << 3,

    /// <summary>Among the 4,500 or so commonest words of the language; <see cref="Common"/> is then set too.</summary>
    VeryCommon = 1 << 4,
}
