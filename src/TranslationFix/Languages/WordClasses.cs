namespace TranslationFix.Languages;

/// <summary>
/// The classes that the word lists of a language give its words. Each member is one file
/// <c>Languages/&lt;bcp47&gt;/words/&lt;kebab-case&gt;.txt</c>, one word a line; a number after the word is its value.
/// </summary>
[Flags]
internal enum WordClasses : long
{
    None = 0,

    /// <summary>a, an.</summary>
    IndefiniteArticle = 1L << 0,

    /// <summary>Articles, demonstratives and possessives.</summary>
    Determiner = 1L << 1,

    /// <summary>in, of, at, ...</summary>
    Preposition = 1L << 2,

    /// <summary>Prepositions that a place may follow: in, at, from, to, near, ...</summary>
    PlacePreposition = 1L << 3,

    /// <summary>and, or, but, nor.</summary>
    Coordinator = 1L << 4,

    /// <summary>that, which, because, if, ...</summary>
    Subordinator = 1L << 5,

    /// <summary>Personal and other pronouns.</summary>
    Pronoun = 1L << 6,

    /// <summary>Forms of be, have, do, and the modal verbs.</summary>
    Auxiliary = 1L << 7,

    /// <summary>Auxiliaries that stand alone as debris: be, is, are, was, were, been, has, have, had.</summary>
    StrayAuxiliary = 1L << 8,

    /// <summary>Other function words: not, there, very, ...</summary>
    Particle = 1L << 9,

    /// <summary>said, added, told, clarified, ... in the past, third person or -ing.</summary>
    SpeechVerb = 1L << 10,

    /// <summary>President, Mr, Minister, Dr, ... before a name.</summary>
    Title = 1L << 11,

    /// <summary>Value 1 (Monday) to 7 (Sunday).</summary>
    Weekday = 1L << 12,

    /// <summary>Value 1 to 12.</summary>
    Month = 1L << 13,

    /// <summary>Value −1 yesterday, 0 today, 1 tomorrow.</summary>
    RelativeDay = 1L << 14,

    /// <summary>Number words; the value where it is a whole number.</summary>
    NumberWord = 1L << 15,

    /// <summary>Abbreviations that end in a full stop without ending the sentence.</summary>
    Abbreviation = 1L << 16,

    /// <summary>Short names of news agencies.</summary>
    Agency = 1L << 17,

    /// <summary>Words that may rightly stand twice in a row: had, that, very, ...</summary>
    RepeatableWord = 1L << 18,

    /// <summary>Given names of women.</summary>
    GivenNameFemale = 1L << 19,

    /// <summary>Given names of men.</summary>
    GivenNameMale = 1L << 20,

    /// <summary>Nouns of events that take place on a day: talks, meeting, summit, vote, ...</summary>
    EventNoun = 1L << 21,

    /// <summary>Words that start with a vowel letter and a consonant sound (a European), or the other way round (an hour).</summary>
    ArticleException = 1L << 22,

    /// <summary>Words behind which an institution's or region's name ends: Ministry, Organization, Council, ...</summary>
    BodyNoun = 1L << 23,

    /// <summary>Words of place that follow a name: city, province, river, ...</summary>
    PlaceNoun = 1L << 24,

    /// <summary>Words and surnames that no other list has: recent coinages, names of public people and bodies.</summary>
    KnownTerm = 1L << 25,

    /// <summary>Verbs and nouns behind which a meeting place stands: held, arrived, visit, talks, ...</summary>
    Motion = 1L << 26,

    /// <summary>Units of measure and currency.</summary>
    Unit = 1L << 27,

    /// <summary>Names of languages and peoples of the lists.</summary>
    Demonym = 1L << 28,

    /// <summary>Words that are rightly joined to themselves by "and": again, years, ran, ...</summary>
    IterableWord = 1L << 40,

    /// <summary>Prefixes that never stand alone: anti, non, semi, ...</summary>
    CompoundPrefix = 1L << 41,

    /// <summary>Compounds with a hyphen: long-term, high-risk, ...</summary>
    Compound = 1L << 42,

    /// <summary>Words with which an honest bracket begins or ends: including, left, see, ...</summary>
    BracketWord = 1L << 43,

    /// <summary>Small words inside names: de, van, al, ...</summary>
    NameParticle = 1L << 44,

    /// <summary>Words that speak of words: called, named, word, letter, ...</summary>
    MentionWord = 1L << 50,

    /// <summary>Titles and nouns of women: Mrs, spokeswoman, actress, mother, ...</summary>
    FemaleWord = 1L << 58,

    /// <summary>Titles and nouns of men: Mr, Sir, king, father, ...</summary>
    MaleWord = 1L << 59,

    /// <summary>Months of other calendars; the value is 100 times the calendar plus the month.</summary>
    ForeignMonth = 1L << 55,

    /// <summary>Pronouns and possessives of the first person: I, we, our, ... They tell speech from narration in the languages other than English.</summary>
    FirstPerson = 1L << 56,

    /// <summary>Both lists of given names.</summary>
    GivenName = GivenNameFemale | GivenNameMale,

    /// <summary>All closed classes.</summary>
    FunctionWord = IndefiniteArticle | Determiner | Preposition | PlacePreposition | Coordinator | Subordinator | Pronoun | Auxiliary | Particle,
}
