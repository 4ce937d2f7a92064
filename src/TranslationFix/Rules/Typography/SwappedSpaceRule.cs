using System.Collections.Immutable;
using TranslationFix.Analysis;

namespace TranslationFix.Rules.Typography;

/// <summary>White space on the wrong side of a comma: before it, and none behind.</summary>
internal sealed class SwappedSpaceRule : Rule
{
    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = SpacingDescriptor.With(
        RuleExample.Fixed("The mayor ,who had slept badly, smiled.", "The mayor, who had slept badly, smiled."),
        RuleExample.Fixed("Rain fell on Monday ,Tuesday and Friday.", "Rain fell on Monday, Tuesday and Friday."),
        RuleExample.Fixed("“It is late,” she said ,and closed the door.", "“It is late,” she said, and closed the door."),
        RuleExample.Fixed("The old mill (built in 1811) ,now a ruin, is for sale.", "The old mill (built in 1811), now a ruin, is for sale."),
        RuleExample.Fixed("De zee was rustig ,maar koud.", "De zee was rustig, maar koud.") with { Language = "nl" },
        RuleExample.Stays("He calls it ,,a small miracle\" and smiles."),
        RuleExample.Stays("The scale is 1 ,5 to the metre on some maps."));

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.Any;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Spacing;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["space-swapped", "space-swapped-bracket"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        if (story.Text[story[index].Start] != ',' || story[index].Length > 1 || index == 0 || index + 1 >= story.Count || !story.Has(index, TokenTraits.SpaceBefore) || story.Has(index, TokenTraits.LineStart)
            || story.Has(index + 1, TokenTraits.SpaceBefore) || !story.IsKind(index + 1, TokenKind.Word) || story[index + 1].Length < 2)
        {
            return;
        }

        var isBracket = story.Text[story[index - 1].End - 1] is ')' or ']' or '"' or '”';
        if (!isBracket && !(story.IsKind(index - 1, TokenKind.Word) && story[index - 1].Length > 1))
        {
            return;
        }

        sink.Add(this, new TextSpan(story.StartWithSpace(index), story[index].End), "The space belongs behind the comma.", ", ", Applicability.Safe, 1, isBracket ? 1 : 0);
    }
}
