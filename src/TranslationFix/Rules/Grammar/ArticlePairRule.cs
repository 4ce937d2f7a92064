using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Grammar;

/// <summary>An article that cannot stand where it stands: two of them in a row, one before "his" or "Mr.", or before a country that takes none.</summary>
internal sealed class ArticlePairRule : Rule
{
    private const string Titles = "mr mrs ms";

    /// <summary>Countries that take no article. Those whose rivers or older names have one (the Congo, the Lebanon, the Ukraine) are not here.</summary>
    private static readonly ImmutableArray<string> Countries =
    [
        "afghanistan", "albania", "algeria", "angola", "argentina", "armenia", "australia", "austria", "azerbaijan", "bahrain", "bangladesh", "belarus", "belgium", "bolivia", "bosnia",
        "brazil", "bulgaria", "cambodia", "canada", "chile", "china", "colombia", "croatia", "cuba", "cyprus", "denmark", "ecuador", "egypt", "estonia", "ethiopia", "finland", "france",
        "germany", "ghana", "greece", "haiti", "hungary", "iceland", "india", "indonesia", "iran", "iraq", "ireland", "israel", "italy", "japan", "kazakhstan", "kenya", "kuwait",
        "kyrgyzstan", "latvia", "libya", "lithuania", "malaysia", "mali", "mexico", "moldova", "mongolia", "morocco", "myanmar", "nepal", "nigeria", "norway", "oman", "pakistan",
        "palestine", "paraguay", "peru", "poland", "portugal", "qatar", "romania", "russia", "serbia", "singapore", "slovakia", "slovenia", "somalia", "spain", "sweden", "switzerland", "syria",
        "taiwan", "tajikistan", "tanzania", "thailand", "tunisia", "turkey", "turkmenistan", "uganda", "uruguay", "uzbekistan", "venezuela", "vietnam", "zambia", "zimbabwe",
    ];

    private enum Kind
    {
        Pair,
        Possessive,
        Title,
        Country,
    }

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("article", "fluency/grammar", Severity.Minor, "A wrong or missing article that the text alone decides.")
    {
        Applicability = Applicability.Unsafe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("He opened the a door to the cellar.", "He opened the door to the cellar."),
            RuleExample.Fixed("She wrote a the letter to the court.", "She wrote the letter to the court."),
            RuleExample.Fixed("It was an the old bridge over the Sava.", "It was the old bridge over the Sava."),
            RuleExample.Fixed("They waited for a an hour in the rain.", "They waited for an hour in the rain."),
            RuleExample.Fixed("The coach praised an a young keeper.", "The coach praised a young keeper."),
            RuleExample.Fixed("The minister met the his deputy in Basra.", "The minister met his deputy in Basra."),
            RuleExample.Fixed("The party chose the its leader on Sunday.", "The party chose its leader on Sunday."),
            RuleExample.Fixed("The report was read by the Mr. Karimi on Monday.", "The report was read by Mr. Karimi on Monday."),
            RuleExample.Fixed("“The plan is ready,” the Mrs. Ozgur said.", "“The plan is ready,” Mrs. Ozgur said."),
            RuleExample.Fixed("The wheat was grown in the Germany and sold abroad.", "The wheat was grown in Germany and sold abroad."),
            RuleExample.Fixed("The Iran has denied the report.", "Iran has denied the report."),
            RuleExample.Fixed("A delegation from the Russia, led by a deputy, arrived.", "A delegation from Russia, led by a deputy, arrived."),
            RuleExample.Fixed("The goods were sent to the Turkey.", "The goods were sent to Turkey."),
            RuleExample.Fixed("The envoy of the Egypt was not there.", "The envoy of Egypt was not there."),
            RuleExample.Stays("The A team lost, and vitamin A the doctor gave was no help."),
            RuleExample.Stays("The a cappella choir and the a la carte menu were praised."),
            RuleExample.Stays("It was the Germany of her childhood, the Iran that she knew."),
            RuleExample.Stays("The Germany coach and the Brazil striker shook hands."),
            RuleExample.Stays("He won the Mr. Olympia contest and the Mr. Universe title."),
            RuleExample.Stays("The United States and the Netherlands signed it, the Congo did not."),
            RuleExample.Stays("The Iran nuclear deal and the China trade talks went on."),
            RuleExample.Stays("The letter is the a of the alphabet of music."),
            RuleExample.Stays("A The Hague court heard the case."),
            RuleExample.Stays("The France-Spain match and the India-based firm were in the news."),
            RuleExample.Stays("Gave the her2 test to nine women."),
            RuleExample.Stays("He crossed the Jordan and lived in the Lebanon."),
            RuleExample.Stays("The Iran and Iraq desks were merged, as was the Russia and Ukraine team."),
            RuleExample.Stays("The Poland in which he grew up had no sea. The Egypt from which she fled had one."),
            RuleExample.Stays("The film was shown on the Russia.tv and the China.org pages."),
            RuleExample.Stays("The Germany he knew was gone."),
            RuleExample.Stays("It was not the China we had hoped for."),
        ],
    };

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Article | Anchors.Phrase;

    /// <inheritdoc />
    public override ImmutableArray<string> AnchorWords => [.. Countries, "mr", "mrs", "ms", "his", "its", "their", "our"];

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["pair", "possessive", "title", "country", "quoted", "mentioned", "after-preposition", "mark-follows", "sentence-start"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        if (anchor == Anchors.Article)
        {
            Pair(story, index, sink);
        }
        else if (story.IsWord(index - 1, "the") && story.InOneSentence(index - 1, index) && story.Has(index, TokenTraits.SpaceBefore) && !story.IsMark(index + 1, '-'))
        {
            Before(story, index, sink);
        }
    }

    /// <summary>the a, a the, a an.</summary>
    private void Pair(AnalyzedStory story, int index, CandidateSink sink)
    {
        if (story.Has(index, TokenTraits.Capitalized) && !story.Has(index, TokenTraits.SentenceStart))
        {
            return;
        }

        if (story.IsWord(index - 1, "the") && !story.Has(index, TokenTraits.SentenceStart) && story.Has(index, TokenTraits.SpaceBefore) && IsNounPhrase(story, index + 1))
        {
            Add(story, Kind.Pair, index - 1, index, index + 1, [story.TextOf(index - 1).ToString(), Cased(story, index - 1, story.TextOf(index).ToString())], sink);
            return;
        }

        var next = index + 1;
        var isThe = story.IsWord(next, "the");
        if (story.Has(next, TokenTraits.Capitalized) || !story.Has(next, TokenTraits.SpaceBefore) || !(isThe || (story.Is(next, WordClasses.IndefiniteArticle) && story[next].Length != story[index].Length))
            || !IsNounPhrase(story, next + 1))
        {
            return;
        }

        if (isThe)
        {
            var form = ArticleSound.Of(story, next + 1) == ArticleForm.An ? "an" : "a";
            Add(story, Kind.Pair, index, next, next + 1, [Cased(story, index, "the"), Cased(story, index, form)], sink);
        }
        else if (ArticleSound.Of(story, next + 1) is var sound && sound != ArticleForm.Either)
        {
            Add(story, Kind.Pair, index, next, next + 1, [Cased(story, index, sound == ArticleForm.An ? "an" : "a")], sink);
        }
    }

    /// <summary>the his, the Mr. Karimi, the Germany.</summary>
    private void Before(AnalyzedStory story, int index, CandidateSink sink)
    {
        if (story.Is(index, WordClasses.Determiner | WordClasses.Pronoun))
        {
            if (!story.Has(index, TokenTraits.Capitalized) && IsNounPhrase(story, index + 1) && !story.Is(index - 2, WordClasses.MentionWord))
            {
                Add(story, Kind.Possessive, index - 1, index, index + 1, [Cased(story, index - 1, story.TextOf(index).ToString())], sink);
            }
        }
        else if (!story.Has(index, TokenTraits.Capitalized) || story.Has(index, TokenTraits.AllCapitals) || story.Has(index, TokenTraits.Possessive))
        {
            return;
        }
        else if (Titles.Contains(story.TextOf(index).ToString(), StringComparison.OrdinalIgnoreCase))
        {
            var name = story.IsMark(index + 1, '.') ? index + 2 : index + 1;
            if (story.Has(name, TokenTraits.Capitalized) && !story.IsWord(name, "olympia") && !story.IsWord(name, "universe") && !story.IsWord(name, "world") && !story.IsWord(name, "men"))
            {
                var last = story.Has(name + 1, TokenTraits.Capitalized) && story.IsKind(name + 1, TokenKind.Word) && !story.Has(name + 1, TokenTraits.SentenceStart) ? name + 1 : name;
                if (EndsPhrase(story, last + 1))
                {
                    Add(story, Kind.Title, index - 1, index, last + 1, [story.TextOf(index).ToString()], sink);
                }
            }
        }
        else if (EndsPhrase(story, index + 1) && !(story.Is(index + 1, WordClasses.Coordinator) && story.Has(index + 2, TokenTraits.Capitalized)))
        {
            Add(story, Kind.Country, index - 1, index, index + 1, [story.TextOf(index).ToString()], sink);
        }
    }

    private void Add(AnalyzedStory story, Kind kind, int first, int last, int next, ImmutableArray<string> replacements, CandidateSink sink) =>
        sink.Add(
            this,
            story.SpanOf(first, last),
            kind switch
            {
                Kind.Pair => "Two articles stand in a row.",
                Kind.Country => "The name of this country takes no article.",
                _ => "No article stands here.",
            },
            [
                kind == Kind.Pair ? 1 : 0,
                kind == Kind.Possessive ? 1 : 0,
                kind == Kind.Title ? 1 : 0,
                kind == Kind.Country ? 1 : 0,
                story.Has(first, TokenTraits.Quoted) ? 1 : 0,
                story.Is(first - 1, WordClasses.MentionWord) || story.Is(first - 2, WordClasses.MentionWord) ? 1 : 0,
                story.Is(first - 1, WordClasses.Preposition) ? 1 : 0,
                story.IsKind(next, TokenKind.Punctuation) ? 1 : 0,
                story.Has(first, TokenTraits.SentenceStart) ? 1 : 0,
            ],
            [.. replacements.Select(static text => new Proposal(text, Applicability.Unsafe))]);

    /// <summary>A small known word that is no function word, and no foreign phrase in a: a cappella, a la carte, a priori.</summary>
    private static bool IsNounPhrase(AnalyzedStory story, int index) =>
        story.IsKind(index, TokenKind.Word) && story.Has(index, TokenTraits.SpaceBefore) && !story.Has(index, TokenTraits.SentenceStart) && !story.Is(index, WordClasses.FunctionWord) && !story[index].IsUnknownWord
        && story[index].Length > 2 && !(story.TextOf(index) is "cappella" or "priori" or "posteriori" or "fortiori" or "capella");

    /// <summary>True when no noun, relative clause or "of" follows: a mark, a verb or a preposition.</summary>
    private static bool EndsPhrase(AnalyzedStory story, int index)
    {
        if (index >= story.Count || story.IsKind(index, TokenKind.Punctuation))
        {
            // "the Russia.tv" is a name.
            var glued = story.IsMark(index, '.') && story.IsKind(index + 1, TokenKind.Word) && !story.Has(index + 1, TokenTraits.SpaceBefore);
            return !glued && !story.IsMark(index, '-') && !story.IsMark(index, '–') && !story.IsMark(index, '/') && !story.IsMark(index, '&') && !story.IsMark(index, '\'') && !story.IsMark(index, '’');
        }

        return story.IsKind(index, TokenKind.Word) && !story.Has(index, TokenTraits.Capitalized)
            && (story.Is(index, WordClasses.Auxiliary | WordClasses.SpeechVerb) || (story.Is(index, WordClasses.Preposition | WordClasses.Coordinator) && !story.IsWord(index, "of") && !story.Is(index, WordClasses.Subordinator)
                && !story.IsWord(index + 1, "which") && !story.IsWord(index + 1, "whom") && !story.IsWord(index + 1, "whose")));
    }

    private static string Cased(AnalyzedStory story, int first, string word) =>
        story.Has(first, TokenTraits.Capitalized) ? char.ToUpperInvariant(word[0]) + word[1..] : word.ToLowerInvariant();
}
