using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Grammar;

/// <summary>The Arabic "and", which is written with the word behind it, standing alone: و قال.</summary>
internal sealed class DetachedWawRule : Rule
{
    private const string Waw = "و";

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = SplitWordDescriptor.With(
        RuleExample.Fixed("فتح الجسر و قال الوزير إنه آمن.", "فتح الجسر وقال الوزير إنه آمن.") with { Language = "ar" },
        RuleExample.Fixed("و وصل الوفد مساء.", "ووصل الوفد مساء.") with { Language = "ar" },
        RuleExample.Stays("حرف و ينطق واوا.") with { Language = "ar" },
        RuleExample.Stays("الفقرتان أ و ب متشابهتان.") with { Language = "ar" });

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.OtherFull;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Coordination;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["joins-before", "joins-behind", "other-unknown", "very-common", "short-piece"];

    /// <inheritdoc />
    public override bool AppliesTo(Language language) => base.AppliesTo(language) && language.Tag is "ar";

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var next = index + 1;
        if (!story.TextOf(index).SequenceEqual(Waw) || !story.IsKind(next, TokenKind.Word) || story[next].Length < 2 || !story.Has(next, TokenTraits.SpaceBefore) || story.Has(next, TokenTraits.LineStart)
            || Scripts.Of(story.Text[story[next].Start]) != Script.Arabic || story.Is(index - 1, WordClasses.MentionWord) || (story.IsKind(index - 1, TokenKind.Word) && story[index - 1].Length == 1) || !story.Has(index, TokenTraits.SpaceBefore))
        {
            return;
        }

        sink.Add(this, story.SpanOf(index, next), "Arabic writes “و” with the word behind it.", string.Concat(Waw, story.TextOf(next)), Applicability.Safe, 0, 1, 0, 1, 1);
    }
}
