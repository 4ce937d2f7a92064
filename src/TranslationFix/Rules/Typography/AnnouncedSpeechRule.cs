using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Typography;

/// <summary>
/// A line that announces speech with a colon, then a paragraph in the first person that lost its quotation marks, in the full languages other than English
/// (<see cref="UnquotedSpeechRule"/> knows more of that one).
/// </summary>
internal sealed class AnnouncedSpeechRule : Rule
{
    /// <summary>The fewest words of a paragraph that can be speech of its own.</summary>
    private const int LeastWords = 5;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("unquoted-speech", "fluency/punctuation", Severity.Minor, "Speech that lost its quotation marks behind a colon.")
    {
        Applicability = Applicability.Unsafe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("Die Lotsin sagte:\nWir haben das Licht gesehen, und wir haben gewartet.", "Die Lotsin sagte:\n„Wir haben das Licht gesehen, und wir haben gewartet.“") with { Language = "de" },
            RuleExample.Fixed("Der Imker Jens Holm erklärte:\nIch habe vierzig Völker, und keines davon ist krank.", "Der Imker Jens Holm erklärte:\n„Ich habe vierzig Völker, und keines davon ist krank.“") with { Language = "de" },
            RuleExample.Stays("Die Lotsin sagte:\n„Wir haben das Licht gesehen, und wir haben gewartet.“") with { Language = "de" },
            RuleExample.Stays("Der Bericht stellte fest:\nDie Pumpe fiel in der Nacht aus, und es gab keinen Ersatz.") with { Language = "de" },
            RuleExample.Stays("Der Wirt erklärte:\n– Wir öffnen um acht.\n– Wir schließen um zwölf.") with { Language = "de" },
            RuleExample.Stays("Lesen Sie, was der Imker sagte:\nUnser Gespräch mit Jens Holm") with { Language = "de" },
        ],
    };

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.OtherFull;

    /// <inheritdoc />
    public override WordClasses Needs => WordClasses.SpeechVerb | WordClasses.FirstPerson;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Paragraph;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["speech-verb", "ends-in-verb", "speaker", "first-person", "attribution"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        if (SpeechIntroduction.Read(story, index - 1) is not { HasVerb: true } introduction)
        {
            return;
        }

        var paragraph = story.Paragraphs[index];
        var last = paragraph.End - 1;
        if (!story.IsKind(paragraph.First, TokenKind.Word) || !Marks.IsTerminator(story.Text[story[last].Start]))
        {
            return;
        }

        var (words, firstPerson, attributions) = (0, 0, 0);
        for (var i = paragraph.First; i <= last; i++)
        {
            ref readonly var token = ref story[i];
            if (token.Kind == TokenKind.Punctuation && Marks.IsDoubleQuote(story.Text[token.Start]))
            {
                return;
            }

            words += token.Kind == TokenKind.Word ? 1 : 0;
            firstPerson += token.Is(WordClasses.FirstPerson) ? 1 : 0;
            attributions += token.Is(WordClasses.SpeechVerb) ? 1 : 0;
        }

        if (words < LeastWords || firstPerson == 0)
        {
            return;
        }

        var span = story.SpanOf(paragraph.First, last);
        sink.Add(
            this,
            span,
            "The line before announces speech, and this paragraph has no quotation marks.",
            [1, introduction.EndsInVerb ? 1 : 0, introduction.HasSpeaker ? 1 : 0, Math.Min(firstPerson, 2) / 2f, Math.Min(attributions, 2) / 2f],
            [new Proposal(story.QuoteStyle.Quote(story.TextOf(span)), Applicability.Unsafe)],
            [new Evidence(story.SpanOf(introduction.Sentence.First, introduction.Sentence.End - 1), "announces speech")]);
    }
}
