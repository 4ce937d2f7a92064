using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Typography;

/// <summary>A short bracket in running text by which a translator said what a word means or what the sentence leaves out.</summary>
internal sealed class TranslatorGlossRule : Rule
{
    /// <summary>The longest gloss, in tokens.</summary>
    private const int MaximumTokens = 8;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("translator-gloss", "fluency/unidiomatic", Severity.Minor, "A bracket that a translator put in to explain.")
    {
        Applicability = Applicability.Unsafe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("“They (these letters) mean little to me,” he said.", "“They [these letters] mean little to me,” he said."),
            RuleExample.Fixed("The aim of the (meeting) in Oslo (with the union) is peace.", "The aim of the meeting in Oslo with the union is peace.") with { SourceLanguage = "fa" },
            RuleExample.Fixed("She explained:\nWe told them, and (if that is so) we will go.", "She explained:\nWe told them, and [if that is so] we will go."),
            RuleExample.Fixed("“I saw it (the ship) sink,” the boy said.", "“I saw it [the ship] sink,” the boy said."),
            RuleExample.Fixed("He arrived in Graz (for talks) and left at once.", "He arrived in Graz for talks and left at once.") with { SourceLanguage = "ar" },
            RuleExample.Fixed("The purpose of Skopje (visit) is to open the bridge (between the two banks) in May.", "The purpose of Skopje visit is to open the bridge between the two banks in May.") with { SourceLanguage = "fa" },
            RuleExample.Fixed("“Those who left (the miners) will not return,” she said.", "“Those who left [the miners] will not return,” she said."),
            RuleExample.Fixed("The growers (of the valley) want more water.", "The growers of the valley want more water.") with { SourceLanguage = "fa" },
            RuleExample.Fixed("“He (our neighbour) never complained,” she said.", "“He [our neighbour] never complained,” she said."),
            RuleExample.Fixed("“I counted all 12 (of them) twice,” she said.", "“I counted all 12 of them twice,” she said."),
            RuleExample.Fixed("“Those with boats (old boats) must stay,” he warned.", "“Those with boats [old boats] must stay,” he warned."),
            RuleExample.Fixed("The result of Doha (round) in Geneva was a list.", "The result of Doha round in Geneva was a list.") with { SourceLanguage = "ar" },
            RuleExample.Fixed("The third day of Lagos (conference) on malaria begins at noon.", "The third day of Lagos conference on malaria begins at noon.") with { SourceLanguage = "fa" },
            RuleExample.Fixed("The main reason of Jakarta for the trip (by the crown prince) is rice.", "The main reason of Jakarta for the trip by the crown prince is rice.") with { SourceLanguage = "fa" },
            RuleExample.Fixed("The dispute (with the two banks) was settled.", "The dispute with the two banks was settled.") with { SourceLanguage = "ar" },
            RuleExample.Fixed("The road (to the port) will be widened.", "The road to the port will be widened.") with { SourceLanguage = "fa" },
            RuleExample.Fixed("The plan of Ankara (government) for the lake has failed.", "The plan of Ankara government for the lake has failed.") with { SourceLanguage = "fa" },
            RuleExample.Stays("The film (subtitled) is on at nine, the other (dubbed) at ten."),
            RuleExample.Stays("The second mate (asleep) and the cook (awake) were saved."),
            RuleExample.Stays("Fees (in euros) are on the last page.") with { SourceLanguage = "es" },
            RuleExample.Stays("The shares (half of all) were sold in a day."),
            RuleExample.Stays("Each guest gets a bao (bun) and a cup of tea."),
            RuleExample.Stays("Six of them are in hospital (on ventilators) and two went home."),
            RuleExample.Stays("An orange (high) level warning is out for the coast."),
            RuleExample.Stays("“I tried the VM (virtual machine) and it worked,” he said."),
            RuleExample.Stays("Otto Lenz (tennis) and Ida Berg (golf) won again.") with { SourceLanguage = "ru" },
            RuleExample.Stays("A patient with arthritis (swelling of the joints) was sent home.") with { SourceLanguage = "he" },
            RuleExample.Stays("The coin is like a card (in real money) or a cheque."),
            RuleExample.Stays("The ants were led to a pot (the feeding room), where they slept."),
            RuleExample.Stays("The seller (who asked not to be named) made a loss.") with { SourceLanguage = "fa" },
            RuleExample.Stays("She is the head of the fund (formerly a bank) and is no relation (to the poet).") with { SourceLanguage = "ar" },
            RuleExample.Stays("He missed six shots (four of them standing) and fell.") with { SourceLanguage = "uk" },
            RuleExample.Stays("The play is shown with (subtitled) songs."),
            RuleExample.Stays("We told them (and they agreed) to wait at home."),
            RuleExample.Stays("The talks resume on Monday (tomorrow)."),
            RuleExample.Stays("The actress (right) met the mayor (left) in Graz."),
            RuleExample.Stays("The tax (including duties) is 9 percent."),
            RuleExample.Stays("The winner, Ida Holm (no relation), smiled."),
            RuleExample.Stays("He is a botanist (and a keen sailor), and he is 61."),
            RuleExample.Stays("They eat injera (a flat bread) every day."),
            RuleExample.Stays("The score (his third of the month) came late."),
            RuleExample.Stays("Tickets are cheap (see below)."),
            RuleExample.Stays("The house is old (it was built in a day)."),
            RuleExample.Stays("Children (except infants) pay half."),
            RuleExample.Stays("The member(s) of the board (formerly the council) agreed."),
            RuleExample.Stays("The ferry is late (as ever)."),
            RuleExample.Stays("He plays the oud (pictured) at weddings (mostly in May)."),
            RuleExample.Stays("We put the snails into a tank (the quiet room) and waited."),
            RuleExample.Stays("I am short-sighted (half-blind) and I drive slowly."),
            RuleExample.Stays("The stall sells “cold gvarelidze (walnut paste)” at noon."),
            RuleExample.Stays("I have had insomnia (broken sleep) for ten years."),
            RuleExample.Stays("The bus (the last one of the day) had gone."),
        ],
    };

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Bracket;

    /// <inheritdoc />
    public override ImmutableArray<string> Features =>
        ["after-pronoun", "definite", "preposition", "condition", "indefinite", "honest-word", "in-speech", "text-follows", "source-preposition", "long", "source", "one-word", "carries-on", "word-carries-on", "preposition-carries-on"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var pair = story.Brackets[index];
        var first = pair.Open + 1;
        var last = pair.Close - 1;
        var count = last - first + 1;
        if (!story.IsMark(pair.Open, '(') || count is < 1 or > MaximumTokens || pair.Open == 0 || !story.Has(pair.Open, TokenTraits.SpaceBefore) || story.Has(pair.Open, TokenTraits.LineStart)
            || story.Has(pair.Close + 1, TokenTraits.SpaceBefore) == false && story.IsKind(pair.Close + 1, TokenKind.Word)
            || !(story.IsKind(pair.Open - 1, TokenKind.Word) || (story.IsKind(pair.Open - 1, TokenKind.Number) && story.Is(first, WordClasses.Preposition))) || !HasPlainContent(story, first, last))
        {
            return;
        }

        ref readonly var start = ref story[first];
        var follows = story.IsKind(pair.Close + 1, TokenKind.Word) && !story.Has(pair.Close + 1, TokenTraits.LineStart);
        var speech = story.Has(pair.Open, TokenTraits.Quoted) || IsInSpeech(story, pair.Open);
        var definite = start.Is(WordClasses.Determiner) && !start.Is(WordClasses.IndefiniteArticle);
        if ((definite && IsIndefinite(story, pair.Open - 1)) || (count == 3 && story.IsMark(first + 1, '-')) || (count > 1 && story[pair.Open - 1].Length > 1 && story.Has(pair.Open - 1, TokenTraits.AllCapitals))
            || (story[pair.Open - 1].IsUnknownWord && !story.Has(pair.Open - 1, TokenTraits.Capitalized)))
        {
            // "VM (virtual machine)", "plov (rice with lamb)"; "a pot (the arena)": an author's own name for a thing that was new; "(half-blind)" says what no translator would have to.
            return;
        }

        var pronoun = story.Is(pair.Open - 1, WordClasses.Pronoun) || story.IsWord(pair.Open - 1, "those") || story.IsWord(pair.Open - 1, "these");
        // "of Lima (visit) to", "with Lima (in March) is": the sentence needs what the bracket holds.
        var carriesOn = follows && story.Is(pair.Close + 1, WordClasses.Preposition | WordClasses.PlacePreposition | WordClasses.Auxiliary);
        var content = story.TextOf(story.SpanOf(first, last));
        var square = string.Concat("[", content, "]");
        var merged = content.ToString();
        var bracketFirst = speech && !start.Is(WordClasses.Preposition | WordClasses.PlacePreposition);
        sink.Add(
            this,
            story.SpanOf(pair.Open, pair.Close),
            "A bracket of the translator's: English says it in the sentence, or in square brackets inside speech.",
            [
                pronoun ? 1 : 0,
                definite ? 1 : 0,
                start.Is(WordClasses.Preposition | WordClasses.PlacePreposition) ? 1 : 0,
                start.Is(WordClasses.Subordinator) ? 1 : 0,
                start.Is(WordClasses.IndefiniteArticle) ? 1 : 0,
                start.Is(WordClasses.BracketWord) || story.Is(last, WordClasses.BracketWord | WordClasses.Unit) || story.IsWord(pair.Open - 1, "relation") ? 1 : 0,
                speech ? 1 : 0,
                follows ? 1 : 0,
                story.SourceLanguage is "fa" or "ar" && start.Is(WordClasses.Preposition | WordClasses.PlacePreposition) ? 1 : 0,
                count > 4 ? 1 : 0,
                story.SourceLanguage is "fa" or "ar" ? 1 : 0,
                count == 1 ? 1 : 0,
                carriesOn ? 1 : 0,
                carriesOn && count == 1 ? 1 : 0,
                carriesOn && start.Is(WordClasses.Preposition | WordClasses.PlacePreposition) ? 1 : 0,
            ],
            bracketFirst
                ? [new Proposal(square, Applicability.Unsafe), new Proposal(merged, Applicability.Unsafe)]
                : [new Proposal(merged, Applicability.Unsafe), new Proposal(square, Applicability.Unsafe)]);
    }

    /// <summary>True for a noun with an indefinite article before it, with one or two words between at most.</summary>
    private static bool IsIndefinite(AnalyzedStory story, int noun)
    {
        const int Reach = 3;
        for (var i = noun - 1; i >= noun - Reach && story.IsKind(i, TokenKind.Word); i--)
        {
            if (story.Is(i, WordClasses.IndefiniteArticle))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words alone, the first of them small: no numbers, no names in front, no sentence, no other brackets.</summary>
    private static bool HasPlainContent(AnalyzedStory story, int first, int last)
    {
        if (story.Has(first, TokenTraits.SpaceBefore) || story[first].Has(TokenTraits.Capitalized) || story[first].Length == 1 && !story.IsWord(first, "a"))
        {
            return false;
        }

        for (var i = first; i <= last; i++)
        {
            ref readonly var token = ref story[i];
            var plain = token.Kind == TokenKind.Word
                ? (token.Traits & (TokenTraits.ForeignScript | TokenTraits.MixedScript | TokenTraits.HasDigit)) == 0 && !token.Is(WordClasses.RelativeDay | WordClasses.Weekday)
                : story.IsMark(i, ',') || story.IsMark(i, '-') || story.IsMark(i, '\'') || story.IsMark(i, '’');
            if (!plain || token.Has(TokenTraits.LineStart))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True when the paragraph before announces speech. The first person alone does not tell: an author who writes of himself has brackets of his own.</summary>
    private static bool IsInSpeech(AnalyzedStory story, int index) =>
        SpeechIntroduction.Read(story, story.Sentences[story[index].Sentence].Paragraph - 1) is { HasVerb: true };
}
