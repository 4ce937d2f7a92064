using System.Runtime.InteropServices;
using TranslationFix.Languages;

namespace TranslationFix.Analysis;

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

    /// <summary>The places of the table of an emptied ledger: more than enough for a news story.</summary>
    private const int FewestSlots = 256;

    /// <summary>The most forms that an emptied ledger keeps for the next story.</summary>
    private const int MaximumSpare = 1024;

    // The forms in order, and a table of their numbers plus one by the lowest bits of the hash, with empty places behind those that are taken.
    private readonly List<NameForm> ordered = [];
    private readonly List<uint> letters = [];
    private readonly List<NameForm> spare = [];
    private readonly List<PlaceMention> places = [];
    private readonly List<(PlaceId Place, PlaceMention Mention)> distinct = [];
    private readonly NameStrings strings = new();
    private readonly PlaceNames placeNames;
    private readonly Gazetteer gazetteer;
    private int[] slots = new int[FewestSlots];
    private bool hasDistinct;

    /// <summary>Makes a ledger without names.</summary>
    public Ledger(Gazetteer gazetteer)
    {
        this.gazetteer = gazetteer;
        placeNames = new PlaceNames(gazetteer);
    }

    /// <summary>The forms, in the order in which they appear.</summary>
    public Items<NameForm> Names => new(ordered);

    /// <summary>The letters of the forms (<see cref="NameForm.Letters"/>), in the same order.</summary>
    public ReadOnlySpan<uint> Letters => CollectionsMarshal.AsSpan(letters);

    /// <summary>The places, in the order in which they stand in the text.</summary>
    public Items<PlaceMention> Places => new(places);

    /// <summary>The first places of the text and the territories that they lie in, each once, with the mention that brings it.</summary>
    public Items<(PlaceId Place, PlaceMention Mention)> DistinctPlaces
    {
        get
        {
            if (!hasDistinct)
            {
                hasDistinct = true;
                FindDistinct();
            }

            return new(distinct);
        }
    }

    /// <summary>The form of a token, or null when it is no name or lies behind the bound.</summary>
    public NameForm? Find(in Token token) => Find(token.Hash);

    /// <summary>The form with this hash (<see cref="WordHash"/>), or null.</summary>
    public NameForm? Find(int hash)
    {
        var number = slots[SlotOf(hash)];
        return number == 0 ? null : ordered[number - 1];
    }

    /// <summary>Takes all names out.</summary>
    public void Empty()
    {
        foreach (var form in ordered)
        {
            if (spare.Count < MaximumSpare)
            {
                spare.Add(form);
            }
        }

        Workspace.Empty(ordered);
        Workspace.Empty(letters);
        Workspace.Empty(places);
        distinct.Clear();
        hasDistinct = false;
        if (slots.Length > 4 * FewestSlots)
        {
            slots = new int[FewestSlots];
        }
        else
        {
            Array.Clear(slots);
        }
    }

    /// <summary>Reads the names of a story.</summary>
    public void Read(AnalyzedStory story)
    {
        var last = -1;
        foreach (var i in story.Names)
        {
            if (i > last && story[i].Length > 1)
            {
                AddForm(story, i);
                last = AddPlace(story, i);
            }
        }

        ReadExpansions(story);
        ReadDateline(story);
    }

    /// <summary>Where the form with a hash stands in the table, or where it would.</summary>
    private int SlotOf(int hash)
    {
        var at = hash & (slots.Length - 1);
        while (slots[at] != 0 && ordered[slots[at] - 1].Hash != hash)
        {
            at = (at + 1) & (slots.Length - 1);
        }

        return at;
    }

    private NameForm Add(string text, int hash)
    {
        var form = spare.Count > 0 ? spare[^1] : new NameForm();
        if (spare.Count > 0)
        {
            spare.RemoveAt(spare.Count - 1);
        }

        form.Begin(text, hash);
        slots[SlotOf(hash)] = ordered.Count + 1;
        ordered.Add(form);
        letters.Add(form.Letters);
        if (ordered.Count * 2 > slots.Length)
        {
            slots = new int[slots.Length * 2];
            for (var i = 0; i < ordered.Count; i++)
            {
                slots[SlotOf(ordered[i].Hash)] = i + 1;
            }
        }

        return form;
    }

    private void FindDistinct()
    {
        foreach (var mention in places)
        {
            if (distinct.Count >= MaximumDistinctPlaces)
            {
                break;
            }

            foreach (var place in (ReadOnlySpan<PlaceId>)[mention.Place, gazetteer.Territory(mention.Place)])
            {
                if (place != PlaceId.None && !IsDistinct(place))
                {
                    distinct.Add((place, mention));
                }
            }
        }
    }

    private bool IsDistinct(PlaceId place)
    {
        foreach (var (other, _) in distinct)
        {
            if (other == place)
            {
                return true;
            }
        }

        return false;
    }

    private void AddForm(AnalyzedStory story, int index)
    {
        ref readonly var token = ref story[index];
        if (token.Is(WordClasses.FunctionWord) && !token.Has(TokenTraits.AllCapitals))
        {
            return;
        }

        if (Find(token.Hash) is not { } form)
        {
            if (ordered.Count >= MaximumForms)
            {
                return;
            }

            form = Add(strings.Get(story.CoreOf(index), token.Hash), token.Hash);
            form.Evidence = story.TrustedNames?.HasWord(form.Text) == true ? NameEvidence.Trusted : NameEvidence.None;
        }

        form.Add(index);
        form.Evidence |= EvidenceAt(story, index);
    }

    private static NameEvidence EvidenceAt(AnalyzedStory story, int index)
    {
        ref readonly var token = ref story[index];
        var evidence = (token.Has(TokenTraits.KnownName) ? NameEvidence.Lexicon : NameEvidence.None) | (token.Has(TokenTraits.Hyphenated) ? NameEvidence.Set : NameEvidence.None);
        if (token.Is(WordClasses.Agency | WordClasses.KnownTerm | WordClasses.Demonym | WordClasses.Month | WordClasses.Weekday))
        {
            evidence |= NameEvidence.Listed;
        }

        // Behind and before a word nothing but that word counts.
        if (index > 0)
        {
            evidence |= story[index - 1].Kind == TokenKind.Word ? EvidenceBehindWord(story, index) : EvidenceBehindMark(story, index);
        }

        if (index + 1 < story.Count)
        {
            evidence |= story[index + 1].Kind == TokenKind.Word ? EvidenceBeforeWord(story, index) : EvidenceBeforeMark(story, index);
        }

        return evidence;
    }

    private static NameEvidence EvidenceBehindWord(AnalyzedStory story, int index)
    {
        ref readonly var word = ref story[index - 1];
        var evidence = TitleOrGivenName(word);
        if (IsNameWord(word) && story[index].Has(TokenTraits.SpaceBefore))
        {
            evidence |= NameEvidence.Compound;
        }

        if (word.Is(WordClasses.PlaceNoun) || (story.Is(index - 2, WordClasses.PlaceNoun) && story.IsWord(index - 1, "of")))
        {
            evidence |= NameEvidence.Described;
        }

        return evidence;
    }

    private static NameEvidence EvidenceBehindMark(AnalyzedStory story, int index)
    {
        var evidence = NameEvidence.None;
        if (story[index].Has(TokenTraits.Quoted) && story.IsKind(index - 1, TokenKind.Punctuation) && Marks.IsDoubleQuote(story.Text[story[index - 1].Start]))
        {
            evidence |= NameEvidence.Set;
        }

        if (story.IsMark(index - 1, '-') && story.Is(index - 2, WordClasses.NameParticle) && index > 2)
        {
            // Hanan al-Ghazi.
            return evidence | TitleOrGivenName(story[index - 3]);
        }

        return story.IsMark(index - 1, '.') && story.Is(index - 2, WordClasses.Title) && !story.Has(index - 1, TokenTraits.SpaceBefore) ? evidence | TitleOrGivenName(story[index - 2]) : evidence;
    }

    private static NameEvidence TitleOrGivenName(in Token before) =>
        (before.Is(WordClasses.Title) ? NameEvidence.Titled : NameEvidence.None)
        | (before.Is(WordClasses.GivenName) && before.Has(TokenTraits.Capitalized) ? NameEvidence.GivenName : NameEvidence.None);

    private static NameEvidence EvidenceBeforeWord(AnalyzedStory story, int index)
    {
        ref readonly var word = ref story[index + 1];
        var evidence = word.Is(WordClasses.PlaceNoun) ? NameEvidence.Described : NameEvidence.None;
        if (word.Has(TokenTraits.Capitalized))
        {
            evidence |= story[index].Is(WordClasses.GivenName) ? NameEvidence.GivenName : NameEvidence.None;
            evidence |= word.Has(TokenTraits.SpaceBefore) && IsNameWord(word) ? NameEvidence.Compound : NameEvidence.None;
        }

        return evidence;
    }

    private static NameEvidence EvidenceBeforeMark(AnalyzedStory story, int index) =>
        story.IsMark(index + 1, ',') && story.IsKind(index + 2, TokenKind.Word)
        && (story.IsWord(index + 2, "a") || story.IsWord(index + 2, "an") || story.IsWord(index + 2, "the") || story.IsWord(index + 2, "where") || story.IsWord(index + 2, "which"))
            ? NameEvidence.Described
            : NameEvidence.None;

    private static bool IsNameWord(in Token token) => token.Kind == TokenKind.Word && token.Has(TokenTraits.Capitalized) && !token.Is(WordClasses.FunctionWord);

    private int AddPlace(AnalyzedStory story, int index)
    {
        var first = story[index].Places;
        if (first == 0 || places.Count >= MaximumPlaces)
        {
            return index;
        }

        var last = index;
        var longest = first & ~Token.MayBePlace;
        while (last + 1 < story.Count && last - index + 1 < longest && story.IsKind(last + 1, TokenKind.Word)
            && story[last + 1].Start == story[last].End + 1 && story.Text[story[last].End] == ' ' && !story.Has(last, TokenTraits.Possessive))
        {
            last++;
        }

        for (; last >= index; last--)
        {
            if (story.Has(last, TokenTraits.Capitalized)
                && (last > index || (first & Token.MayBePlace) != 0)
                && story.Text.AsSpan(story[index].Start, story[last].CoreEnd(story.Text) - story[index].Start) is var name
                && placeNames.TryFind(name, story.Has(index, TokenTraits.AllCapitals) && name.Length > 3, out var place))
            {
                places.Add(new PlaceMention(place, index, last));
                for (var i = index; i <= last; i++)
                {
                    if (i > index)
                    {
                        AddForm(story, i);
                    }

                    if (Find(story[i].Hash) is { } form)
                    {
                        form.Evidence |= NameEvidence.Gazetteer;
                    }
                }

                return last;
            }
        }

        return index;
    }

    private void ReadExpansions(AnalyzedStory story)
    {
        foreach (var (open, close) in story.Brackets)
        {
            if (close == open + 2 && story.IsKind(open + 1, TokenKind.Word) && Find(story[open + 1].Hash) is { } form
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
            if (Find(story[i].Hash) is { } form)
            {
                form.Evidence |= NameEvidence.Dateline;
            }
        }
    }
}
