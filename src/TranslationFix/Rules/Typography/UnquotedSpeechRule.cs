using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Typography;

/// <summary>A line that announces speech with a colon, then a paragraph of speech that lost its quotation marks.</summary>
internal sealed class UnquotedSpeechRule : Rule
{
    /// <summary>The most tokens of the paragraph that are measured; the longest paragraphs of news have fewer.</summary>
    private const int MaximumTokens = 400;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("unquoted-speech", "fluency/punctuation", Severity.Minor, "Speech that lost its quotation marks behind a colon.")
    {
        Applicability = Applicability.Unsafe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("The minister was asked about the dam. He clarified:\nWe have no plans to drain it. I said so in March.", "The minister was asked about the dam. He clarified:\n“We have no plans to drain it. I said so in March.”"),
            RuleExample.Fixed("Marova added:\nIt is a matter of trust, and trust is what we lack.\nShe didn't take questions.", "Marova added:\n\"It is a matter of trust, and trust is what we lack.\"\nShe didn't take questions."),
            RuleExample.Fixed("“It is late,” he said. Speaking to reporters, the pilot explained:\nYou do not land in such a wind. You turn round and try again.", "“It is late,” he said. Speaking to reporters, the pilot explained:\n“You do not land in such a wind. You turn round and try again.”"),
            RuleExample.Fixed("Asked about the fee, the coach answered:\nThat is not my business. My players want to play, and I want to win.", "Asked about the fee, the coach answered:\n“That is not my business. My players want to play, and I want to win.”"),
            RuleExample.Fixed("The envoy went on to say:\nUnfortunately, there is no basis for an agreement, and our side will not pretend that there is.", "The envoy went on to say:\n“Unfortunately, there is no basis for an agreement, and our side will not pretend that there is.”"),
            RuleExample.Fixed("The farmer told the court:\nMy wells are dry. They (the owners) know it.", "The farmer told the court:\n“My wells are dry. They (the owners) know it.”"),
            RuleExample.Stays("He clarified:\n“We have no plans to drain it.”"),
            RuleExample.Stays("The council named three towns:\n- Aldo\n- Brin\n- Corve"),
            RuleExample.Stays("The results of the poll:\nGreen List 31 percent\nUnion 22 percent"),
            RuleExample.Stays("The ministry confirmed the names of the winners:\nAnna Holm, Bergen; Piet Vos, Delft; Lena Kraus, Graz."),
            RuleExample.Stays("The report says why:\nThe pump failed in the night, and the crew had no spare part. Engineers were flown in on Sunday."),
            RuleExample.Stays("The bill states the following:\nArticle 1. The reserve is closed from May to July."),
            RuleExample.Stays("Read more:\nWhat we know about the storm"),
            RuleExample.Stays("The court reported the facts of the case:\nThe driver left the depot at noon and was stopped near the bridge. He was fined."),
            RuleExample.Stays("We differ from the other school in three ways:\nWe are small. Our pupils cook."),
            RuleExample.Stays("Here are some hints for the first winter:\nYou need a dry cellar. Do not let your boots freeze."),
            RuleExample.Stays("She explained:\n'I never meant to stay.'"),
            RuleExample.Stays("The exhibits fall into the following kinds:\nOpen boats are the first of them.\nShips with decks follow."),
            RuleExample.Stays("The permit is given when these conditions are met:\nThere are two doors in every room."),
            RuleExample.Stays("The day in brief, as the paper reported:\nHeavy rain fell in the north, two roads were closed and a train was delayed, the police said."),
        ],
    };

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Paragraph;

    /// <inheritdoc />
    public override ImmutableArray<string> Features =>
        ["speech-verb", "ends-in-verb", "speaker", "first-person", "second-person", "present", "past", "attribution", "no-stop", "quotes-inside", "short", "list"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        if (SpeechIntroduction.Read(story, index - 1) is not { } introduction)
        {
            return;
        }

        var paragraph = story.Paragraphs[index];
        var last = paragraph.End - 1;
        if (!story.IsKind(paragraph.First, TokenKind.Word) || paragraph.End - paragraph.First < 2 || story.IsMark(last, ':'))
        {
            return;
        }

        if (!introduction.HasVerb && IsOfAuthor(story, introduction.Sentence))
        {
            return;
        }

        var measure = new Measure();
        var end = Math.Min(paragraph.End, paragraph.First + MaximumTokens);
        for (var i = paragraph.First; i < end; i++)
        {
            measure.Add(story, i);
        }

        if (!introduction.HasVerb && measure.FirstPerson == 0 && measure.SecondPerson == 0)
        {
            // Nothing says that anyone speaks.
            return;
        }

        var text = story.TextOf(story.SpanOf(paragraph.First, last));
        var share = Math.Max(measure.Words, 1);
        sink.Add(
            this,
            story.SpanOf(paragraph.First, last),
            "The line before announces speech, and this paragraph has no quotation marks.",
            [
                introduction.HasVerb ? 1 : 0,
                introduction.EndsInVerb ? 1 : 0,
                introduction.HasSpeaker ? 1 : 0,
                Math.Min(measure.FirstPerson, 2) / 2f,
                Math.Min(measure.SecondPerson, 2) / 2f,
                Math.Min(1, 6f * measure.Present / share),
                Math.Min(1, 6f * measure.Past / share),
                Math.Min(measure.Attributions, 2) / 2f,
                Marks.IsTerminator(story.Text[story[last].Start]) ? 0 : 1,
                measure.Quoted ? 1 : 0,
                measure.Words < 6 ? 1 : 0,
                Math.Min(1, 4f * measure.Listed / share),
            ],
            [new Proposal(story.QuoteStyle.Quote(text), Applicability.Unsafe)],
            [new Evidence(story.SpanOf(introduction.Sentence.First, introduction.Sentence.End - 1), "announces speech")]);
    }

    /// <summary>"We differ in three ways:", "Here are a few tips:": an author who speaks to the reader, and no verb of speech.</summary>
    private static bool IsOfAuthor(AnalyzedStory story, Sentence introduction)
    {
        if (story.IsWord(introduction.First, "here"))
        {
            return true;
        }

        const int LookBack = 24;
        for (var i = introduction.End - 1; i >= introduction.First && introduction.End - i < LookBack; i--)
        {
            if (story.IsWord(i, "we") || story.IsWord(i, "i") || story.IsWord(i, "our") || story.IsWord(i, "my"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What tells speech from narration.</summary>
    private struct Measure
    {
        public int Words;
        public int FirstPerson;
        public int SecondPerson;
        public int Present;
        public int Past;
        public int Attributions;
        public int Listed;
        public bool Quoted;

        public void Add(AnalyzedStory story, int index)
        {
            ref readonly var token = ref story[index];
            if (token.Kind != TokenKind.Word)
            {
                Quoted |= token.Kind == TokenKind.Punctuation && Marks.IsDoubleQuote(story.Text[token.Start]);
                Listed += token.Kind == TokenKind.Number || story.IsMark(index, ';') ? 1 : 0;
                return;
            }

            Words++;
            var text = story[token];
            switch (text.Length)
            {
                case <= 7 when IsFirstPerson(text):
                    FirstPerson++;
                    break;
                case <= 8 when IsSecondPerson(text):
                    SecondPerson++;
                    break;
            }

            Present += IsPresent(text) ? 1 : 0;
            Past += IsPast(token, text) ? 1 : 0;
            Attributions += token.Is(WordClasses.SpeechVerb) && (text.EndsWith("ed") || text is "said" or "told") ? 1 : 0;
            Listed += token.Has(TokenTraits.Capitalized) && !token.Has(TokenTraits.SentenceStart) && text is not "I" ? 1 : 0;
        }

        private static bool IsFirstPerson(ReadOnlySpan<char> text) =>
            text is "I" or "we" or "We" or "my" or "My" or "our" or "Our" or "us" or "me" or "myself" or "ours" or "mine" or "I'm" or "I’m" or "I've" or "I’ve" or "I'll" or "I’ll" or "We're" or "we're" or "We’re" or "we’re"
                or "we've" or "we’ve" or "We've" or "We’ve" or "we'll" or "we’ll" or "I'd" or "I’d";

        private static bool IsSecondPerson(ReadOnlySpan<char> text) =>
            text is "you" or "You" or "your" or "Your" or "yourself" or "you're" or "you’re" or "You're" or "You’re" or "let's" or "let’s" or "Let's" or "Let’s" or "please" or "Please";

        private static bool IsPresent(ReadOnlySpan<char> text) =>
            text is "is" or "are" or "am" or "do" or "does" or "has" or "have" or "can" or "will" or "must" or "don't" or "don’t" or "isn't" or "isn’t" or "won't" or "won’t" or "it's" or "It's" or "it’s" or "It’s"
                or "know" or "want" or "need" or "think" or "see" or "hope" or "ask" or "should" or "this" or "This" or "now" or "Now";

        private static bool IsPast(in Token token, ReadOnlySpan<char> text) =>
            text is "was" or "were" or "had" or "did" || (text.Length > 4 && text.EndsWith("ed") && !token.Has(TokenTraits.Capitalized));
    }
}
