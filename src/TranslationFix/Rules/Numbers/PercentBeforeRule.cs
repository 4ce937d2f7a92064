using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Numbers;

/// <summary>A percent sign behind the number, in a language that writes it before: 25% in Turkish.</summary>
internal sealed class PercentBeforeRule : Rule
{
    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = NumberFormatDescriptor.With(
        RuleExample.Fixed("Fiyatlar 25% arttı.", "Fiyatlar %25 arttı.") with { Language = "tr" },
        RuleExample.Fixed("Oyların 12,5 %'i sayıldı.", "Oyların %12,5'i sayıldı.") with { Language = "tr" },
        RuleExample.Stays("Fiyatlar %25 arttı, oyların %12,5'i sayıldı.") with { Language = "tr" },
        RuleExample.Stays("Oran %20-25 arasında, geçen yıl %18 %2 düşmüştü.") with { Language = "tr" });

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.OtherFull;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Number;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["quoted", "scaled", "groups"];

    /// <inheritdoc />
    public override bool AppliesTo(Language language) => base.AppliesTo(language) && language.Conventions.HasPercentBefore;

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var sign = index + 1;
        if (!story.IsMark(sign, '%') || story.IsMark(index - 1, '%') || story.IsMark(index - 1, '-') || story.IsMark(index - 1, '–')
            || story.IsKind(sign + 1, TokenKind.Number) || story.Has(sign, TokenTraits.LineStart) || !char.IsAsciiDigit(story.Text[story[index].End - 1]))
        {
            return;
        }

        sink.Add(this, story.SpanOf(index, sign), "The percent sign stands before the number.", string.Concat("%", story.TextOf(index)), Applicability.Safe, story.Has(index, TokenTraits.Quoted) ? 1 : 0, 1, 0);
    }
}
