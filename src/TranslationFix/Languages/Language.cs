using System.Collections.Immutable;
using TranslationFix.Rules;
using TranslationFix.Scoring.OddWords;

namespace TranslationFix.Languages;

/// <summary>Everything the library knows of one target language: immutable, loaded once, shared by all threads.</summary>
internal sealed class Language
{
    private readonly Lazy<SourceVocabulary> sourceVocabulary;
    private readonly Lazy<Exonyms> exonyms;
    private readonly Lazy<LiteralNames> literalNames;
    private readonly Lazy<KnownSpellings> knownSpellings;
    private readonly Lazy<KnownSpellings> givenNameForms;
    private readonly Lazy<OddWordTables?> oddWords;

    private Language(string tag)
    {
        Tag = tag;
        Conventions = Conventions.Load(tag);
        Words = WordTable.Create(Conventions.NamesOf is { } names ? WordLists.Read(tag).Concat(WordLists.ReadGivenNames(names)) : WordLists.Read(tag));
        Lexicon = Lexicon.IsThere(tag) ? Lexicon.Load(tag) : Lexicon.Empty;
        Gazetteer = Gazetteer.Load();
        sourceVocabulary = new Lazy<SourceVocabulary>(() => SourceVocabulary.Load(Tag));
        exonyms = new Lazy<Exonyms>(() => Exonyms.Load(Tag, Gazetteer));
        literalNames = new Lazy<LiteralNames>(() => LiteralNames.Load(Tag));
        knownSpellings = new Lazy<KnownSpellings>(() => KnownSpellings.Load(Tag, KnownSpellings.Spellings));
        givenNameForms = new Lazy<KnownSpellings>(() => KnownSpellings.Load(Tag, KnownSpellings.GivenNames));
        oddWords = new Lazy<OddWordTables?>(() => OddWordTables.Load(Tag));
        Phrases = PhraseIndex.Create(RuleCatalogue.For(tag).Where(rule => rule.AppliesTo(this)));
    }

    /// <summary>The primary subtag, e.g. <c>en</c>; <see cref="Unknown"/> for a language without data.</summary>
    public string Tag { get; }

    /// <summary>How the language is written.</summary>
    public Conventions Conventions { get; }

    /// <summary>The hand-kept word lists.</summary>
    public WordTable Words { get; }

    /// <summary>The known words.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>The known places.</summary>
    public Gazetteer Gazetteer { get; }

    /// <summary>Frequent words of the source languages; read when the first story needs them.</summary>
    public SourceVocabulary SourceVocabulary => sourceVocabulary.Value;

    /// <summary>Names of places in other languages, in Latin letters; read when the first story needs them.</summary>
    public Exonyms Exonyms => exonyms.Value;

    /// <summary>Names of people that are words of their languages; read when the first story needs them.</summary>
    public LiteralNames LiteralNames => literalNames.Value;

    /// <summary>Names with several right spellings; read when the first story needs them.</summary>
    public KnownSpellings KnownSpellings => knownSpellings.Value;

    /// <summary>Given names that are one name in the forms of several languages; read when the first story needs them.</summary>
    public KnownSpellings GivenNameForms => givenNameForms.Value;

    /// <summary>What the classifier of odd words knows; null when it knows nothing of the language. Read when a rule is asked for that needs it.</summary>
    public OddWordTables? OddWords => oddWords.Value;

    /// <summary>The phrases of the rules that are data.</summary>
    public PhraseIndex Phrases { get; }

    /// <summary>The tag of a language that the library has no data for.</summary>
    public const string Unknown = "und";

    /// <summary>The first word of a list with a value: the name of weekday 1, of month 12.</summary>
    /// <param name="of">The class.</param>
    /// <param name="value">The value in the list.</param>
    /// <param name="capital">True for a leading capital.</param>
    /// <returns>The word; empty when the list has none of that value.</returns>
    public string NameOf(WordClasses of, int value, bool capital)
    {
        var word = Words.FirstOf(of, value);
        return capital && word.Length > 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word;
    }

    /// <summary>The target languages that the library has data for, by primary subtag: the folders with conventions.</summary>
    public static ImmutableArray<string> Tags { get; } =
        [.. EmbeddedData.Names("Languages/", "/" + Conventions.FileName).Select(static path => path["Languages/".Length..^(Conventions.FileName.Length + 1)])];

    /// <summary>True when the library has data for the language of this BCP-47 tag.</summary>
    public static bool IsSupported(string tag) => Tags.Contains(PrimarySubtag(tag), StringComparer.Ordinal);

    /// <summary>Loads the data of a language.</summary>
    public static Language Load(string tag) => new(PrimarySubtag(tag));

    /// <summary>The primary subtag of a BCP-47 tag, in small letters: <c>en</c> of <c>en-GB</c>.</summary>
    public static string PrimarySubtag(string tag)
    {
        var end = tag.AsSpan().IndexOfAny('-', '_');
        return (end < 0 ? tag : tag[..end]).ToLowerInvariant();
    }
}
