using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Names;

/// <summary>
/// A name that no lexicon, list or gazetteer knows, once, in the slot of a place, where the story names a place whose form in the
/// source language comes out like that. The place that the story names is the fix, and the spans that name it are the evidence.
/// </summary>
internal sealed class GarbledNameRule : Rule
{
    /// <summary>The distance up to which the features tell how close a name is; beyond it they only say that it is far.</summary>
    private const float Close = 0.25f;

    /// <summary>The distance up to which a name is a regular transliteration.</summary>
    private const float Regular = 0.06f;

    /// <summary>The distance at which two names have so little in common that there is nothing to propose.</summary>
    private const float Unrelated = PlaceReadings.Farthest;

    /// <summary>The most spans of evidence.</summary>
    private const int MaximumEvidence = 3;

    /// <summary>The most names of a story that are compared when no place fits, the first ones.</summary>
    private const int MaximumNames = 128;

    /// <summary>A second place that is farther away than the best one by this much counts as no second place.</summary>
    private const float WidestMargin = 0.5f;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("garbled-name", "accuracy/mistranslation", Severity.Major, "A name that nobody knows, where the story names a place that it must stand for.")
    {
        Applicability = Applicability.Unsafe,
        Examples = GarbledNameExamples.All,
    };

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.LedgerName;

    /// <inheritdoc />
    public override ImmutableArray<string> Features =>
        ["closeness", "far", "margin", "slot", "once", "source-given", "source-form", "introduced", "compound", "described", "mentions", "same-sentence", "longer", "fits", "town", "town-elsewhere", "cost", "unwritten"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var form = story.Ledger.Names[index];
        if (form.Count > 2 || (form.Evidence & (NameEvidence.Lexicon | NameEvidence.Gazetteer | NameEvidence.Dateline | NameEvidence.Expanded | NameEvidence.Listed | NameEvidence.Trusted)) != 0)
        {
            return;
        }

        var token = form.Tokens[0];
        if (!story[token].IsUnknownWord || story[token].Length < 4 || story.Has(token, TokenTraits.AllCapitals) || story.Has(token, TokenTraits.InnerCapital) || !IsSlot(story, token, out var strength) || CompanyNames.IsOne(story, form))
        {
            return;
        }

        if (Better(FindPlace(story, token), FindName(story, index)) is not { } match
            || (match.Distance > Regular && story.SourceLanguage is { } source && story.PlaceReadings.TryFindBySound(story.Language.Exonyms, source, form, out var place) && place != match.Place))
        {
            // A place that the story does not name, but whose name in the source language sounds just like that, is the better guess: that of another rule.
            return;
        }

        if (IsElsewhere(story, form, match) || SmallPlaces.LiesIn(story, token, match.Name) || match.Place != PlaceId.None && story.Language.Gazetteer.KindOf(match.Place) == PlaceKind.Territory && IsTown(story, token))
        {
            // The island of Chiloe, the village of Turkal: none of them is a country.
            return;
        }

        var isTown = SmallPlaces.IsTown(story, form.Text);
        sink.Add(
            this,
            new TextSpan(story[token].Start, story[token].CoreEnd(story.Text)),
            $"“{form.Text}” is in no list of names; the story speaks of {match.Name}.",
            [
                Math.Max(0, Close - match.Distance) / Close,
                match.Distance > Close ? 1 : 0,
                Math.Min(match.Margin, WidestMargin) * 2,
                strength,
                form.Count == 1 ? 1 : 0,
                story.SourceLanguage is null ? 0 : 1,
                match.IsSourceForm ? 1 : 0,
                (form.Evidence & (NameEvidence.Titled | NameEvidence.GivenName)) != 0 ? 1 : 0,
                (form.Evidence & NameEvidence.Compound) != 0 ? 1 : 0,
                (form.Evidence & (NameEvidence.Described | NameEvidence.Set)) != 0 ? 1 : 0,
                Math.Min(match.Mentions, 4) / 4f,
                match.InSentence ? 1 : 0,
                match.IsSourceForm ? 0 : Math.Clamp(Math.Abs(match.Name.Length - form.Text.Length) - 1, 0, 4) / 4f,
                match.Distance <= Close && strength > 0.4f && (form.Evidence & (NameEvidence.Compound | NameEvidence.Described | NameEvidence.GivenName | NameEvidence.Titled)) == 0 ? 1 : 0,
                isTown ? 1 : 0,
                !isTown && story.Language.Gazetteer.Towns.Has(form.Text) ? 1 : 0,
                Math.Min(match.Distance * form.Text.Length / Math.Max(2, NameSimilarity.ConsonantCount(form.Text)), 1),
                match.IsSourceForm && story.SourceLanguage is { } language && story.Language.Gazetteer.GetReading(match.Place, language) is { IsEmpty: false } reading && !TransliterationLattice.For(language).HasWrittenVowels(reading, form.Text) ? 1 : 0,
            ],
            Proposals(story, match),
            match.Evidence);
    }

    /// <summary>Where places stand: behind a preposition of place, before a possessive, or before a word for a place's people.</summary>
    private static bool IsSlot(AnalyzedStory story, int token, out float strength)
    {
        strength = 0;
        if (story.Is(token - 1, WordClasses.PlacePreposition))
        {
            strength = story.Is(token - 2, WordClasses.Motion | WordClasses.EventNoun) ? 1 : 0.7f;
        }
        else if (story.IsWord(token - 1, "of") || story.IsWord(token - 1, "for") || story.IsWord(token - 1, "and") || story.IsWord(token - 1, "with"))
        {
            strength = 0.5f;
        }
        else if (story.IsKind(token + 1, TokenKind.Word) && story.Has(token + 1, TokenTraits.Capitalized) && story.InOneSentence(token, token + 1) && !story.Has(token, TokenTraits.Possessive))
        {
            // A person's first name, most likely.
            return false;
        }
        else if (story.Has(token, TokenTraits.Possessive) || story.IsWord(token - 1, "the") || story.IsMark(token - 1, ','))
        {
            strength = 0.3f;
        }

        return strength > 0;
    }

    /// <summary>True behind "the village of" and the like.</summary>
    private static bool IsTown(AnalyzedStory story, int token) =>
        story.IsWord(token - 1, "of") && story.Is(token - 2, WordClasses.PlaceNoun) && !story.IsWord(token - 2, "republic") && !story.IsWord(token - 2, "kingdom") && !story.IsWord(token - 2, "state");

    /// <summary>True when the story says in which other land the name lies: "Bosk, in western Ukraine", "Bosk is in Ukraine", beside Bask in Spain.</summary>
    private static bool IsElsewhere(AnalyzedStory story, NameForm form, in Match match)
    {
        const int Reach = 5;
        var gazetteer = story.Language.Gazetteer;
        var land = match.Place == PlaceId.None ? PlaceId.None : LandOf(gazetteer, match.Place);
        if (land == PlaceId.None)
        {
            return false;
        }

        foreach (var token in form.Tokens)
        {
            foreach (var mention in story.Ledger.Places)
            {
                if (mention.First > token && mention.First - token <= Reach && story.InOneSentence(token, mention.First) && LandOf(gazetteer, mention.Place) is var other && other != PlaceId.None && other != land
                    && (story.IsMark(token + 1, ',') || story.IsMark(token + 1, '(') || (story.Is(token + 1, WordClasses.Auxiliary) && story.IsWord(token + 2, "in"))) && !story.Is(mention.First - 1, WordClasses.Coordinator))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static PlaceId LandOf(Gazetteer gazetteer, PlaceId place) => gazetteer.Territory(place) is var land && land != PlaceId.None ? land : place;

    [SkipLocalsInit]
    private static Match? FindPlace(AnalyzedStory story, int token)
    {
        var places = story.Ledger.DistinctPlaces;
        if (places.Count == 0)
        {
            return null;
        }

        var gazetteer = story.Language.Gazetteer;
        var word = story.CoreOf(token);
        var readWord = new LatticeWord(word, stackalloc int[LatticeWord.Room]);
        var readStem = new LatticeWord(Stem(story, word), stackalloc int[LatticeWord.Room]);
        var source = story.SourceLanguage is null ? PlaceReadings.AnyLanguage : story.SourceNumber;
        Span<float> found = stackalloc float[places.Count];
        var best = -1;
        var isSourceForm = false;
        for (var i = 0; i < places.Count; i++)
        {
            var near = Nearest(story, places[i].Place, source, word, readWord, readStem);
            found[i] = near.Distance <= Unrelated && NameSimilarity.IsDerived(word, gazetteer.Name(places[i].Place)) ? float.NaN : near.Distance;
            if (found[i] <= Unrelated && (best < 0 || found[i] < found[best]))
            {
                (best, isSourceForm) = (i, near.IsSourceForm);
            }
        }

        if (best < 0)
        {
            // Most names stop here, before any distance is worked out to its end.
            return null;
        }

        var second = Second(story, places, found, best, source, word, readWord, readStem);
        var (place, mentioned) = places[best];
        var mentions = 0;
        var inSentence = false;
        foreach (var mention in story.Ledger.Places)
        {
            if (mention.Place == place || mention.Place == mentioned.Place)
            {
                mentions++;
                inSentence |= story.InOneSentence(mention.First, token);
            }
        }

        return new Match(
            place, mentioned.Place, NameIn(story, place, mentioned), found[best], second - found[best], isSourceForm, mentions, inSentence, Mentions(story, mentioned.Place));
    }

    /// <summary>The distance of the second of the places; where the first is farther ahead than the margin tells, some number.</summary>
    private static float Second(AnalyzedStory story, Items<(PlaceId Place, PlaceMention Mention)> places, ReadOnlySpan<float> found, int best, int source, ReadOnlySpan<char> text, in LatticeWord word, in LatticeWord stem)
    {
        var second = 1f;
        for (var i = 0; i < places.Count; i++)
        {
            second = i != best && found[i] <= Unrelated ? Math.Min(second, found[i]) : second;
        }

        for (var i = 0; second > Unrelated && i < places.Count; i++)
        {
            // Far, but how far tells the margin.
            if (found[i] > Unrelated && !NameSimilarity.IsDerived(text, story.Language.Gazetteer.Name(places[i].Place)))
            {
                second = Math.Min(second, Distance(story, places[i].Place, source, word, stem, Math.Min(second, found[best] + WidestMargin + 0.01f)));
            }
        }

        return second;
    }

    /// <summary>The word without a Turkish ending; empty where there is none.</summary>
    private static ReadOnlySpan<char> Stem(AnalyzedStory story, ReadOnlySpan<char> word) =>
        string.Equals(story.SourceLanguage, "tr", StringComparison.Ordinal) ? TurkishCase.Strip(word) : default;

    /// <summary>The name as the story writes it, or as the gazetteer does for a territory that the story does not name itself.</summary>
    private static string NameIn(AnalyzedStory story, PlaceId place, PlaceMention mention)
    {
        if (place != mention.Place)
        {
            return story.Language.Gazetteer.GetName(place);
        }

        var text = story.Text.AsSpan(story[mention.First].Start, story[mention.Last].CoreEnd(story.Text) - story[mention.First].Start);
        return story.Has(mention.First, TokenTraits.AllCapitals) || story.Language.Gazetteer.TryFindDemonym(text, out _) ? story.Language.Gazetteer.GetName(place) : text.ToString();
    }

    private static string Capitalized(AnalyzedStory story, NameForm form) =>
        story.Has(form.Tokens[0], TokenTraits.AllCapitals) ? form.Text[..1] + form.Text[1..].ToLowerInvariant() : form.Text;

    private static Match? Better(Match? left, Match? right) =>
        left is null || (right is { } other && other.Distance < left.Value.Distance) ? right : left;

    /// <summary>The nearest other name of the story, whatever it names: small towns are in no gazetteer.</summary>
    private static Match? FindName(AnalyzedStory story, int index)
    {
        var names = story.Ledger.Names;
        var odd = names[index];
        var mostEdits = NameSimilarity.MaximumEdits(odd.Text);
        NameForm? best = null;
        var bestDistance = 1f;
        var second = 1f;
        var letters = story.Ledger.Letters;
        for (var i = 0; i < letters.Length && i < MaximumNames; i++)
        {
            if (BitOperations.PopCount(odd.Letters ^ letters[i]) > 2 * mostEdits)
            {
                continue;
            }

            var other = names[i];
            if (i == index || other.Text.Length < 4 || Math.Abs(other.Text.Length - odd.Text.Length) > 3
                || story.Has(other.Tokens[0], TokenTraits.KnownWord) || (story.Has(other.Tokens[0], TokenTraits.AllCapitals) && other.Text.Length < 6)
                || NameSimilarity.Edits(other.Text, odd.Text) > mostEdits || NameSimilarity.IsPlural(odd.Text, other.Text) || (odd.Letters == other.Letters && NameSimilarity.SameBaseLetters(odd.Text, other.Text))
                || !NameSimilarity.Leads(story, other, i, odd, index) || (other.Count == odd.Count && story.InOneSentence(other.Tokens[0], odd.Tokens[0])) || NameSimilarity.IsDerived(odd.Text, other.Text))
            {
                continue;
            }

            var distance = TransliterationLattice.Latin.Distance(other.Text, odd.Text);
            if (distance < bestDistance)
            {
                second = bestDistance;
                (best, bestDistance) = (other, distance);
            }
            else
            {
                second = Math.Min(second, distance);
            }
        }

        return best is null || bestDistance > Unrelated
            ? null
            : new Match(PlaceId.None, PlaceId.None, Capitalized(story, best), bestDistance, second - bestDistance, IsSourceForm: false, best.Count, story.InOneSentence(best.Tokens[0], odd.Tokens[0]),
                [new Evidence(story[best.Tokens[0]].Span, $"The story names {best.Text}.")]);
    }

    /// <summary>How near a name, or its stem when that is nearer, is to a place.</summary>
    private static PlaceNearness Nearest(AnalyzedStory story, PlaceId place, int source, ReadOnlySpan<char> text, in LatticeWord word, in LatticeWord stem)
    {
        var near = story.PlaceReadings.Nearest(place, source, text, word);
        return stem.Length > 0 && story.PlaceReadings.Nearest(place, source, text, stem) is var declined && declined.Distance < near.Distance ? declined : near;
    }

    /// <summary>The same however far it is, where it is at most <paramref name="limit"/>, else some number above.</summary>
    private static float Distance(AnalyzedStory story, PlaceId place, int source, in LatticeWord word, in LatticeWord stem, float limit)
    {
        var distance = story.PlaceReadings.Distance(place, source, word, limit);
        return stem.Length > 0 ? Math.Min(distance, story.PlaceReadings.Distance(place, source, stem, limit)) : distance;
    }

    private static ImmutableArray<Proposal> Proposals(AnalyzedStory story, Match match)
    {
        var gazetteer = story.Language.Gazetteer;
        var proposals = ImmutableArray.CreateBuilder<Proposal>();
        proposals.Add(new Proposal(match.Name, Applicability.Unsafe));
        if (match.Mentioned != match.Place)
        {
            proposals.Add(new Proposal(gazetteer.GetName(match.Mentioned), Applicability.Unsafe));
        }

        var territory = match.Place == PlaceId.None ? PlaceId.None : gazetteer.Territory(match.Place);
        if (territory != PlaceId.None && territory != match.Place)
        {
            proposals.Add(new Proposal(gazetteer.GetName(territory), Applicability.Unsafe));
        }

        return proposals.ToImmutable();
    }

    private static ImmutableArray<Evidence> Mentions(AnalyzedStory story, PlaceId place)
    {
        var evidence = ImmutableArray.CreateBuilder<Evidence>();
        foreach (var mention in story.Ledger.Places)
        {
            if (mention.Place == place && evidence.Count < MaximumEvidence)
            {
                evidence.Add(new Evidence(story.SpanOf(mention.First, mention.Last), $"The story names {story.Language.Gazetteer.GetName(place)}."));
            }
        }

        return evidence.ToImmutable();
    }

    private readonly record struct Match(
        PlaceId Place, PlaceId Mentioned, string Name, float Distance, float Margin, bool IsSourceForm, int Mentions, bool InSentence, ImmutableArray<Evidence> Evidence);
}
