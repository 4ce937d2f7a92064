using System.Collections.Immutable;
using TranslationFix.Analysis;

namespace TranslationFix.Rules.Typography;

/// <summary>White space between a quotation mark and what it encloses.</summary>
internal sealed class QuoteSpacingRule : Rule
{
    /// <summary>How far the partner of an opening mark is looked for, in tokens.</summary>
    private const int LookAhead = 60;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = SpacingDescriptor.With(
        RuleExample.Fixed("They met at the \" Red Barn \" theatre.", "They met at the \"Red Barn\" theatre."),
        RuleExample.Fixed("She called it “ a small thing ” and left.", "She called it “a small thing” and left."),
        RuleExample.Fixed("The ship \"Aurelia \" sank.", "The ship \"Aurelia\" sank."),
        RuleExample.Fixed("“ We are late”, he said.", "“We are late”, he said."),
        RuleExample.Stays("She called it \"a small thing\" and \"a great one\"."),
        RuleExample.Stays("The board is 6 \" wide."));

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.Any;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Spacing;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["space-inside-quote", "space-closing-quote"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        if (story.Language.Conventions.SpacedMarks.Contains('»', StringComparison.Ordinal))
        {
            // Where « stands with white space inside, straight marks often do, too.
            return;
        }

        var next = index + 1;
        if (story.IsMark(index, '“') && story.Has(index, TokenTraits.LineStart) && next < story.Count && story.Has(next, TokenTraits.SpaceBefore) && !story.Has(next, TokenTraits.LineStart) && HasPartner(story, index))
        {
            sink.Add(this, new TextSpan(story[index].Start, story[next].Start), "No space stands behind an opening quotation mark.", "“", Applicability.Safe, 1, 0);
            return;
        }

        if (story.Text[story[index].Start] is not ('"' or '“' or '”') || !story.Has(index, TokenTraits.SpaceBefore) || !story.Has(next, TokenTraits.SpaceBefore)
            || story.Has(index, TokenTraits.LineStart) || story.Has(next, TokenTraits.LineStart) || story.IsKind(index - 1, TokenKind.Number))
        {
            return;
        }

        var mark = story.TextOf(index).ToString();
        if (story.Has(index, TokenTraits.Quoted) && mark is not "“")
        {
            sink.Add(this, new TextSpan(story.StartWithSpace(index), story[index].End), "No space stands before a closing quotation mark.", mark, Applicability.Safe, 1, 1);
        }
        else if (mark is not "”" && HasPartner(story, index))
        {
            sink.Add(this, new TextSpan(story[index].Start, story[next].Start), "No space stands behind an opening quotation mark.", mark, Applicability.Safe, 1, 0);
        }
    }

    private static bool HasPartner(AnalyzedStory story, int index)
    {
        for (var i = index + 1; i < story.Count && i <= index + LookAhead && !story.Has(i, TokenTraits.LineStart); i++)
        {
            if (story.Text[story[i].Start] is '"' or '“' or '”')
            {
                return story.Text[story[i].Start] != '“' && (!story.Has(i, TokenTraits.SpaceBefore) || story.Has(i + 1, TokenTraits.SpaceBefore));
            }
        }

        return false;
    }
}
