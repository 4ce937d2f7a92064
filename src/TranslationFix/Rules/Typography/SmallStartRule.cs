using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Typography;

/// <summary>A sentence that starts with a small letter behind a full stop in the same paragraph.</summary>
internal sealed class SmallStartRule : Rule
{
    /// <summary>The fewest words of a sentence; a shorter one is a fragment, not a sentence.</summary>
    private const int ShortestSentence = 3;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = CapitalizationDescriptor.With(
        RuleExample.Fixed("The panels were late. it sent two letters about them.", "The panels were late. It sent two letters about them."),
        RuleExample.Fixed("He left the court at noon. the judge stayed behind.", "He left the court at noon. The judge stayed behind."),
        RuleExample.Fixed("The well ran dry. people walk to the next village.", "The well ran dry. People walk to the next village."),
        RuleExample.Fixed("She won easily. her coach did not watch the race.", "She won easily. Her coach did not watch the race."),
        RuleExample.Stays("The new model was shown on Friday. iPhone sales were down."),
        RuleExample.Stays("The estate covers approx. ten acres and max. two houses."),
        RuleExample.Stays("The band is called small. and plays loud music."),
        RuleExample.Stays("The book, by the late J. van Dam, sold well. de Vries disagreed with it."),
        RuleExample.Stays("the lower case is the name of the shop"),
        RuleExample.Stays("He asked for 3 kg. of rice and 2 l. of milk."));

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Capital;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["small-start", "small-function", "small-short-before", "small-short-sentence", "small-unknown", "small-unknown-before", "small-no-stop", "small-coordinator"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        ref readonly var word = ref story[index];
        if (word.Kind != TokenKind.Word || !word.Has(TokenTraits.SentenceStart) || word.Has(TokenTraits.LineStart) || word.Sentence == 0 || word.Has(TokenTraits.ForeignScript)
            || word.Has(TokenTraits.MixedScript) || word.Has(TokenTraits.Hyphenated) || word.Has(TokenTraits.HasDigit) || word.IsUnknownWord || word.Is(WordClasses.NameParticle))
        {
            return;
        }

        var sentence = story.Sentences[word.Sentence];
        var previous = story.Sentences[word.Sentence - 1];
        if (sentence.First != index || previous.Paragraph != sentence.Paragraph || !story.IsMark(index - 1, '.') || !story.IsKind(index - 2, TokenKind.Word)
            || sentence.End - sentence.First <= ShortestSentence || previous.End - previous.First <= ShortestSentence)
        {
            return;
        }

        ref readonly var before = ref story[index - 2];
        var common = (story.Language.Lexicon.Find(story.CoreOf(index - 2)) & LexiconEntry.Common) != 0 || (before.Has(TokenTraits.Capitalized) && before.Length > 3);
        if (!common || before.Is(WordClasses.Abbreviation) || (word.Length == 1 && !story.IsWord(index, "a")))
        {
            return;
        }

        sink.Add(
            this,
            word.Span,
            "A sentence starts with a capital.",
            string.Concat([char.ToUpperInvariant(story.Text[word.Start])], story.Text.AsSpan(word.Start + 1, word.Length - 1)),
            Applicability.Unsafe,
            1,
            word.Is(WordClasses.FunctionWord) ? 1 : 0,
            before.Length <= 3 ? 1 : 0,
            sentence.End - sentence.First <= 5 ? 1 : 0,
            word.Has(TokenTraits.KnownWord) ? 0 : 1,
            before.IsUnknownWord ? 1 : 0,
            Marks.IsTerminator(story.Text[story[sentence.End - 1].End - 1]) || Marks.IsCloser(story.Text[story[sentence.End - 1].End - 1]) ? 0 : 1,
            word.Is(WordClasses.Coordinator) ? 1 : 0);
    }
}
