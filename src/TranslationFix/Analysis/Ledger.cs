using System.Runtime.InteropServices;
using TranslationFix.Languages;

namespace TranslationFix.Analysis;

/// <summary>How a name is known to be one.</summary>
[Flags]
internal enum NameEvidence
{
    None = 0,

    /// <summary>The lexicon has it with a capital.</summary>
    Lexicon = 1 << 0,

    /// <summary>The gazetteer has it, alone or as part of a longer place.</summary>
    Gazetteer = 1 << 1,

    /// <summary>A title stands before it: President X.</summary>
    Titled = 1 << 2,

    /// <summary>A given name stands before it, or it is one with a name behind it.</summary>
    GivenName = 1 << 3,

    /// <summary>It stands in the agency mark or the place of the dateline.</summary>
    Dateline = 1 << 4,

    /// <summary>The story writes it out: Organization for Security ... (OSCE).</summary>
    Expanded = 1 << 5,

    /// <summary>Another capitalised word stands beside it.</summary>
    Compound = 1 << 6,

    /// <summary>The list of agencies or of other known terms has it, or the house accepts it.</summary>
    Listed = 1 << 7,

    /// <summary>It stands in quotation marks, an e-mail address, or behind a hyphen.</summary>
    Set = 1 << 8,

    /// <summary>The story says what it is: the town of X, X, a village in ...</summary>
    Described = 1 << 9,

    /// <summary>The document around the story marks it as a name.</summary>
    Trusted = 1 << 10,
}

/// <summary>One form of a name, a single word, with all its occurrences in the story.</summary>
internal sealed class NameForm(string text, int hash)
{
    private readonly List<int> tokens = new(2);

    /// <summary>The word as it stands first, without possessive.</summary>
    public string Text { get; } = text;

    /// <summary>Its hash (<see cref="WordHash"/>).</summary>
    public int Hash { get; } = hash;

    /// <summary>The tokens, in order.</summary>
    public ReadOnlySpan<int> Tokens => CollectionsMarshal.AsSpan(tokens);

    /// <summary>Its letters (<see cref="LatinLetters.Mask"/>).</summary>
    public uint Letters { get; } = LatinLetters.Mask(text);

    /// <summary>The number of occurrences.</summary>
    public int Count => tokens.Count;

    /// <summary>How the story and the lists know it.</summary>
    public NameEvidence Evidence { get; set; }

    /// <summary>Adds an occurrence.</summary>
    public void Add(int token) => tokens.Add(token);
}

/// <summary>A place that the story names.</summary>
/// <param name="Place">The place in the gazetteer.</param>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token.</param>
internal readonly record struct PlaceMention(PlaceId Place, int First, int Last);

/// <summary>
/// The names of a story: which forms it repeats and introduces, and which places it speaks of. Bounded: a story with more than
/// <see cref="MaximumForms"/> forms keeps the first ones, and unknown forms behind them are not judged.
/// </summary>
internal sealed class Ledger
{
    /// <summary>The most forms that are kept.</summary>
    public const int MaximumForms = 4096;

    /// <summary>The most mentions of places that are kept.</summary>
    public const int MaximumPlaces = 4096;

    /// <summary>About the most places that are told apart.</summary>
    private const int MaximumDistinctPlaces = 48;

    /// <summary>The longest name of a place, in words.</summary>
    private const int MaximumPlaceWords = 4;

    private readonly Dictionary<int, NameForm> forms = new(64);
    private readonly List<NameForm> ordered = [];
    private readonly List<PlaceMention> places = [];
    private readonly Gazetteer gazetteer;
    private List<(PlaceId Place, PlaceMention Mention)>? distinct;

    private Ledger(Gazetteer gazetteer) => this.gazetteer = gazetteer;

    /// <summary>The forms, in the order in which they appear.</summary>
    public IReadOnlyList<NameForm> Names => ordered;

    /// <summary>The places, in the order in which they stand in the text.</summary>
    public IReadOnlyList<PlaceMention> Places => places;

    /// <summary>The first places of the text and the territories that they lie in, each once, with the mention that brings it.</summary>
    public IReadOnlyList<(PlaceId Place, PlaceMention Mention)> DistinctPlaces => distinct ??= FindDistinct();

    /// <summary>The form of a token, or null when it is no name or lies behind the bound.</summary>
    public NameForm? Find(in Token token) => forms.GetValueOrDefault(token.Hash);

    /// <summary>The form with this hash (<see cref="WordHash"/>), or null.</summary>
    public NameForm? Find(int hash) => forms.GetValueOrDefault(hash);

    /// <summary>Reads the names of a story.</summary>
    public static Ledger Read(AnalyzedStory story)
    {
        var ledger = new Ledger(story.Language.Gazetteer);
        for (var i = 0; i < story.Count; i++)
        {
            ref readonly var token = ref story[i];
            if (token.Kind == TokenKind.Word && (token.Traits & (TokenTraits.Capitalized | TokenTraits.InnerCapital)) != 0 && token.Length > 1)
            {
                ledger.AddForm(story, i);
                i = Math.Max(i, ledger.AddPlace(story, i));
            }
        }

        ledger.ReadExpansions(story);
        ledger.ReadDateline(story);
        return ledger;
    }

    private List<(PlaceId Place, PlaceMention Mention)> FindDistinct()
    {
        var found = new List<(PlaceId Place, PlaceMention Mention)>();
        foreach (var mention in places)
        {
            if (found.Count >= MaximumDistinctPlaces)
            {
                break;
            }

            foreach (var place in (ReadOnlySpan<PlaceId>)[mention.Place, gazetteer.Territory(mention.Place)])
            {
                if (place != PlaceId.None && !found.Exists(other => other.Place == place))
                {
                    found.Add((place, mention));
                }
            }
        }

        return found;
    }

    private void AddForm(AnalyzedStory story, int index)
    {
        ref readonly var token = ref story[index];
        if (token.Is(WordClasses.FunctionWord) && !token.Has(TokenTraits.AllCapitals))
        {
            return;
        }

        if (!forms.TryGetValue(token.Hash, out var form))
        {
            if (forms.Count >= MaximumForms)
            {
                return;
            }

            form = new NameForm(story.CoreOf(index).ToString(), token.Hash);
            form.Evidence = story.TrustedNames?.HasWord(form.Text) == true ? NameEvidence.Trusted : NameEvidence.None;
            forms.Add(token.Hash, form);
            ordered.Add(form);
        }

        form.Add(index);
        form.Evidence |= EvidenceAt(story, index);
    }

    private static NameEvidence EvidenceAt(AnalyzedStory story, int index)
    {
        ref readonly var token = ref story[index];
        var evidence = NameEvidence.None;
        if (token.Has(TokenTraits.KnownName))
        {
            evidence |= NameEvidence.Lexicon;
        }

        if (token.Is(WordClasses.Agency | WordClasses.KnownTerm | WordClasses.Demonym | WordClasses.Month | WordClasses.Weekday))
        {
            evidence |= NameEvidence.Listed;
        }

        var before = index - 1;
        if (story.IsMark(before, '.') && story.Is(before - 1, WordClasses.Title) && !story.Has(before, TokenTraits.SpaceBefore))
        {
            before--;
        }

        if (story.Is(before, WordClasses.Title))
        {
            evidence |= NameEvidence.Titled;
        }

        if (story.Is(before, WordClasses.GivenName) && story.Has(before, TokenTraits.Capitalized)
            || (token.Is(WordClasses.GivenName) && story.Has(index + 1, TokenTraits.Capitalized) && story.IsKind(index + 1, TokenKind.Word)))
        {
            evidence |= NameEvidence.GivenName;
        }

        if (IsNameWord(story, index - 1) && story.Has(index, TokenTraits.SpaceBefore) || IsNameWord(story, index + 1) && story.Has(index + 1, TokenTraits.SpaceBefore))
        {
            evidence |= NameEvidence.Compound;
        }

        if (token.Has(TokenTraits.Quoted) && story.IsKind(index - 1, TokenKind.Punctuation) && Marks.IsDoubleQuote(story.Text[story[index - 1].Start]))
        {
            evidence |= NameEvidence.Set;
        }

        if (token.Has(TokenTraits.Hyphenated))
        {
            evidence |= NameEvidence.Set;
        }

        if (story.Is(index + 1, WordClasses.PlaceNoun) || (story.IsWord(index - 1, "of") && story.Is(index - 2, WordClasses.PlaceNoun)) || story.Is(index - 1, WordClasses.PlaceNoun)
            || (story.IsMark(index + 1, ',') && (story.IsWord(index + 2, "a") || story.IsWord(index + 2, "an") || story.IsWord(index + 2, "the") || story.IsWord(index + 2, "where") || story.IsWord(index + 2, "which"))))
        {
            evidence |= NameEvidence.Described;
        }

        return evidence;
    }

    private static bool IsNameWord(AnalyzedStory story, int index) =>
        story.IsKind(index, TokenKind.Word) && story.Has(index, TokenTraits.Capitalized) && !story.Is(index, WordClasses.FunctionWord);

    private int AddPlace(AnalyzedStory story, int index)
    {
        if (places.Count >= MaximumPlaces)
        {
            return index;
        }

        var last = index;
        var longest = Math.Min(gazetteer.LongestNameFrom(story[index].Hash), MaximumPlaceWords);
        while (last + 1 < story.Count && last - index + 1 < longest && story.IsKind(last + 1, TokenKind.Word)
            && story[last + 1].Start == story[last].End + 1 && story.Text[story[last].End] == ' ' && !story.Has(last, TokenTraits.Possessive))
        {
            last++;
        }

        for (; last >= index; last--)
        {
            if (story.Has(last, TokenTraits.Capitalized)
                && (last > index || gazetteer.MayKnow(story[index].Hash))
                && TryFind(gazetteer, story.Text.AsSpan(story[index].Start, story[last].CoreEnd(story.Text) - story[index].Start), story.Has(index, TokenTraits.AllCapitals), out var place))
            {
                places.Add(new PlaceMention(place, index, last));
                for (var i = index; i <= last; i++)
                {
                    if (i > index)
                    {
                        AddForm(story, i);
                    }

                    if (forms.TryGetValue(story[i].Hash, out var form))
                    {
                        form.Evidence |= NameEvidence.Gazetteer;
                    }
                }

                return last;
            }
        }

        return index;
    }

    private static bool TryFind(Gazetteer gazetteer, ReadOnlySpan<char> name, bool capitals, out PlaceId place) =>
        gazetteer.TryFind(name, out place, anyCase: capitals && name.Length > 3)
        || gazetteer.TryFindForeign(name, out place, out _)
        || gazetteer.TryFindDemonym(name, out place);

    private void ReadExpansions(AnalyzedStory story)
    {
        foreach (var (open, close) in story.Brackets)
        {
            if (close == open + 2 && story.IsKind(open + 1, TokenKind.Word) && forms.TryGetValue(story[open + 1].Hash, out var form)
                && (story.Has(open + 1, TokenTraits.AllCapitals) || story.Has(open + 1, TokenTraits.InnerCapital))
                && Acronyms.Expands(story, open - 1, story.CoreOf(open + 1)))
            {
                form.Evidence |= NameEvidence.Expanded;
            }
        }
    }

    private void ReadDateline(AnalyzedStory story)
    {
        if (story.Dateline is not { } dateline)
        {
            return;
        }

        for (var i = dateline.First; i < dateline.End; i++)
        {
            if (forms.TryGetValue(story[i].Hash, out var form))
            {
                form.Evidence |= NameEvidence.Dateline;
            }
        }
    }
}
