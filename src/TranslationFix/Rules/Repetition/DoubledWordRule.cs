using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Repetition;

/// <summary>A word twice, or more often, in a row.</summary>
internal sealed class DoubledWordRule : Rule
{
    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("doubled-word", "fluency/duplication", Severity.Minor, "A word twice in a row.")
    {
        Applicability = Applicability.Safe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("Delegates reached the the harbour at noon.", "Delegates reached the harbour at noon."),
            RuleExample.Fixed("The exhibition exhibition opens in May.", "The exhibition opens in May."),
            RuleExample.Fixed("They agreed on on on the route.", "They agreed on the route."),
            RuleExample.Stays("«La valle era verde verde», racconta il pastore.") with { Language = "it" },
            RuleExample.Stays("Postacı kasaba kasaba dolaştı.") with { Language = "tr" },
            RuleExample.Stays("The check-in in Terminal 2 is closed, and so is the drive-in in Marl."),
            RuleExample.Stays("The club topped Group A a year earlier, and Serie A a decade ago."),
            RuleExample.Stays("By then the crew had had enough."),
            RuleExample.Stays("They honeymooned on Bora Bora."),
            RuleExample.Stays("It was very very late."),
            RuleExample.Fixed("She asked for for a second opinion.", "She asked for a second opinion."),
            RuleExample.Fixed("The judges judges agreed with him.", "The judges agreed with him."),
            RuleExample.Fixed("Only QUALIFIED QUALIFIED QUALIFIED QUALIFIED staff may enter.", "Only QUALIFIED staff may enter."),
            RuleExample.Fixed("The Harbour Harbour Harbour Harbour Authority met.", "The Harbour Authority met."),
            RuleExample.Stays("He said that that ship had sailed."),
            RuleExample.Stays("The singer of Tan Tan was ill, and Kuku Kuku stood in."),
            RuleExample.Stays("Votes cast in in-person polling made three three-seat wards change hands."),
            RuleExample.Stays("“It is a long, long way, and it is far far away,” he sang."),
            RuleExample.Stays("The cup went to Captain P P Nair and to Sergeant R R Rao."),
            RuleExample.Stays("The film stars Xin Xin, Ping Ping and the singer Bo Bo."),
            RuleExample.Stays("What are they fighting fighting fighting about?"),
            RuleExample.Stays("They work work work and never see the sun."),
            RuleExample.Stays("All summer it was rain rain rain."),
            RuleExample.Fixed("The cleaned cleaned cleaned cleaned tank was filled again.", "The cleaned tank was filled again."),
            RuleExample.Fixed("They pump water into the tank tank tank.", "They pump water into the tank."),
            RuleExample.Fixed("They live in a large village village village by the dam.", "They live in a large village by the dam."),
            RuleExample.Fixed("It is a list of TRAINED TRAINED TRAINED TRAINED TRAINED guides.", "It is a list of TRAINED guides."),
            RuleExample.Stays("The dance was a can can, and the cook served gado gado with piri piri."),
            RuleExample.Stays("A dik dik crossed the road behind the tuk tuk."),
            RuleExample.Stays("She is known as a painter as well as as a judge."),
            RuleExample.Stays("It was a house that nobody had looked at at night."),
            RuleExample.Stays("The nurse logged in in the morning, and the cook came in in a hurry."),
            RuleExample.Stays("The lights went on on every floor when the power came on on Sunday."),
            RuleExample.Fixed("They knew that that he would not come.", "They knew that he would not come."),
            RuleExample.Fixed("The firm said that that it will sell the mill.", "The firm said that it will sell the mill."),
            RuleExample.Fixed("The ship had had been at sea for a week.", "The ship had been at sea for a week."),
            RuleExample.Stays("It is the dishes and things like that that you hear at night."),
            RuleExample.Stays("This was the first FIRST robotics day in the town."),
            RuleExample.Stays("O porteiro fecha-a a tempo e vê-o o guarda.") with { Language = "pt" },
            RuleExample.Stays("Kulüp kupayı 2020'de de 2023'te de kazandı.") with { Language = "tr" },
            RuleExample.Stays("قرأ القاضي الرسالة كلمة كلمة، ثم عدّ الأوراق ورقة ورقة.") with { Language = "ar" },
            RuleExample.Fixed("قال الوزير الوزير إن الطريق سيفتح غدا.", "قال الوزير إن الطريق سيفتح غدا.") with { Language = "ar" },
            RuleExample.Stays("کارگران جعبه جعبه سیب را روی کامیون چیدند.") with { Language = "fa" },
            RuleExample.Stays("The clerk wrote “is is” in the margin, and nobody corrected it."),
        ],
    };

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.Full;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.RepeatedWord;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["function-word", "repeatable", "capitalized", "unknown", "three-or-more", "same-case", "quoted", "short"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        // The whole run is one finding, made at its second word: the cost stays linear in a text that repeats one word for ever.
        var first = index - 1;
        if (!IsRepeated(story, index) || IsRepeated(story, first))
        {
            return;
        }

        var last = index;
        while (IsRepeated(story, last + 1))
        {
            last++;
        }

        ref readonly var token = ref story[index];
        if (story.TextOf(first) is "A" && story.TextOf(index) is "a" && !story.Has(first, TokenTraits.SentenceStart))
        {
            // Serie A a decade ago.
            return;
        }

        // Portuguese "abre-a a tempo": a pronoun behind its verb, then a preposition; English "the check-in in Terminal 2". Turkish "2020'de de": an ending, then "too".
        if (last == index && ((story.IsMark(first - 1, '-') && (story.Language.Tag is not "en" || !story.Has(first, TokenTraits.SpaceBefore))) || (story.Language.Tag is not "en" && IsEnding(story, first))))
        {
            return;
        }

        if (story.Has(last, TokenTraits.Hyphenated) || (last == index && (IsNameOfTwins(token) || IsReduplication(story, index))))
        {
            return;
        }

        // Of other languages the list tells; there no grammar of the code takes it back.
        if (last - first < 3 && token.Is(WordClasses.RepeatableWord) && story.Language.Tag is not "en")
        {
            return;
        }

        if (last == index && (IsStranded(story, first, last) || IsQuotationAlone(story, first, last)))
        {
            return;
        }

        if (story.Language.Tag is not "en" && ((token.Is(WordClasses.IndefiniteArticle) && story.Is(last + 1, WordClasses.NumberWord)) || IsLatin(story, last)))
        {
            // Un un deux: the second is a number. Il n’y a a priori rien: the second is Latin.
            return;
        }

        var function = token.Is(WordClasses.FunctionWord);
        if (!function && last == index && story.Language.Conventions.Reduplicates(story.TextOf(index)))
        {
            return;
        }

        // «bella bella», "pencere pencere": speech doubles a word of content to say it with force, and Turkish makes adverbs so.
        if (last == index && !function && story.Language.Tag is not "en" && (token.Has(TokenTraits.Quoted) || (story.Language.Tag is "tr" && !token.Has(TokenTraits.Capitalized) && !token.IsUnknownWord)))
        {
            return;
        }

        // "rain rain rain" is a cry; "into the tank tank tank" is none.
        if (last - first == 2 && !function && (story.Has(first, TokenTraits.SentenceStart) || !story.IsKind(first - 1, TokenKind.Word) || story.Has(first, TokenTraits.Quoted) || story.Is(first - 1, WordClasses.Pronoun | WordClasses.Auxiliary | WordClasses.Particle)))
        {
            return;
        }

        sink.Add(
            this,
            story.SpanOf(first, last),
            $"“{story.TextOf(first)}” stands here {(last - first == 1 ? "twice" : "several times")} in a row.",
            story.TextOf(first).ToString(),
            IsSure(story, first, last) ? Applicability.Safe : Applicability.Unsafe,
            function ? 1 : 0,
            token.Is(WordClasses.RepeatableWord) && !IsBrokenGrammar(story, last) ? 1 : 0,
            token.Has(TokenTraits.Capitalized) && !token.Has(TokenTraits.SentenceStart) ? 1 : 0,
            token.IsUnknownWord ? 1 : 0,
            last - first > 1 ? 1 : 0,
            story.TextOf(first).SequenceEqual(story.TextOf(index)) ? 1 : 0,
            token.Has(TokenTraits.Quoted) ? 1 : 0,
            token.Length <= 2 ? 1 : 0);
    }

    /// <summary>Small English words that never stand twice for a reason, outside quotations; "in in", "on on", "is is" and "may may" may: he turned himself in in March.</summary>
    private static bool IsSure(AnalyzedStory story, int first, int last)
    {
        if (story.Language.Tag is not "en" || last != first + 1 || story.Has(last, TokenTraits.Quoted) || story.Has(last, TokenTraits.Capitalized) || (story.Has(first, TokenTraits.Capitalized) && !story.Has(first, TokenTraits.SentenceStart)))
        {
            return false;
        }

        // "the house he moved to to paint", "as well as as a judge": a preposition may stand twice where no noun phrase follows.
        return story.TextOf(last) switch
        {
            "the" or "a" or "an" or "and" or "or" or "but" or "their" or "its" or "our" or "my" or "your" or "these" or "those" => true,
            "of" or "to" or "from" => story.IsWord(last + 1, "the") || story.Has(last + 1, TokenTraits.Capitalized),
            _ => false,
        };
    }

    /// <summary>a priori, a posteriori, a fortiori behind the verb or preposition a.</summary>
    private static bool IsLatin(AnalyzedStory story, int last) =>
        story.IsWord(last, "a") && (story.IsWord(last + 1, "priori") || story.IsWord(last + 1, "posteriori") || story.IsWord(last + 1, "fortiori") || story.IsWord(last + 1, "contrario") || story.IsWord(last + 1, "minima"));

    /// <summary>"as well as as a judge"; "came in in a hurry", a verb of two words and its place or time; "looked at at night", where the first ends its clause and the second begins a phrase of time.</summary>
    private static bool IsStranded(AnalyzedStory story, int first, int last) =>
        story.IsWord(first, "as")
            ? story.IsWord(first - 1, "well") || story.IsWord(first - 1, "much") || story.IsWord(first - 1, "such") || story.IsWord(first - 1, "same") || story.IsWord(first - 1, "soon") || story.IsWord(first - 1, "far")
            : story.IsWord(first, "in") || story.IsWord(first, "on") ? story.IsKind(first - 1, TokenKind.Word) && TakesParticle(story.TextOf(first - 1))
            : story.IsWord(first, "at") && (story.IsWord(last + 1, "night") || story.IsWord(last + 1, "noon") || story.IsWord(last + 1, "least") || story.IsWord(last + 1, "first") || story.IsWord(last + 1, "all") || story.IsWord(last + 1, "home"));

    /// <summary>Verbs that come with "in" or "on" as a part of them: log in, go on.</summary>
    private static bool TakesParticle(ReadOnlySpan<char> verb) =>
        verb is "logged" or "log" or "logs" or "signed" or "came" or "come" or "comes" or "went" or "go" or "goes" or "going" or "coming" or "moved" or "checked" or "turned" or "switched"
            or "dropped" or "stepped" or "broke" or "broken" or "brought" or "set" or "gave" or "joined" or "carried" or "settled" or "called" or "stayed" or "sworn" or "flown" or "phoned" or "handed";

    /// <summary>An ending of grammar behind an apostrophe.</summary>
    private static bool IsEnding(AnalyzedStory story, int index) =>
        story[index].Start > 0 && story.Text[story[index].Start - 1] is '\'' or '’' && story.IsKind(index - 2, TokenKind.Number);

    /// <summary>“is is”: the text speaks about the very words.</summary>
    private static bool IsQuotationAlone(AnalyzedStory story, int first, int last) =>
        first > 0 && last + 1 < story.Count && Marks.IsDoubleQuote(story.Text[story[first - 1].Start]) && Marks.IsDoubleQuote(story.Text[story[last + 1].Start]);

    /// <summary>"that that it will", "had had been": no reading has both.</summary>
    private static bool IsBrokenGrammar(AnalyzedStory story, int last) =>
        story.IsWord(last, "that") ? BringsClause(story, last - 2) && (story.Is(last + 1, WordClasses.Pronoun | WordClasses.IndefiniteArticle) && !story.IsWord(last + 1, "one")) || story.IsWord(last + 1, "the") || story.IsWord(last + 1, "these") || story.IsWord(last + 1, "there")
            : story.IsWord(last, "had") && story.IsWord(last + 1, "been");

    /// <summary>Words that bring a clause; behind another word the first "that" may be a pronoun: things like that that you do.</summary>
    private static bool BringsClause(AnalyzedStory story, int index) =>
        story.Is(index, WordClasses.SpeechVerb) || (story.IsKind(index, TokenKind.Word) && story.TextOf(index) is "knew" or "know" or "knows" or "believe" or "believed" or "believes" or "think" or "thinks" or "thought" or "hope" or "hopes" or "hoped" or "fear" or "fears" or "feared" or "sure" or "fact" or "clear" or "means" or "meant" or "showed" or "shows");

    /// <summary>"tuk tuk", "gado gado", "a can can": a small word that nobody knows, a short one that few use, or one that is also written in one piece or with a hyphen.</summary>
    private static bool IsReduplication(AnalyzedStory story, int index)
    {
        const int Most = 8;
        const int LongestExotic = 5;
        ref readonly var token = ref story[index];
        var text = story[token];
        if (token.Has(TokenTraits.Capitalized) || token.Is(WordClasses.Determiner | WordClasses.RepeatableWord) || (token.Is(WordClasses.FunctionWord) && !story.Is(index - 2, WordClasses.Determiner)))
        {
            return false;
        }

        var lexicon = story.Language.Lexicon;
        if (!token.Is(WordClasses.FunctionWord | WordClasses.Unit | WordClasses.NumberWord) && (!token.Has(TokenTraits.KnownWord) || (text.Length <= LongestExotic && (lexicon.Find(text) & LexiconEntry.Common) == 0)))
        {
            return true;
        }

        if (text.Length > Most)
        {
            return false;
        }

        Span<char> joined = stackalloc char[(2 * Most) + 1];
        text.CopyTo(joined);
        text.CopyTo(joined[text.Length..]);
        if (lexicon.Find(joined[..(2 * text.Length)]) != LexiconEntry.None)
        {
            return true;
        }

        joined[text.Length] = '-';
        text.CopyTo(joined[(text.Length + 1)..]);
        return lexicon.Find(joined[..((2 * text.Length) + 1)]) != LexiconEntry.None;
    }

    /// <summary>"M M Naravane", "Li Li": initials, and names of one short syllable twice.</summary>
    private static bool IsNameOfTwins(in Token token) =>
        token.Has(TokenTraits.Capitalized) && !token.Is(WordClasses.FunctionWord) && (token.Length <= 2 || (token.Length <= 4 && !token.Has(TokenTraits.KnownWord)));

    private static bool IsRepeated(AnalyzedStory story, int index) =>
        index > 0 && index < story.Count && story.IsKind(index, TokenKind.Word) && story.IsKind(index - 1, TokenKind.Word)
        && story[index].Hash == story[index - 1].Hash && !story.Has(index, TokenTraits.LineStart)
        && WordHash.Same(story.TextOf(index), story.TextOf(index - 1));
}
