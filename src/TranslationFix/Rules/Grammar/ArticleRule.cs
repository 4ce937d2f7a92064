using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Grammar;

/// <summary>The wrong form of the indefinite article: "a" before a vowel sound, "an" before a consonant sound.</summary>
internal sealed class ArticleRule : Rule
{
    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("article", "fluency/grammar", Severity.Minor, "A wrong or missing article that the text alone decides.")
    {
        Applicability = Applicability.Safe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("The plan is a imaginary one.", "The plan is an imaginary one."),
            RuleExample.Fixed("It was an European idea.", "It was a European idea."),
            RuleExample.Fixed("He waited for a hour in the rain.", "He waited for an hour in the rain."),
            RuleExample.Fixed("The council chose a 18-year-old rower.", "The council chose an 18-year-old rower."),
            RuleExample.Fixed("A old bus blocked the lane.", "An old bus blocked the lane."),
            RuleExample.Fixed("She is an teacher from the north.", "She is a teacher from the north."),
            RuleExample.Fixed("They found an unique coin and a enormous jar.", "They found a unique coin and an enormous jar."),
            RuleExample.Fixed("He asked a MP about the road.", "He asked an MP about the road."),
            RuleExample.Fixed("The village has an UN observer.", "The village has a UN observer."),
            RuleExample.Fixed("It is a “unofficial” strike.", "It is an “unofficial” strike."),
            RuleExample.Stays("She asked for an Xbox and for an hour of rest."),
            RuleExample.Stays("An Mbappé goal decided it, an Nkrumah quote followed."),
            RuleExample.Stays("They reported an mpox case and the nth delay, an nth delay."),
            RuleExample.Stays("A Unesco team and a Utrecht court agreed with a Ufa lawyer."),
            RuleExample.Stays("An hors d'oeuvre was served beside an hourglass."),
            RuleExample.Stays("The plan has an 1,800-seat hall and an 1,100-word preface."),
            RuleExample.Stays("A Urals cargo was sold to a Ewan Sadler."),
            RuleExample.Stays("An heir, an honest one, waited an hour at a university."),
            RuleExample.Stays("An MP, a UN envoy and an NGO worker shared a cab."),
            RuleExample.Stays("An 8-year-old girl beat an 11-year-old boy and a 100-year-old man."),
            RuleExample.Stays("It was a one-off, a European first."),
            RuleExample.Stays("Serie A is short of money, and vitamin A or iron is no help."),
            RuleExample.Stays("An historic barn stands beside a hotel."),
            RuleExample.Stays("They met at 11 a.m. over a Ukrainian soup and an uneven table."),
            RuleExample.Stays("An X-ray and a U-turn made it a usual Monday."),
            RuleExample.Stays("A NATO ship passed an unidentified boat."),
            RuleExample.Stays("An mRNA test, an Mi-8 helicopter and an eBay seller made the news."),
            RuleExample.Stays("The insurer Ping An said that Grade-A offices are dear."),
            RuleExample.Stays("An Jing/Ren Chen wrote the report."),
            RuleExample.Fixed("An European bank paid.", "A European bank paid."),
            RuleExample.Stays("Group A opponents and Plan A alternatives were discussed."),
            RuleExample.Stays("An Post raised its prices. An Post employs nine thousand people."),
            RuleExample.Stays("She was born in Rotenfels an der Saale and went to school in Bad Marn an der Ilse."),
        ],
    };

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Article;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["common-word", "acronym", "number", "unknown", "capitalized", "quoted-next", "exception", "an", "capital-article", "function-word"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        ref readonly var article = ref story[index];
        var next = index + 1;
        var quote = story.IsKind(next, TokenKind.Punctuation) && story.Has(next, TokenTraits.SpaceBefore) && story.Text[story[next].Start] is '"' or '“' or '‘' or '\'';
        next += quote ? 1 : 0;
        if (next >= story.Count || story.Has(next, TokenTraits.SpaceBefore) == quote || story.Has(next, TokenTraits.LineStart)
            || !(story.IsKind(next, TokenKind.Word) || story.IsKind(next, TokenKind.Number)) || IsLetterName(story, index, next))
        {
            return;
        }

        // "Second came An Min-seo": a name.
        if (article.Has(TokenTraits.Capitalized) && story.Has(next, TokenTraits.Capitalized) && (!article.Has(TokenTraits.SentenceStart) || story[next].IsUnknownWord))
        {
            return;
        }

        // "Neustadt an der Aisch": part of a German name.
        var isAn = article.Length == 2;
        if (isAn && story.TextOf(next) is "der" or "dem" or "den" && story.Has(index - 1, TokenTraits.Capitalized) && story.Has(next + 1, TokenTraits.Capitalized))
        {
            return;
        }

        var form = ArticleSound.Of(story, next);
        if (form == ArticleForm.Either || (form == ArticleForm.An) == isAn || !ArticleSound.IsTold(story.CoreOf(next), isAn))
        {
            return;
        }

        ref readonly var word = ref story[next];
        var function = word.Is(WordClasses.FunctionWord) && !word.Is(WordClasses.NumberWord);
        if (function && !story.IsMark(next + 1, '-'))
        {
            return;
        }

        var acronym = word.Has(TokenTraits.AllCapitals) || word.Length == 1;
        var correct = isAn ? story.Text[article.Start] == 'A' ? "A" : "a" : story.Text[article.Start] == 'A' ? "An" : "an";
        sink.Add(
            this,
            story.SpanOf(index, next),
            $"“{story[word]}” starts with a {(isAn ? "consonant" : "vowel")} sound: “{correct}” stands before it.",
            string.Concat(correct, story.Text.AsSpan(article.End, word.End - article.End)),
            acronym || word.IsUnknownWord || word.Has(TokenTraits.Capitalized) || !ArticleSound.IsPlain(story.CoreOf(next), isAn) ? Applicability.Unsafe : Applicability.Safe,
            word.Kind == TokenKind.Word && IsCommon(story, next) ? 1 : 0,
            acronym ? 1 : 0,
            word.Kind == TokenKind.Number ? 1 : 0,
            word.IsUnknownWord ? 1 : 0,
            word.Has(TokenTraits.Capitalized) && !acronym ? 1 : 0,
            quote ? 1 : 0,
            word.Is(WordClasses.ArticleException) ? 1 : 0,
            isAn ? 1 : 0,
            article.Has(TokenTraits.Capitalized) && !article.Has(TokenTraits.SentenceStart) ? 1 : 0,
            function ? 1 : 0);
    }

    private static bool IsCommon(AnalyzedStory story, int token) => (story.Language.Lexicon.Find(story.CoreOf(token)) & LexiconEntry.Common) != 0;

    /// <summary>A letter, not an article: Serie A, a capital in mid-sentence; or one of a row of capitals; or part of a foreign phrase or an abbreviation.</summary>
    private static bool IsLetterName(AnalyzedStory story, int index, int next)
    {
        ref readonly var article = ref story[index];
        if (article.Has(TokenTraits.AllCapitals) || !article.Has(TokenTraits.SpaceBefore) && index > 0 && story.IsKind(index - 1, TokenKind.Word))
        {
            return true;
        }

        if (!article.Has(TokenTraits.SpaceBefore) && (story.IsMark(index - 1, '-') || story.IsMark(index - 1, '–') || story.IsMark(index - 1, '/')))
        {
            return true;
        }

        // "Ping An said", and "An Jing", "An Post raised" at the start.
        if (article.Length == 2 && article.Has(TokenTraits.Capitalized)
            && (article.Has(TokenTraits.SentenceStart) ? story.Has(next, TokenTraits.Capitalized) && !(IsCommon(story, next) && story.Has(next + 1, TokenTraits.Capitalized)) && !story.Is(next, WordClasses.Demonym) : !story.Has(next, TokenTraits.Capitalized) && story.Has(index - 1, TokenTraits.Capitalized)))
        {
            return true;
        }

        if (article.Has(TokenTraits.Capitalized) && !article.Has(TokenTraits.SentenceStart))
        {
            return article.Length == 1 && (story.IsKind(index - 1, TokenKind.Word) || story.Has(next, TokenTraits.AllCapitals));
        }

        return article.Has(TokenTraits.Hyphenated) || (index > 0 && !article.Has(TokenTraits.SpaceBefore) && story.IsKind(index - 1, TokenKind.Number));
    }
}
