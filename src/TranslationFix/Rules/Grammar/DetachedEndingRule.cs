using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Grammar;

/// <summary>An ending with an apostrophe that lost its word: "the mayor 's", "they 're".</summary>
internal sealed class DetachedEndingRule : Rule
{
    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = SplitWordDescriptor.With(
        RuleExample.Fixed("The mayor 's car was towed.", "The mayor's car was towed."),
        RuleExample.Fixed("Latvia ’s parliament voted late.", "Latvia’s parliament voted late."),
        RuleExample.Fixed("They 're sure that we 'll lose.", "They're sure that we'll lose."),
        RuleExample.Fixed("The river' s level fell.", "The river's level fell."),
        RuleExample.Fixed("The port ' s cranes stood still.", "The port's cranes stood still."),
        RuleExample.Stays("He grew up in the '80s and the 's' was silent."),
        RuleExample.Stays("The boys' school and the girls' s-shaped track are closed."),
        RuleExample.Stays("The letter 's' is missing, and so is 'd'."),
        RuleExample.Stays("Rock 'n' roll came to the village."));

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Spacing;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["detached-s", "detached-verb", "space-behind"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var ending = index + 1;
        if (!(story.IsMark(index, '\'') || story.IsMark(index, '’')) || !story.IsKind(index - 1, TokenKind.Word) || !story.IsKind(ending, TokenKind.Word)
            || story.Has(index, TokenTraits.LineStart) || story.Has(ending, TokenTraits.LineStart)
            || (ending + 1 < story.Count && !story.Has(ending + 1, TokenTraits.SpaceBefore) && story.TextOf(ending + 1) is not ("," or "." or ";" or ":" or "?" or "!" or ")")))
        {
            return;
        }

        var possessive = story.TextOf(ending) is "s";
        var verb = story.TextOf(ending) is "re" or "ll" or "ve" or "d" or "m" && story.Is(index - 1, WordClasses.Pronoun);
        var behind = story.Has(ending, TokenTraits.SpaceBefore);
        if (!(possessive || verb) || !(behind || story.Has(index, TokenTraits.SpaceBefore)) || story.Has(index - 1, TokenTraits.Possessive)
            || (behind && !story.Has(index, TokenTraits.SpaceBefore) && story.TextOf(index - 1)[^1] is 's'))
        {
            return;
        }

        sink.Add(
            this,
            story.SpanOf(index - 1, ending),
            "The ending belongs to the word before it.",
            string.Concat(story.TextOf(index - 1), story.TextOf(index), story.TextOf(ending)),
            Applicability.Safe,
            possessive ? 1 : 0,
            verb ? 1 : 0,
            behind ? 1 : 0);
    }
}
