using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Names;

/// <summary>Another language's name of a place in English text: Genf, Pekin, or Varsho, which is how Warsaw sounds in Persian.</summary>
internal sealed class ForeignExonymRule : Rule
{
    /// <summary>The most spans of evidence.</summary>
    private const int MaximumEvidence = 2;

    /// <summary>The fewest people of a city that is found by sound when the story does not name its country: too many towns sound like a smaller one.</summary>
    private const long GreatCity = 1_000_000;

    /// <summary>The longest word in capitals, in letters, that is looked up in small ones.</summary>
    private const int LongestWord = 40;

    /// <summary>Shared by the rules of this id.</summary>
    public static readonly RuleDescriptor Shared = new("foreign-exonym", "locale convention/name", Severity.Minor, "A place under the name that another language gives it.");

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = Shared with
    {
        Applicability = Applicability.Unsafe,
        Examples = ForeignExonymExamples.All,
    };

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.LedgerName;

    /// <inheritdoc />
    public override ImmutableArray<string> Features =>
        ["slot", "source-form", "other-source", "by-sound", "listed", "known-name", "name-before", "name-after", "person", "set", "great", "named", "country", "foreign-word-beside", "length", "near-english"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var form = story.Ledger.Names[index];
        if (form.Text.Length < 3 || !char.IsLetter(form.Text[0]))
        {
            return;
        }

        foreach (var exonym in story.Language.Exonyms.Find(form.Hash))
        {
            if (story.SourceLanguage is null ? exonym.Form.Length > 4 && !story.Language.Gazetteer.TryFind(exonym.Form, out _) : string.Equals(story.SourceLanguage, exonym.Language, StringComparison.Ordinal))
            {
                if (AddListed(story, form, exonym, sink))
                {
                    return;
                }
            }
        }

        if (Find(story, form) is { } found)
        {
            foreach (var token in form.Tokens)
            {
                Add(story, form, token, token, found, sink);
            }
        }
    }

    /// <summary>The place of a single word, by the gazetteer or by sound.</summary>
    private static Found? Find(AnalyzedStory story, NameForm form)
    {
        var gazetteer = story.Language.Gazetteer;
        var isCapitals = story.Has(form.Tokens[0], TokenTraits.AllCapitals);
        Span<char> small = stackalloc char[LongestWord];
        scoped ReadOnlySpan<char> word = form.Text;
        if (isCapitals && word.Length is > 3 and <= LongestWord)
        {
            word.ToLowerInvariant(small);
            small[0] = word[0];
            word = small[..word.Length];
        }

        PlaceId place = default;
        if ((story[form.Tokens[0]].Places & Token.MayBePlace) != 0 && gazetteer.TryFindForeign(word, out place, out _))
        {
            if (IsEnglishToo(gazetteer, place, word))
            {
                return null;
            }

            var isSource = story.SourceLanguage is { } source && gazetteer.GetForm(place, source).SequenceEqual(word);
            if (!isSource && gazetteer.TryFind(word, out _))
            {
                // A town of that name, in Japan or Illinois.
                return null;
            }

            return Describe(story, word, WithArticle(gazetteer.GetName(place)), place, isSource, bySound: false, listed: false);
        }

        if (story.SourceLanguage is { } language && !isCapitals && (form.Evidence & (NameEvidence.Gazetteer | NameEvidence.Listed)) == 0 && story[form.Tokens[0]].IsUnknownWord && !story.Has(form.Tokens[0], TokenTraits.InnerCapital)
            && HasSlot(story, form) && (story.PlaceReadings.TryFindBySound(story.Language.Exonyms, language, form, out place) || story.Language.Exonyms.TryFindDeclined(language, word, out place)))
        {
            var isGreat = gazetteer.KindOf(place) == PlaceKind.Territory || gazetteer.IsCapital(place);
            if (SmallPlaces.IsTown(story, word))
            {
                // A small place of a land that the story speaks of: Taybeh is no Taipei.
                return null;
            }

            var bySound = Describe(story, word, WithArticle(gazetteer.GetName(place)), place, isSource: true, bySound: true, listed: false);
            return bySound.Mentions.IsEmpty && (bySound.Country || !gazetteer.Towns.Has(word)) && (isGreat || (!IsSpelling(gazetteer.Name(place), word) && (bySound.Country || gazetteer.Population(place) >= GreatCity))) ? bySound : null;
        }

        return null;
    }

    /// <summary>
    /// True for forms that English texts rightly have: an accent more or less, a part of the English name, the romanisation of a Chinese city,
    /// and names of former days.
    /// </summary>
    private static bool IsEnglishToo(Gazetteer gazetteer, PlaceId place, ReadOnlySpan<char> word)
    {
        var name = gazetteer.Name(place);
        return name.Contains(word, StringComparison.Ordinal)
            || (name.Length == word.Length && TransliterationLattice.Latin.Distance(name, word) <= 0)
            || (gazetteer.KindOf(place) == PlaceKind.City && !gazetteer.IsCapital(place) && gazetteer.Name(gazetteer.Territory(place)) is "China" or "Taiwan")
            || word is "Surinam" or "Mauretania" or "Lwów" or "Lwow" or "Breslau" or "Danzig" or "Königsberg" or "Konigsberg" or "Stettin" or "Pressburg" or "Memel" or "Lemberg" or "Bhubaneshwar"
                or "Adrianople" or "Smyrna" or "Reval" or "Dorpat" or "Czernowitz" or "Ragusa" or "Laibach" or "Agram" or "Ofen" or "Bactra" or "Salonika" or "Monastir" or "Karadeniz" or "Primorje";
    }

    private bool AddListed(AnalyzedStory story, NameForm form, Exonym exonym, CandidateSink sink)
    {
        Found? found = null;
        foreach (var token in form.Tokens)
        {
            if (!story.Text.AsSpan(story[token].Start).StartsWith(exonym.Form, StringComparison.Ordinal))
            {
                continue;
            }

            var end = story[token].Start + exonym.Form.Length;
            var last = token;
            while (last + 1 < story.Count && story[last].End < end)
            {
                last++;
            }

            if (story[last].CoreEnd(story.Text) != end)
            {
                continue;
            }

            if (found is null)
            {
                var name = exonym.Name.StartsWith("the ", StringComparison.Ordinal) ? exonym.Name[4..] : exonym.Name;
                story.Language.Gazetteer.TryFind(name, out var place);
                found = Describe(story, exonym.Form, exonym.Name, place, story.SourceLanguage is not null, bySound: false, listed: true);
                if (!found.Value.Mentions.IsEmpty && IsGarbled(story, form, exonym))
                {
                    return false;
                }
            }

            Add(story, form, token, last, found.Value, sink);
        }

        return found is not null;
    }

    /// <summary>True where another rule compares the unknown word with the places of the story by sound.</summary>
    private static bool IsGarbled(AnalyzedStory story, NameForm form, Exonym exonym) =>
        story[form.Tokens[0]].IsUnknownWord && Gazetteer.IsOtherScript(exonym.Language) && exonym.Form.Length == form.Text.Length
        && (exonym.Language is not ("zh" or "ja" or "ko") || TransliterationLattice.Latin.Distance(exonym.Name, exonym.Form) <= 0.36f);

    private void Add(AnalyzedStory story, NameForm form, int first, int last, Found found, CandidateSink sink)
    {
        var gazetteer = story.Language.Gazetteer;
        var article = ArabicArticle(story, first);
        var isArabic = article is not null;
        first = article ?? first;

        ref readonly var token = ref story[first];
        var name = found.Name;
        var hasArticle = name.StartsWith("the ", StringComparison.Ordinal);
        var afterArticle = story.IsWord(first - 1, "the") || story.IsWord(first - 1, "a") || story.IsWord(first - 1, "an");
        if (hasArticle && afterArticle)
        {
            name = name[4..];
        }
        else if (hasArticle && token.Has(TokenTraits.SentenceStart))
        {
            name = $"T{name[1..]}";
        }

        var span = new TextSpan(token.Start, story[last].CoreEnd(story.Text));
        if (name.AsSpan().SequenceEqual(story.TextOf(span)) || LiesElsewhere(story, last, found.Place) || IsCalledCan(story, first))
        {
            return;
        }

        sink.Add(
            this,
            span,
            $"In English the place is called {found.Name}.",
            [
                Math.Max(Slot(story, first, hasArticle), isArabic ? 0.5f : 0),
                found.IsSource ? 1 : 0,
                story.SourceLanguage is not null && !found.IsSource ? 1 : 0,
                found.BySound ? 1 : 0,
                found.Listed ? 1 : 0,
                token.Has(TokenTraits.KnownName) || token.Has(TokenTraits.KnownWord) ? 1 : 0,
                IsName(story, first, -1) ? 1 : 0,
                IsName(story, last, 1) ? 1 : 0,
                (form.Evidence & (NameEvidence.Titled | NameEvidence.GivenName)) != 0 ? 1 : 0,
                (!isArabic && (form.Evidence & NameEvidence.Set) != 0) || SmallPlaces.IsDescribed(story, last) ? 1 : 0,
                found.Place == PlaceId.None || gazetteer.KindOf(found.Place) == PlaceKind.Territory || gazetteer.IsCapital(found.Place) ? 1 : gazetteer.Population(found.Place) >= 500_000 ? 0.6f : gazetteer.Population(found.Place) >= 100_000 ? 0.3f : 0,
                found.Mentions.IsEmpty ? 0 : 1,
                found.Country ? 1 : 0,
                IsForeignWord(story, first - 1) || IsForeignWord(story, last + 1) ? 1 : 0,
                Math.Clamp(form.Text.Length - 4, 0, 6) / 6f,
                found.IsNear ? 1 : 0,
            ],
            [new Proposal(token.Has(TokenTraits.AllCapitals) ? name.ToUpperInvariant() : name, Applicability.Unsafe)],
            found.Mentions);
    }

    /// <summary>The article in front of an Arabic name, by its token: Al-Nurwij. It is part of the name, not a name that it is joined to.</summary>
    private static int? ArabicArticle(AnalyzedStory story, int first) =>
        story.SourceLanguage is "ar" && story.IsMark(first - 1, '-') && !story.Has(first - 1, TokenTraits.SpaceBefore) && (story.IsWord(first - 2, "al") || story.IsWord(first - 2, "el")) ? first - 2 : null;

    /// <summary>Looks up what the story itself says of the place.</summary>
    private static Found Describe(AnalyzedStory story, ReadOnlySpan<char> form, string name, PlaceId place, bool isSource, bool bySound, bool listed)
    {
        var gazetteer = story.Language.Gazetteer;
        var territory = place == PlaceId.None ? PlaceId.None : gazetteer.Territory(place);
        var country = false;
        var mentions = ImmutableArray<Evidence>.Empty;
        foreach (var mention in story.Ledger.Places)
        {
            if (place != PlaceId.None && mention.Place == place)
            {
                var text = story.Text.AsSpan(story[mention.First].Start, story[mention.Last].CoreEnd(story.Text) - story[mention.First].Start);
                if (gazetteer.TryFind(text, out _, anyCase: true))
                {
                    if (mentions.Length < MaximumEvidence)
                    {
                        mentions = mentions.Add(new Evidence(story.SpanOf(mention.First, mention.Last), $"The story also writes {text}."));
                    }
                }
                else
                {
                    country |= gazetteer.TryFindDemonym(text, out _);
                }
            }
            else if (territory != PlaceId.None && gazetteer.Territory(mention.Place) == territory)
            {
                country = true;
            }
        }

        return new Found(name, place, isSource, bySound, listed, country, IsNear(name, form), mentions);
    }

    private static bool HasSlot(AnalyzedStory story, NameForm form)
    {
        foreach (var token in form.Tokens)
        {
            if (Slot(story, token, withArticle: false) >= 0.7f)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How much the words around look like those around a place.</summary>
    private static float Slot(AnalyzedStory story, int token, bool withArticle)
    {
        if (withArticle && story.IsWord(token - 1, "the"))
        {
            token--;
        }

        if (story.Is(token - 1, WordClasses.PlacePreposition))
        {
            return story.Is(token - 2, WordClasses.Motion | WordClasses.EventNoun) || story.Has(token - 1, TokenTraits.SentenceStart) ? 1 : 0.8f;
        }

        if ((story.Dateline is { } dateline && token >= dateline.First && token < dateline.End) || story.Is(token - 1, WordClasses.PlaceNoun) || (story.IsWord(token - 1, "of") && story.Is(token - 2, WordClasses.PlaceNoun)))
        {
            return 0.8f;
        }

        if ((story.IsWord(token - 1, "and") || story.IsMark(token - 1, ',') || story.IsMark(token - 1, '-')) && EndsPlace(story, token - 2))
        {
            return 0.8f;
        }

        if (story.IsWord(token - 1, "reached") || story.IsWord(token - 1, "visited") || story.IsWord(token - 1, "left") || story.IsWord(token - 1, "toured") || story.IsWord(token - 1, "entered") || story.IsWord(token - 1, "via"))
        {
            return 0.7f;
        }

        return story.IsWord(token - 1, "of") || story.IsWord(token - 1, "for") || story.IsWord(token - 1, "with") || story.IsWord(token - 1, "between") || story.IsWord(token - 1, "and") ? 0.5f
            : story.Has(token, TokenTraits.Possessive) ? 0.3f : 0;
    }

    /// <summary>Pekin, Illinois: a region or territory behind a comma that the place does not lie in.</summary>
    private static bool LiesElsewhere(AnalyzedStory story, int last, PlaceId place)
    {
        var gazetteer = story.Language.Gazetteer;
        if (place == PlaceId.None || gazetteer.KindOf(place) == PlaceKind.Territory || !story.IsMark(last + 1, ',') || !story.Has(last + 2, TokenTraits.Capitalized)
            || !gazetteer.TryFind(story.CoreOf(last + 2), out var region))
        {
            return false;
        }

        return gazetteer.KindOf(region) is PlaceKind.Territory or PlaceKind.Subdivision && gazetteer.Territory(region) != gazetteer.Territory(place);
    }

    /// <summary>The actor Can Yaman: a capital auxiliary in mid-sentence is a given name.</summary>
    private static bool IsCalledCan(AnalyzedStory story, int first) =>
        story.Is(first - 1, WordClasses.Auxiliary) && story.Has(first - 1, TokenTraits.Capitalized) && !story.Has(first - 1, TokenTraits.SentenceStart);

    private static bool EndsPlace(AnalyzedStory story, int token)
    {
        var places = story.Ledger.Places;
        var low = 0;
        var high = places.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (places[middle].Last == token)
            {
                return true;
            }

            if (places[middle].Last < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return false;
    }

    private static bool IsName(AnalyzedStory story, int token, int side)
    {
        var other = token + side;
        return story.IsKind(other, TokenKind.Word) && story.Has(other, TokenTraits.Capitalized) && story.InOneSentence(token, other)
            && !story.Is(other, WordClasses.FunctionWord | WordClasses.Weekday | WordClasses.Month) && !story.Has(side < 0 ? token : other, TokenTraits.LineStart)
            && (side < 0 ? !story.Is(other, WordClasses.Demonym) : !story.Has(token, TokenTraits.Possessive));
    }

    /// <summary>A small-letter word that English does not have: de, delle, für.</summary>
    private static bool IsForeignWord(AnalyzedStory story, int token) =>
        story.IsKind(token, TokenKind.Word) && !story.Has(token, TokenTraits.Capitalized) && (story.Is(token, WordClasses.NameParticle) || !story.Has(token, TokenTraits.KnownWord)) && !story.Is(token, WordClasses.FunctionWord);

    /// <summary>True for two spellings of one name that differ by an accent or one letter: Bhubaneshwar.</summary>
    private static bool IsNear(ReadOnlySpan<char> name, ReadOnlySpan<char> form) =>
        name.Length > 0 && TransliterationLattice.Latin.Distance(name, form) <= 0.08f;

    /// <summary>True for two romanisations of one name: Rîbnița and Rybnitsa. Papers differ in them. A name with an ending, Rotterdame, is none.</summary>
    private static bool IsSpelling(ReadOnlySpan<char> name, ReadOnlySpan<char> form) =>
        TransliterationLattice.Latin.Distance(name, form) <= 0.12f && !form.StartsWith(name, StringComparison.Ordinal);

    /// <summary>An English name as it stands in a sentence: the Netherlands.</summary>
    internal static string WithArticle(string name) =>
        name is "Netherlands" or "Philippines" or "Maldives" or "Bahamas" or "Czech Republic" or "Dominican Republic" or "Central African Republic" or "Ivory Coast" or "Middle East" or "Balkans"
        || name.StartsWith("United ", StringComparison.Ordinal) || name.StartsWith("Gulf of ", StringComparison.Ordinal) || name.StartsWith("Strait of ", StringComparison.Ordinal)
        || name.EndsWith(" Islands", StringComparison.Ordinal) || name.EndsWith(" Sea", StringComparison.Ordinal) || name.EndsWith(" Ocean", StringComparison.Ordinal)
        || name.EndsWith(" Empire", StringComparison.Ordinal) || name.EndsWith(" Peninsula", StringComparison.Ordinal) || name.EndsWith(" Union", StringComparison.Ordinal)
            ? $"the {name}"
            : name;

    private readonly record struct Found(string Name, PlaceId Place, bool IsSource, bool BySound, bool Listed, bool Country, bool IsNear, ImmutableArray<Evidence> Mentions);
}
