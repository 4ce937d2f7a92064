using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Names;

/// <summary>
/// A name that no lexicon, list or gazetteer knows, once, in the slot of a place, where the story names a place whose form in the
/// source language comes out like that. The place that the story names is the fix, and the spans that name it are the evidence.
/// </summary>
internal sealed class GarbledNameRule : Rule
{
    /// <summary>The most places of a story that are compared, the first ones.</summary>
    private const int MaximumPlaces = 48;

    /// <summary>The most spans of evidence.</summary>
    private const int MaximumEvidence = 3;

    private static readonly ImmutableArray<string> LatinForms = ["tr", "es", "de", "fr"];

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("garbled-name", "accuracy/mistranslation", Severity.Major, "A name that nobody knows, where the story names a place that it must stand for.")
    {
        Applicability = Applicability.Unsafe,
        Examples =
        [
            RuleExample.Fixed("TEHRAN (XNA) — Envoys flew to Switzerland on Friday.\nThe meeting in Sudis was brief, and Switzerland paid for it.", "TEHRAN (XNA) — Envoys flew to Switzerland on Friday.\nThe meeting in Switzerland was brief, and Switzerland paid for it.") with { SourceLanguage = "fa" },
            RuleExample.Fixed("The mayor of Warsaw spoke first. Protesters gathered in Varshaw before noon, and Warsaw was quiet again by night.", "The mayor of Warsaw spoke first. Protesters gathered in Warsaw before noon, and Warsaw was quiet again by night.") with { SourceLanguage = "ru" },
            RuleExample.Fixed("The court sits in The Hague. Lawyers came to Haagi from Kenya. The Hague is cold.", "The court sits in The Hague. Lawyers came to The Hague from Kenya. The Hague is cold.") with { SourceLanguage = "ru" },
            RuleExample.Fixed("Hungary closed the border. The prime minister of Majaristan defended it.", "Hungary closed the border. The prime minister of Hungary defended it.") with { SourceLanguage = "fa" },
            RuleExample.Fixed("Ministers left Geneva on Friday. The talks in Zhenevi had failed; Geneva had hoped for more.", "Ministers left Geneva on Friday. The talks in Geneva had failed; Geneva had hoped for more.") with { SourceLanguage = "uk" },
            RuleExample.Fixed("Egypt sent a convoy. Drivers rested in Kahira, the police in Cairo said.", "Egypt sent a convoy. Drivers rested in Cairo, the police in Cairo said.") with { SourceLanguage = "ar" },
            RuleExample.Stays("Envoys flew to Switzerland on Friday. The meeting in Trubschachen, a village, was brief.") with { SourceLanguage = "fa" },
            RuleExample.Stays("A bus left Warsaw for Wasilkow. In Wasilkow nobody got off.") with { SourceLanguage = "ru" },
            RuleExample.Stays("The fire began in Karabash, a town in Russia, near Chelyabinsk.") with { SourceLanguage = "ru" },
            RuleExample.Stays("Police in Mexico arrested Juan Mezquita in Mexcaltitan.") with { SourceLanguage = "es" },
            RuleExample.Stays("He studied in Geneva under Genovay, a chemist."),
            RuleExample.Stays("France asked Interpol; the gallery in Frankenau knew nothing."),
        ],
    };

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.LedgerName;

    /// <inheritdoc />
    public override ImmutableArray<string> Features =>
        ["distance", "margin", "slot", "once", "source-given", "source-form", "introduced", "compound", "described", "mentions", "same-sentence", "short"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var form = story.Ledger.Names[index];
        if (form.Count > 2 || (form.Evidence & (NameEvidence.Lexicon | NameEvidence.Gazetteer | NameEvidence.Dateline | NameEvidence.Expanded | NameEvidence.Listed)) != 0)
        {
            return;
        }

        var token = form.Tokens[0];
        if (!story[token].IsUnknownWord || story[token].Length < 4 || story.Has(token, TokenTraits.AllCapitals) || story.Has(token, TokenTraits.InnerCapital) || !IsSlot(story, token, out var strength))
        {
            return;
        }

        if (FindPlace(story, token) is not { } match)
        {
            return;
        }

        var evidence = Mentions(story, match.Mentioned);
        sink.Add(
            this,
            new TextSpan(story[token].Start, story[token].CoreEnd(story.Text)),
            $"No place called “{form.Text}” is known; the story speaks of {story.Language.Gazetteer.GetName(match.Place)}.",
            [
                match.Distance,
                Math.Min(match.Margin, 0.5f) * 2,
                strength,
                form.Count == 1 ? 1 : 0,
                story.SourceLanguage is null ? 0 : 1,
                match.IsSourceForm ? 1 : 0,
                (form.Evidence & (NameEvidence.Titled | NameEvidence.GivenName)) != 0 ? 1 : 0,
                (form.Evidence & NameEvidence.Compound) != 0 ? 1 : 0,
                (form.Evidence & (NameEvidence.Described | NameEvidence.Set)) != 0 ? 1 : 0,
                Math.Min(match.Mentions, 4) / 4f,
                match.InSentence ? 1 : 0,
                story[token].Length <= 5 ? 1 : 0,
            ],
            Proposals(story, match),
            evidence);
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
        else if (story.Has(token, TokenTraits.Possessive) || story.IsWord(token - 1, "the") || story.IsMark(token - 1, ','))
        {
            strength = 0.3f;
        }

        return strength > 0;
    }

    private static Match? FindPlace(AnalyzedStory story, int token)
    {
        var word = story.CoreOf(token);
        var seen = new List<PlaceId>();
        Match? best = null;
        var second = 1f;
        foreach (var mention in story.Ledger.Places)
        {
            if (seen.Count >= MaximumPlaces)
            {
                break;
            }

            foreach (var place in (ReadOnlySpan<PlaceId>)[mention.Place, story.Language.Gazetteer.Territory(mention.Place)])
            {
                if (place == PlaceId.None || seen.Contains(place))
                {
                    continue;
                }

                seen.Add(place);
                var (distance, isSourceForm) = Distance(story, place, word);
                if (best is null || distance < best.Value.Distance)
                {
                    second = best?.Distance ?? 1;
                    best = new Match(place, mention.Place, distance, 1, isSourceForm, 0, InSentence: false);
                }
                else
                {
                    second = Math.Min(second, distance);
                }
            }
        }

        if (best is not { } match || match.Distance > 0.5f)
        {
            return null;
        }

        var mentions = 0;
        var inSentence = false;
        foreach (var mention in story.Ledger.Places)
        {
            if (mention.Place == match.Place || mention.Place == match.Mentioned)
            {
                mentions++;
                inSentence |= story.InOneSentence(mention.First, token);
            }
        }

        return match with { Margin = second - match.Distance, Mentions = mentions, InSentence = inSentence };
    }

    private static (float Distance, bool IsSourceForm) Distance(AnalyzedStory story, PlaceId place, ReadOnlySpan<char> word)
    {
        var gazetteer = story.Language.Gazetteer;
        var best = TransliterationLattice.Latin.Distance(gazetteer.Name(place), word);
        var isSourceForm = false;
        if (story.SourceLanguage is { } source)
        {
            Compare(gazetteer, place, source, word, ref best, ref isSourceForm);
        }
        else
        {
            foreach (var language in TransliterationLattice.SourceLanguages)
            {
                Compare(gazetteer, place, language, word, ref best, ref isSourceForm);
            }

            foreach (var language in LatinForms)
            {
                Compare(gazetteer, place, language, word, ref best, ref isSourceForm);
            }
        }

        return (best, isSourceForm);
    }

    private static void Compare(Gazetteer gazetteer, PlaceId place, string language, ReadOnlySpan<char> word, ref float best, ref bool isSourceForm)
    {
        var form = gazetteer.GetForm(place, language);
        if (form.IsEmpty)
        {
            return;
        }

        var distance = TransliterationLattice.For(language).Distance(form, word);
        if (distance < best)
        {
            best = distance;
            isSourceForm = true;
        }
    }

    private static ImmutableArray<Proposal> Proposals(AnalyzedStory story, Match match)
    {
        var gazetteer = story.Language.Gazetteer;
        var proposals = ImmutableArray.CreateBuilder<Proposal>();
        proposals.Add(new Proposal(gazetteer.GetName(match.Place), Applicability.Unsafe));
        if (match.Mentioned != match.Place)
        {
            proposals.Add(new Proposal(gazetteer.GetName(match.Mentioned), Applicability.Unsafe));
        }

        var territory = gazetteer.Territory(match.Place);
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

    private readonly record struct Match(PlaceId Place, PlaceId Mentioned, float Distance, float Margin, bool IsSourceForm, int Mentions, bool InSentence);
}
