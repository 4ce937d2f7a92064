using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Residue;

/// <summary>
/// A "sentence" that is one auxiliary alone, the verb that the source puts last, in the full languages other than English (<see cref="StrayFragmentRule"/>
/// knows more of that one): in Wien am 13. Januar. Ist.
/// </summary>
internal sealed class LoneAuxiliaryRule : Rule
{
    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = StrayFragmentRule.Shared with
    {
        Applicability = Applicability.Safe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("Die Gespräche beginnen am 13. Januar in Wien. Ist. Danach reisen die Gesandten ab.", "Die Gespräche beginnen am 13. Januar in Wien. Danach reisen die Gesandten ab.") with { Language = "de" },
            RuleExample.Fixed("Der Damm ist voll. Wird.", "Der Damm ist voll.") with { Language = "de" },
            RuleExample.Stays("Wer hat recht? Sind. Ein Wort genügt nicht.") with { Language = "de" },
            RuleExample.Stays("„Ist.“ Mehr sagte sie nicht.") with { Language = "de" },
        ],
    };

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.OtherFull;

    /// <inheritdoc />
    public override WordClasses Needs => WordClasses.StrayAuxiliary;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Sentence;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["auxiliaries", "single"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var (first, end, paragraph) = story.Sentences[index];
        if (end - first != 2 || !story.Is(first, WordClasses.StrayAuxiliary) || !Marks.IsTerminator(story.Text[story[first + 1].Start]) || story.IsMark(first + 1, '?') || story.IsMark(first + 1, '!')
            || index == 0 || story.Sentences[index - 1].Paragraph != paragraph || story.Has(first, TokenTraits.Quoted) || story.Has(first, TokenTraits.LineStart))
        {
            return;
        }

        // Behind a question it is an answer.
        if (!story.IsMark(first - 1, '.') && story.Text[story[first - 1].Start] is not ('۔' or '।'))
        {
            return;
        }

        sink.Add(this, new TextSpan(story.StartWithSpace(first), story[first + 1].End), "This auxiliary is left over from the source.", string.Empty, Applicability.Safe, 1, 1);
    }
}
