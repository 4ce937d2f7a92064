using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Grammar;

/// <summary>A name that always takes an article, behind a preposition without one: in West Bank, from United States; and "at same time".</summary>
internal sealed class MissingArticleRule : Rule
{
    /// <summary>The first words of the names, each with the words that may follow; a name of one word has none.</summary>
    private static readonly (string First, string[] Second)[] Names =
    [
        ("united", ["States", "Kingdom", "Nations"]),
        ("european", ["Union", "Commission", "Parliament"]),
        ("middle", ["East"]),
        ("gaza", ["Strip"]),
        ("west", ["Bank"]),
        ("white", ["House"]),
        ("red", ["Sea"]),
        ("black", ["Sea"]),
        ("caspian", ["Sea"]),
        ("mediterranean", ["Sea"]),
        ("baltic", ["Sea"]),
        ("persian", ["Gulf"]),
        ("czech", ["Republic"]),
        ("dominican", ["Republic"]),
        ("netherlands", []),
        ("philippines", []),
        ("maldives", []),
        ("bahamas", []),
        ("kremlin", []),
        ("vatican", []),
    ];

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("article", "fluency/grammar", Severity.Minor, "A wrong or missing article that the text alone decides.")
    {
        Applicability = Applicability.Unsafe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("The envoy will fly to United States on Monday.", "The envoy will fly to the United States on Monday."),
            RuleExample.Fixed("Nine people were hurt in West Bank, doctors said.", "Nine people were hurt in the West Bank, doctors said."),
            RuleExample.Fixed("The ship sailed from Netherlands in May.", "The ship sailed from the Netherlands in May."),
            RuleExample.Fixed("The aid was sent to Gaza Strip.", "The aid was sent to the Gaza Strip."),
            RuleExample.Fixed("He said that peace in Middle East was far off.", "He said that peace in the Middle East was far off."),
            RuleExample.Fixed("The talks with European Union will resume.", "The talks with the European Union will resume."),
            RuleExample.Fixed("A tanker caught fire in Red Sea and sank.", "A tanker caught fire in the Red Sea and sank."),
            RuleExample.Fixed("The letter came from Kremlin, the paper wrote.", "The letter came from the Kremlin, the paper wrote."),
            RuleExample.Fixed("The two bills were passed at same time.", "The two bills were passed at the same time."),
            RuleExample.Fixed("The mill and the dam were opened on same day.", "The mill and the dam were opened on the same day."),
            RuleExample.Stays("Crash in West Bank leaves two dead"),
            RuleExample.Stays("Envoy flies to United States"),
            RuleExample.Stays("The song was a hit in United States history books."),
            RuleExample.Stays("He works for United Nations Radio and for Middle East Eye."),
            RuleExample.Stays("The talks in the Netherlands and the United Kingdom are over."),
            RuleExample.Stays("Trade with Gulf, European Union and African states grew."),
            RuleExample.Stays("He plays for West Bank and lives in White House, Texas."),
            RuleExample.Stays("The law on same-sex couples was passed."),
            RuleExample.Stays("Shares of United States Steel fell, those of Black Sea ports rose."),
            RuleExample.Stays("They went to Vatican City and Red Square."),
        ],
    };

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Phrase;

    /// <inheritdoc />
    public override ImmutableArray<string> AnchorWords => [.. Names.Select(static name => name.First), "same"];

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["name", "same", "headline", "quoted", "mark-follows", "capital-follows", "bracketed"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        if (!IsPlain(story, index - 1) || !story.InOneSentence(index - 1, index) || !story.Has(index, TokenTraits.SpaceBefore))
        {
            return;
        }

        if (story.IsWord(index, "same"))
        {
            if (!story.Has(index, TokenTraits.Capitalized) && story.IsKind(index + 1, TokenKind.Word) && story.TextOf(index + 1) is "time" or "day" or "way" or "place" or "year" or "month" or "period" or "evening" or "week")
            {
                Add(story, index, index, sink);
            }

            return;
        }

        if (!story.Has(index, TokenTraits.Capitalized) || story.Has(index, TokenTraits.AllCapitals | TokenTraits.Hyphenated) || story.Has(index, TokenTraits.Possessive))
        {
            return;
        }

        foreach (var (first, second) in Names)
        {
            if (story.IsWord(index, first))
            {
                var last = second.Length == 0 ? index : index + 1;
                if ((second.Length == 0 || IsOneOf(story, last, second)) && EndsPhrase(story, last + 1))
                {
                    Add(story, index, last, sink);
                }

                return;
            }
        }
    }

    private void Add(AnalyzedStory story, int first, int last, CandidateSink sink)
    {
        var same = first == last && !story.Has(first, TokenTraits.Capitalized);
        var end = story.ParagraphOf(first).End - 1;
        var headline = story.IsKind(end, TokenKind.Word);
        sink.Add(
            this,
            story.SpanOf(first, last),
            "The article is missing.",
            string.Concat("the ", story.TextOf(story.SpanOf(first, last))),
            Applicability.Unsafe,
            same ? 0 : 1,
            same ? 1 : 0,
            headline ? 1 : 0,
            story.Has(first, TokenTraits.Quoted) ? 1 : 0,
            story.IsKind(last + 1, TokenKind.Punctuation) ? 1 : 0,
            story.Has(last + 2, TokenTraits.Capitalized) && !story.Has(last + 2, TokenTraits.SentenceStart) ? 1 : 0,
            story.Has(first, TokenTraits.Bracketed) ? 1 : 0);
    }

    /// <summary>The prepositions behind which a noun needs its article.</summary>
    private static bool IsPlain(AnalyzedStory story, int index) =>
        story.IsKind(index, TokenKind.Word) && story.TextOf(index) is "in" or "to" or "from" or "with" or "at" or "on" or "into" or "across" or "against" or "between" or "near" or "through";

    private static bool IsOneOf(AnalyzedStory story, int index, string[] words)
    {
        foreach (var word in words)
        {
            if (story.IsKind(index, TokenKind.Word) && story.TextOf(index).SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsPhrase(AnalyzedStory story, int index)
    {
        if (index >= story.Count || story.IsKind(index, TokenKind.Punctuation))
        {
            return !story.IsMark(index, '-') && !story.IsMark(index, '–') && !story.IsMark(index, '/') && !story.IsMark(index, '&')
                && !(story.IsMark(index, ',') && story.Has(index + 1, TokenTraits.Capitalized) && !story.Is(index + 1, WordClasses.FunctionWord));
        }

        return story.IsKind(index, TokenKind.Word) && !story.Has(index, TokenTraits.Capitalized) && story.Is(index, WordClasses.Auxiliary | WordClasses.SpeechVerb | WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.Weekday);
    }
}
