using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Repetition;

/// <summary>
/// A word joined to itself by a conjunction, in the full languages other than English (<see cref="XAndXRule"/> knows more of that one): an engine that has
/// two synonyms in the source and one word for both. It speaks of nouns where they are written with a capital, and of words behind a determiner or a
/// preposition: a verb is repeated on purpose.
/// </summary>
internal sealed class SameWordsJoinedRule : Rule
{
    /// <summary>The fewest letters of the word: shorter ones are small words.</summary>
    private const int LeastLetters = 4;

    /// <summary>The value of "or" in the list: old books or books by one author.</summary>
    private const int Alternative = 1;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = XAndXDescriptor.With(
        RuleExample.Fixed("Die Bank versprach finanzielle und finanzielle Hilfe.", "Die Bank versprach finanzielle Hilfe.") with { Language = "de" },
        RuleExample.Fixed("Der Verein sucht Helfer und Helfer für das Fest.", "Der Verein sucht Helfer für das Fest.") with { Language = "de" },
        RuleExample.Fixed("Sie kamen mit Zelten und Zelten ins Tal.", "Sie kamen mit Zelten ins Tal.") with { Language = "de" },
        RuleExample.Fixed("Musiker und Musiker traten im Garten auf.", "Musiker traten im Garten auf.") with { Language = "de" },
        RuleExample.Stays("Warten und warten heißt die Regel.") with { Language = "de" },
        RuleExample.Stays("Die Preise steigen mehr und mehr, wieder und wieder.") with { Language = "de" },
        RuleExample.Stays("Sie redeten und redeten, doch der Regen fiel und fiel.") with { Language = "de" },
        RuleExample.Stays("Am Tisch sitzen zwei Männer, Karl und Karl.") with { Language = "de" },
        RuleExample.Stays("Sie sammelt alte Bücher oder Bücher von Gärtnern.") with { Language = "de" },
        RuleExample.Stays("Zwischen Arbeit und Arbeit liegt eine Pause.") with { Language = "de" },
        RuleExample.Stays("Sie fanden Briefe und Briefe und Briefe.") with { Language = "de" });

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.OtherFull;

    /// <inheritdoc />
    public override WordClasses Needs => WordClasses.Coordinator | WordClasses.IterableWord | WordClasses.Determiner;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Coordination;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["quoted", "word-follows", "joined", "behind-preposition"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var first = index - 1;
        var last = index + 1;
        if (first < 0 || last >= story.Count || story[first].Hash != story[last].Hash || story[first].Hash == 0 || !story.InOneSentence(first, last) || story.ValueOf(index) == Alternative || !story.TextOf(first).SequenceEqual(story.TextOf(last)))
        {
            return;
        }

        ref readonly var word = ref story[first];
        if (word.Kind != TokenKind.Word || word.Length < LeastLetters || !word.Has(TokenTraits.KnownWord) || word.Has(TokenTraits.Hyphenated) || story.Has(last, TokenTraits.Hyphenated)
            || word.Is(WordClasses.FunctionWord | WordClasses.IterableWord | WordClasses.RepeatableWord | WordClasses.NumberWord | WordClasses.GivenName | WordClasses.Title | WordClasses.SpeechVerb)
            || story.Is(first - 1, WordClasses.IterableWord) || IsOnPurpose(story, first, index, last))
        {
            return;
        }

        var nouns = story.Language.Conventions.HasCapitalNouns;
        var behindPreposition = story.Is(first - 1, WordClasses.Preposition | WordClasses.PlacePreposition);
        var capital = word.Has(TokenTraits.Capitalized);
        var noun = nouns ? capital : !capital && (behindPreposition || story.Is(first - 1, WordClasses.Determiner));
        var adjective = nouns && !capital && story.Has(last + 1, TokenTraits.Capitalized) && story.InOneSentence(last, last + 1) && story.IsKind(last + 1, TokenKind.Word);
        if (!noun && !adjective)
        {
            return;
        }

        var text = story[word];
        sink.Add(
            this,
            story.SpanOf(first, last),
            $"“{text}” is joined to itself.",
            text.ToString(),
            Applicability.Unsafe,
            word.Has(TokenTraits.Quoted) ? 1 : 0,
            adjective ? 1 : 0,
            1,
            behindPreposition ? 1 : 0);
    }

    /// <summary>Three of them, a list of them, or the same preposition on both sides.</summary>
    private static bool IsOnPurpose(AnalyzedStory story, int first, int index, int last)
    {
        ref readonly var joint = ref story[index];
        ref readonly var word = ref story[first];
        return (last + 2 < story.Count && story[last + 1].Hash == joint.Hash && story[last + 2].Hash == word.Hash)
            || (first >= 2 && story[first - 2].Hash == word.Hash)
            || (first > 0 && last + 1 < story.Count && story[first - 1].Hash != 0 && story[first - 1].Hash == story[last + 1].Hash);
    }
}
