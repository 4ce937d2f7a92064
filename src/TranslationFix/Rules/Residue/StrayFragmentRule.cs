using System.Collections.Frozen;
using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Residue;

/// <summary>A "sentence" that is only an auxiliary or the tail of a clause: the verb that the source puts last, left over.</summary>
internal sealed class StrayFragmentRule : Rule
{
    /// <summary>The most words of a fragment.</summary>
    private const int MaximumWords = 3;

    /// <summary>From here on a number word alone is no answer: Million.</summary>
    private const int Thousand = 1000;

    /// <summary>What makes an adverb with a preposition before it.</summary>
    private static readonly FrozenSet<string> Adverbials = new[]
    {
        "purpose", "accident", "choice", "chance", "cash", "last", "now", "silence", "once", "free", "pleasure", "vain", "time", "hand", "full", "part", "private", "public", "fact", "luck", "law", "force", "heart", "foot", "ever", "life", "tears", "theory", "practice", "principle",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The most words of a tail that begins with a small preposition.</summary>
    private const int MaximumTail = 7;

    /// <summary>How far before the fragment its word is looked for, in tokens.</summary>
    private const int EchoTokens = 6;

    /// <summary>The currencies of the source languages: what an engine leaves of "15 billion hryvnias (UAH)".</summary>
    private static readonly FrozenSet<string> CurrencyCodes =
        new[] { "UAH", "RUB", "USD", "EUR", "IRR", "TRY", "ILS", "NIS", "CNY", "RMB", "SAR", "AED", "KZT", "EGP", "IQD", "KWD", "QAR", "JPY", "KRW", "INR", "PKR", "MXN", "ARS", "BYN", "UZS", "KGS", "AZN", "GEL", "AMD" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Shared by the rules of this id.</summary>
    public static readonly RuleDescriptor Shared = new("stray-fragment", "fluency/grammar", Severity.Major, "A sentence that is only an auxiliary or a cut-off tail.");

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = Shared with
    {
        Applicability = Applicability.Safe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("The envoys meet in Oslo on March 3. Be.", "The envoys meet in Oslo on March 3."),
            RuleExample.Fixed("The strike entered its fifth day. Is. No train left the capital all day.", "The strike entered its fifth day. No train left the capital all day."),
            RuleExample.Fixed("The ship had left Bandar Abbas a week before. Was.", "The ship had left Bandar Abbas a week before."),
            RuleExample.Fixed("Four men were freed on Friday. Has been. The judge in charge gave no reason.", "Four men were freed on Friday. The judge in charge gave no reason."),
            RuleExample.Fixed("The wells in the south are dry. Are.\nFarmers want help.", "The wells in the south are dry.\nFarmers want help."),
            RuleExample.Fixed("The plant shipped 40 tons of milk powder. Tons. It will ship more.", "The plant shipped 40 tons of milk powder. It will ship more."),
            RuleExample.Fixed("The inspectors counted the centrifuges at the site. nuclear.", "The inspectors counted the centrifuges at the site."),
            RuleExample.Fixed("The court heard nine witnesses in the case. Were heard. Its ruling is due in May.", "The court heard nine witnesses in the case. Its ruling is due in May."),
            RuleExample.Fixed("The school was founded in 1931. It is.", "The school was founded in 1931."),
            RuleExample.Fixed("The road to the pass was closed by snow. Had become.", "The road to the pass was closed by snow."),
            RuleExample.Fixed("The council set aside 3 million for the bridge. Does.", "The council set aside 3 million for the bridge."),
            RuleExample.Fixed("The fund paid for the roof of the school. Of the.", "The fund paid for the roof of the school."),
            RuleExample.Fixed("Police closed the square to traffic. of vehicles.", "Police closed the square to traffic."),
            RuleExample.Fixed("Are. The talks resume in Doha on Monday, the ministry said.", "The talks resume in Doha on Monday, the ministry said."),
            RuleExample.Fixed("The clinic in Zabol treats 90 patients a day.\nIs.\nThe nearest hospital is four hours away.", "The clinic in Zabol treats 90 patients a day.\nThe nearest hospital is four hours away."),
            RuleExample.Fixed("He scored the winner from the spot in the 88th minute. Minute. The visitors then lost heart.", "He scored the winner from the spot in the 88th minute. The visitors then lost heart."),
            RuleExample.Fixed("The harvest was worth more than 900 million tenge. KZT. Half of it went abroad.", "The harvest was worth more than 900 million tenge. Half of it went abroad."),
            RuleExample.Fixed("The bus had been on its way to a funeral in Herat. There.\nNobody on board was hurt.", "The bus had been on its way to a funeral in Herat.\nNobody on board was hurt."),
            RuleExample.Fixed("The lottery of the island paid out 30 tickets. Million. The winners were told.", "The lottery of the island paid out 30 tickets. The winners were told."),
            RuleExample.Fixed("The pilots guide the tankers through at night. Canal. Each pays a fee.", "The pilots guide the tankers through at night. Each pays a fee."),
            RuleExample.Fixed("The delegation toured the new plant. of the city of Arak.", "The delegation toured the new plant of the city of Arak."),
            RuleExample.Fixed("The bill was sent back to the committee. for the third time this year. A vote is due in May.", "The bill was sent back to the committee for the third time this year. A vote is due in May."),
            RuleExample.Fixed("Rescuers found the boat. off the coast of Samsun. All on board were safe.", "Rescuers found the boat off the coast of Samsun. All on board were safe."),
            RuleExample.Fixed("The company runs nine mines. in the north of the country.", "The company runs nine mines in the north of the country."),
            RuleExample.Fixed("The team raised the level of enrichment. uranium. The agency was told.", "The team raised the level of enrichment. The agency was told."),
            RuleExample.Fixed("The minister opened a center for research. medical. It has 40 beds.", "The minister opened a center for research. It has 40 beds."),
            RuleExample.Fixed("Nine villages had no power on Sunday. electric. Crews were at work.", "Nine villages had no power on Sunday. Crews were at work."),
            RuleExample.Stays("“Goodnight,” the nurse said. Goodnight. The lamp went out."),
            RuleExample.Stays("The usher dimmed the lamps in the hall. Silence. Then the curtain rose."),
            RuleExample.Stays("The clerk read out the amendment to the budget. Carried. The next one failed."),
            RuleExample.Stays("The rescuers asked for a sign of life from the shaft. None. They dug on."),
            RuleExample.Stays("She closed the book on the night table. Goodnight."),
            RuleExample.Stays("Most shops on the list lost money. iKiosk lost most. eNook did not."),
            RuleExample.Stays("Who paid for the roof? Nobody there. The bill was lost."),
            RuleExample.Stays("“I looked for the key on the hook. There. It was there all along.”"),
            RuleExample.Stays("The firm Tallow & Sons Ltd. of Hull made the rope."),
            RuleExample.Stays("The train was due at 9 a.m. on the last day of the month."),
            RuleExample.Stays("the bus was late. from then on nobody took it. so it goes."),
            RuleExample.Stays("She watered the flowers at the front door. Thanks."),
            RuleExample.Stays("The fire spread over nearly 900 sq. meters."),
            RuleExample.Stays("The board met for two minutes on the last day. There it was."),
            RuleExample.Stays("The pilgrims walk to the chapel of St. A. Nobody knows the rest of the name."),
            RuleExample.Stays("She carved the oar without a saw. By hand. It took a month."),
            RuleExample.Stays("The owner signed on the last page. On purpose. The tenant did not read it."),
            RuleExample.Stays("The captain asked for rain on the last day of the match. Please. It never came to that."),
            RuleExample.Stays("“So be it. We will wait,” he said."),
            RuleExample.Stays("Will the dam hold? Not yet. The concrete is wet."),
            RuleExample.Stays("They said that she would fall. She did."),
            RuleExample.Stays("Is the harbour open? Yes, it is."),
            RuleExample.Stays("“Is it over? It is.” The crowd laughed."),
            RuleExample.Stays("He asked whether the money was gone. It was. Nobody spoke."),
            RuleExample.Stays("The clerk looked up. Nothing. He went on."),
            RuleExample.Stays("The road is long. Very long. Bring water."),
            RuleExample.Stays("The captain had one word for it. Luck. The owner had another."),
            RuleExample.Stays("The choir sang for an hour. Then silence."),
            RuleExample.Stays("the pump is off. call the desk. no answer."),
            RuleExample.Stays("It weighs approx. ten kilos."),
            RuleExample.Stays("Hello, world. It works. We think."),
            RuleExample.Stays("Could the old tug still float? It could."),
            RuleExample.Stays("He paid. They left. The shop closed."),
            RuleExample.Stays("“Where were you?” she asked. “Here. I was. You did not look.”"),
        ],
    };

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Sentence;

    /// <inheritdoc />
    public override ImmutableArray<string> Features =>
    [
        "auxiliaries", "it-auxiliary", "auxiliary-first", "preposition-first", "lexical", "small", "echo", "paragraph-end", "speech", "pronoun", "answer", "after-number", "tail", "single", "code",
    ];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var sentence = story.Sentences[index];
        var words = sentence.End - sentence.First - 1;
        if (sentence.End - sentence.First > 1 && story.Has(sentence.First, TokenTraits.InnerCapital) && !story.Has(sentence.First, TokenTraits.Capitalized))
        {
            // eBay, iRobot: a name that begins a sentence.
            return;
        }

        if (words is < 1 or > MaximumTail || (words > MaximumWords && (story.Has(sentence.First, TokenTraits.Capitalized) || !story.Is(sentence.First, WordClasses.Preposition))) || !story.IsMark(sentence.End - 1, '.') || Read(story, sentence) is not { } shape)
        {
            return;
        }

        var paragraph = story.Paragraphs[sentence.Paragraph];
        var opens = sentence.First == paragraph.First;
        if (opens ? !shape.Auxiliaries : shape.Small && story.IsKind(paragraph.First, TokenKind.Word) && !story.Has(paragraph.First, TokenTraits.Capitalized))
        {
            return;
        }

        var end = index == 0 ? -1 : story.Sentences[index - 1].End - 1;
        var question = end >= 0 && !opens && !story.IsMark(end, '.');
        var echo = FindEcho(story, sentence.End - 2, end);
        if (words == 1 && !shape.Small && (echo < 0 || story.Has(echo, TokenTraits.Quoted)) && !shape.Auxiliaries && !shape.Code && !story.Is(sentence.First, WordClasses.Preposition | WordClasses.PlaceNoun) && !story.IsWord(sentence.First, "there")
            && story.ValueOf(sentence.First) < Thousand)
        {
            // "Silence.", "None.", "Carried.": English prints a sentence of one word.
            return;
        }

        if (words == 2 && !shape.Small && story.Is(sentence.First, WordClasses.Preposition) && Adverbials.Contains(story.TextOf(sentence.First + 1).ToString()))
        {
            // "On purpose.", "By hand.": an adverb that English prints as a sentence.
            return;
        }

        var speech = question || story.Has(sentence.First, TokenTraits.Quoted) || story.Has(end, TokenTraits.Quoted)
            || (end >= 0 && end - story.Sentences[index - 1].First <= MaximumWords);
        var tail = IsTail(story, sentence, shape, words) && !opens;
        if (words > MaximumWords && !tail)
        {
            return;
        }

        var answer = shape.Answer || (echo >= 0 && shape.ItAuxiliary);
        sink.Add(
            this,
            tail ? new TextSpan(story[end].Start, story[sentence.End - 1].End) : Deletion(story, sentence, paragraph),
            tail ? "A full stop cuts the sentence in two." : $"“{story.TextOf(story.SpanOf(sentence.First, sentence.End - 1))}” is no sentence: a rest of the translation.",
            [
                shape.Auxiliaries ? 1 : 0,
                shape.ItAuxiliary ? 1 : 0,
                shape.AuxiliaryFirst ? 1 : 0,
                story.Is(sentence.First, WordClasses.Preposition) ? 1 : 0,
                shape.Lexical ? 1 : 0,
                shape.Small ? 1 : 0,
                echo >= 0 && shape.Lexical ? 1 : 0,
                sentence.End == paragraph.End ? 1 : 0,
                speech ? 1 : 0,
                shape.Pronoun ? 1 : 0,
                answer ? 1 : 0,
                story.IsKind(end - 1, TokenKind.Number) ? 1 : 0,
                tail ? 1 : 0,
                words == 1 ? 1 : 0,
                shape.Code ? 1 : 0,
            ],
            tail
                ? [new Proposal(" " + story.Text[story[sentence.First].Start..story[sentence.End - 1].End], Applicability.Unsafe), new Proposal(".", Applicability.Unsafe)]
                : [new Proposal(string.Empty, shape.Auxiliaries && !speech && !IsNamesake(story, sentence) ? Applicability.Safe : Applicability.Unsafe)],
            echo >= 0 && shape.Lexical ? [new Evidence(story[echo].Span, "The same word stands here already.")] : []);
    }

    /// <summary>True for a sentence with an auxiliary that is a name or a noun as well: May, Will, a must, a can, does and fawns.</summary>
    private static bool IsNamesake(AnalyzedStory story, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (story.IsWord(i, "may") || story.IsWord(i, "will") || story.IsWord(i, "must") || story.IsWord(i, "can") || story.IsWord(i, "does") || story.IsWord(i, "might"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the words of a sentence are; null when it cannot be a fragment.</summary>
    private static Shape? Read(AnalyzedStory story, Sentence sentence)
    {
        // "Not yet.", "No.", "Never.": short answers, which English prints.
        if (story.IsWord(sentence.First, "not") || story.IsWord(sentence.First, "no") || story.IsWord(sentence.First, "yes") || story.IsWord(sentence.First, "never")
            || story.IsWord(sentence.First, "thanks") || story.IsWord(sentence.First, "sorry") || story.IsWord(sentence.First, "congratulations"))
        {
            return null;
        }

        var shape = new Shape
        {
            Auxiliaries = true,
            AuxiliaryFirst = story.Is(sentence.First, WordClasses.Auxiliary | WordClasses.StrayAuxiliary),
            Small = !story.Has(sentence.First, TokenTraits.Capitalized),
        };
        for (var i = sentence.First; i < sentence.End - 1; i++)
        {
            ref readonly var token = ref story[i];
            var code = sentence.End - sentence.First == 2 && CurrencyCodes.Contains(story.TextOf(i).ToString());
            if (code)
            {
                shape.Code = true;
            }
            else if (token.Kind != TokenKind.Word || (token.Length == 1 && !story.IsWord(i, "a")) || token.Is(WordClasses.SpeechVerb) || (token.Traits & (TokenTraits.AllCapitals | TokenTraits.ForeignScript | TokenTraits.MixedScript)) != 0)
            {
                return null;
            }

            shape.Auxiliaries &= token.Is(WordClasses.Auxiliary | WordClasses.StrayAuxiliary);
            shape.Lexical |= !token.Is(WordClasses.FunctionWord | WordClasses.StrayAuxiliary);
            shape.Pronoun |= (token.Is(WordClasses.Pronoun) && !story.IsWord(i, "it")) || story.IsWord(i, "that") || story.IsWord(i, "this") || story.IsWord(i, "there");
            shape.Answer |= story.IsWord(i, "not") || story.IsWord(i, "no") || story.IsWord(i, "yes") || story.IsWord(i, "so") || story.IsWord(i, "never");
        }

        var several = sentence.End - sentence.First > 2;
        shape.ItAuxiliary = several && story.IsWord(sentence.First, "it") && story.Is(sentence.First + 1, WordClasses.Auxiliary) && !shape.Lexical;
        var clause = several && shape.Lexical && !shape.Small && !shape.AuxiliaryFirst && !story.Is(sentence.First, WordClasses.Preposition);
        return clause ? null : shape;
    }

    /// <summary>Words with a preposition that a full stop cuts from their sentence: the plant. of the city of Arak.</summary>
    private static bool IsTail(AnalyzedStory story, Sentence sentence, Shape shape, int words)
    {
        if (words < 3 || !shape.Small || !story.Is(sentence.First, WordClasses.Preposition))
        {
            return false;
        }

        for (var i = sentence.First + 1; i < sentence.End - 1; i++)
        {
            if (story.Is(i, WordClasses.Auxiliary | WordClasses.Subordinator | WordClasses.Pronoun) && !story.Is(i, WordClasses.Preposition | WordClasses.Month | WordClasses.Determiner))
            {
                return false;
            }
        }

        return !story.Is(sentence.End - 2, WordClasses.FunctionWord);
    }

    /// <summary>The sentence with the white space before it; at the start of a line that goes on, with that behind it.</summary>
    private static TextSpan Deletion(AnalyzedStory story, Sentence sentence, Paragraph paragraph)
    {
        if (sentence.First != paragraph.First)
        {
            return new TextSpan(story.StartWithSpace(sentence.First), story[sentence.End - 1].End);
        }

        return sentence.End < paragraph.End
            ? new TextSpan(story[sentence.First].Start, story[sentence.End].Start)
            : new TextSpan(sentence.First == 0 ? 0 : story[sentence.First - 1].End, story[sentence.End - 1].End);
    }

    /// <summary>The token shortly before the fragment that has the fragment's last word, or −1.</summary>
    private static int FindEcho(AnalyzedStory story, int word, int end)
    {
        for (var i = end - 1; i >= 0 && i >= end - EchoTokens; i--)
        {
            if (story[i].Hash != 0 && story[i].Hash == story[word].Hash)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>What the words of a short sentence are.</summary>
    private struct Shape
    {
        /// <summary>Auxiliaries alone.</summary>
        public bool Auxiliaries;

        /// <summary>"It" with auxiliaries.</summary>
        public bool ItAuxiliary;

        /// <summary>The first word is an auxiliary.</summary>
        public bool AuxiliaryFirst;

        /// <summary>The first word has no capital.</summary>
        public bool Small;

        /// <summary>A word that is no function word.</summary>
        public bool Lexical;

        /// <summary>A pronoun other than "it", or a word that points.</summary>
        public bool Pronoun;

        /// <summary>A word of short answers.</summary>
        public bool Answer;

        /// <summary>The code of a currency.</summary>
        public bool Code;
    }
}
