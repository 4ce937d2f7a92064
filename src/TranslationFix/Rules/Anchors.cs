namespace TranslationFix.Rules;

/// <summary>The events of the scan that wake rules. Unless it says otherwise, the index that comes with an event is that of a token.</summary>
[Flags]
internal enum Anchors
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Once a story, after all else; the index is 0.</summary>
    Story = 1 << 0,

    /// <summary>Each sentence; the index is that of the sentence. Look at few tokens: there are many sentences.</summary>
    Sentence = 1 << 1,

    /// <summary>Each paragraph; the index is that of the paragraph.</summary>
    Paragraph = 1 << 2,

    /// <summary>Each pair of brackets that closes; the index is that of the pair in <see cref="Analysis.AnalyzedStory.Brackets"/>.</summary>
    Bracket = 1 << 3,

    /// <summary>A word that equals the word before it, letter case aside, with nothing but white space between.</summary>
    RepeatedWord = 1 << 4,

    /// <summary>A coordinating conjunction (and, or, but).</summary>
    Coordination = 1 << 5,

    /// <summary>A word that no lexicon, list or gazetteer knows, small letters.</summary>
    UnknownWord = 1 << 6,

    /// <summary>A word that no lexicon, list or gazetteer knows, with a leading capital.</summary>
    UnknownName = 1 << 7,

    /// <summary>A weekday.</summary>
    Weekday = 1 << 8,

    /// <summary>A number in digits of any script.</summary>
    Number = 1 << 9,

    /// <summary>Punctuation or a symbol other than a plain sentence-final full stop, comma, hyphen, apostrophe, quotation mark or bracket in its usual place.</summary>
    Mark = 1 << 10,

    /// <summary>A punctuation token with unusual white space: a space before it where there is none, or none behind it where there is one.</summary>
    Spacing = 1 << 11,

    /// <summary>A word or character of a script that the language does not use, or a word of two scripts.</summary>
    ForeignScript = 1 << 12,

    /// <summary>A token with an invisible, control or replacement character, or with a sequence that a wrong code page leaves.</summary>
    Encoding = 1 << 13,

    /// <summary>A capitalised word in mid-sentence whose small form is a function word, or a small word after a full stop.</summary>
    Capital = 1 << 14,

    /// <summary>An indefinite article.</summary>
    Article = 1 << 15,

    /// <summary>A word that a rule named in <see cref="Rule.AnchorWords"/>.</summary>
    Phrase = 1 << 16,

    /// <summary>A run of words that repeats the run before it.</summary>
    RepeatedPhrase = 1 << 17,

    /// <summary>A word for a day relative to the story's (today, tomorrow, yesterday), or an event's eve.</summary>
    RelativeDay = 1 << 18,

    /// <summary>An entry of the ledger; the index is that of the entry in <see cref="Analysis.Ledger.Names"/>.</summary>
    LedgerName = 1 << 19,

    /// <summary>A small-letter word that has a lexicon entry only with a capital (monday, french).</summary>
    SmallName = 1 << 20,

    /// <summary>A content word that comes again after one to six other words.</summary>
    Echo = 1 << 21,
}
