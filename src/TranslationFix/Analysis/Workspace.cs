using TranslationFix.Languages;

namespace TranslationFix.Analysis;

/// <summary>The memory in which stories of a language are analysed, one after the other. For one story at a time.</summary>
/// <param name="language">The data of the language.</param>
/// <param name="accepted">Words of the house that count as known, or null.</param>
internal sealed class Workspace(Language language, WordTable? accepted)
{
    /// <summary>The most items that an emptied list keeps room for.</summary>
    private const int MaximumKept = 1 << 14;

    /// <summary>The data of the language.</summary>
    public Language Language { get; } = language;

    /// <summary>Looks the words up.</summary>
    public WordCache Words { get; } = new(language, accepted);

    /// <summary>The names of places that were compared.</summary>
    public PlaceReadings PlaceReadings { get; } = new(language.Gazetteer);

    /// <summary>The tokens of the story that is being analysed.</summary>
    public TokenBuffer Tokens { get; } = new();

    /// <summary>Its protected spans.</summary>
    public List<TextSpan> ProtectedSpans { get; } = [];

    /// <summary>Its sentences.</summary>
    public List<Sentence> Sentences { get; } = [];

    /// <summary>Its paragraphs.</summary>
    public List<Paragraph> Paragraphs { get; } = [];

    /// <summary>Its pairs of brackets.</summary>
    public List<BracketPair> Brackets { get; } = [];

    /// <summary>Its brackets without a partner.</summary>
    public List<int> UnpairedBrackets { get; } = [];

    /// <summary>The brackets that are open where the story is being read.</summary>
    public List<int> OpenBrackets { get; } = [];

    /// <summary>Its quotations.</summary>
    public List<Quotation> Quotations { get; } = [];

    /// <summary>Its closing quotation marks that nothing opened.</summary>
    public List<int> StrayQuotes { get; } = [];

    /// <summary>Its days.</summary>
    public List<DatedMention> Dates { get; } = [];

    /// <summary>Its persons.</summary>
    public Persons Persons { get; } = new();

    /// <summary>Its names.</summary>
    public Ledger Ledger { get; } = new(language.Gazetteer);

    /// <summary>Takes everything out that belongs to a story.</summary>
    public void Empty()
    {
        Empty(ProtectedSpans);
        Empty(Sentences);
        Empty(Paragraphs);
        Empty(Brackets);
        Empty(UnpairedBrackets);
        Empty(OpenBrackets);
        Empty(Quotations);
        Empty(StrayQuotes);
        Empty(Dates);
        Ledger.Empty();
    }

    /// <summary>Empties a list, and gives the room of a huge one back.</summary>
    public static void Empty<T>(List<T> list)
    {
        list.Clear();
        if (list.Capacity > MaximumKept)
        {
            list.Capacity = 0;
        }
    }
}
