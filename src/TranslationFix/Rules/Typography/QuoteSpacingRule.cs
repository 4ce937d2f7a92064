using System.Collections.Immutable;
using TranslationFix.Analysis;

namespace TranslationFix.Rules.Typography;

/// <summary>White space between a quotation mark and what it encloses.</summary>
internal sealed class QuoteSpacingRule : Rule
{
    /// <summary>How far the partner of an opening mark is looked for, in tokens.</summary>
    private const int LookAhead = 60;

    /// <summary>The longest quotation, in tokens, both ends of which are one finding.</summary>
    private const int ShortQuotation = 8;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = SpacingDescriptor.With(
        RuleExample.Fixed("They met at the \" Red Barn \" theatre.", "They met at the \"Red Barn\" theatre."),
        RuleExample.Fixed("She called it “ a small thing ” and left.", "She called it “a small thing” and left."),
        RuleExample.Fixed("The ship \"Aurelia \" sank.", "The ship \"Aurelia\" sank."),
        RuleExample.Fixed("“ We are late”, he said.", "“We are late”, he said."),
        RuleExample.Fixed("»Vi venter på vinden «, sagde kaptajnen.", "»Vi venter på vinden«, sagde kaptajnen.") with { Language = "da" },
        RuleExample.Fixed("«Ждём ветра », — сказал капитан.", "«Ждём ветра», — сказал капитан.") with { Language = "ru" },
        RuleExample.Fixed("The signs read \" north \", \" south \" and \" east \".", "The signs read \"north\", \"south\" and \"east\"."),
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

        var mark = story.Text[story[index].Start];
        if (mark is '«' or '»' && story.Has(index, TokenTraits.SpaceBefore) && !story.Has(index, TokenTraits.LineStart) && next < story.Count && !story.Has(next, TokenTraits.SpaceBefore) && IsStop(story, next) && IsGluedAtStart(story, index))
        {
            sink.Add(this, new TextSpan(story.StartWithSpace(index), story[index].End), "No space stands before a closing quotation mark.", mark.ToString(), Applicability.Safe, 1, 1);
            return;
        }

        if (mark is not ('"' or '“' or '”') || !story.Has(index, TokenTraits.SpaceBefore) || story.Has(index, TokenTraits.LineStart) || next >= story.Count || story.IsKind(index - 1, TokenKind.Number))
        {
            return;
        }

        var spaceBehind = story.Has(next, TokenTraits.SpaceBefore) && !story.Has(next, TokenTraits.LineStart);
        if (story.Has(index, TokenTraits.Quoted) && mark is not '“')
        {
            if ((spaceBehind || IsStop(story, next)) && !ClosesShort(story, index))
            {
                sink.Add(this, new TextSpan(story.StartWithSpace(index), story[index].End), "No space stands before a closing quotation mark.", mark.ToString(), Applicability.Safe, 1, 1);
            }
        }
        else if (spaceBehind && mark is not '”' && HasPartner(story, index))
        {
            Opening(story, index, sink);
        }
    }

    /// <summary>True when the mark of the other end of a quotation «…» or »…« touches what it encloses.</summary>
    private static bool IsGluedAtStart(AnalyzedStory story, int close)
    {
        var open = story.Text[story[close].Start] == '«' ? '»' : '«';
        for (var i = close - 1; i > 0 && i >= close - LookAhead && !story.Has(i + 1, TokenTraits.LineStart); i--)
        {
            if (story.Text[story[i].Start] is '«' or '»')
            {
                return story.IsMark(i, open) && !story.Has(i + 1, TokenTraits.SpaceBefore) && (story.Has(i, TokenTraits.SpaceBefore) || story.Has(i, TokenTraits.LineStart));
            }
        }

        return close <= LookAhead && story.IsMark(0, open) && !story.Has(1, TokenTraits.SpaceBefore);
    }

    /// <summary>A space behind the opening mark; of a short quotation both ends at once.</summary>
    private void Opening(AnalyzedStory story, int index, CandidateSink sink)
    {
        var next = index + 1;
        var partner = ShortPartner(story, index);
        if (partner < 0)
        {
            sink.Add(this, new TextSpan(story[index].Start, story[next].Start), "No space stands behind an opening quotation mark.", story.TextOf(index).ToString(), Applicability.Safe, 1, 0);
            return;
        }

        var quoted = story.TextOf(new TextSpan(story[next].Start, story[partner - 1].End));
        sink.Add(this, story.SpanOf(index, partner), "No space stands inside of quotation marks.", string.Concat(story.TextOf(index), quoted, story.TextOf(partner)), Applicability.Safe, 1, 1);
    }

    /// <summary>The closing mark of a short quotation with white space at both ends, or -1.</summary>
    private static int ShortPartner(AnalyzedStory story, int open)
    {
        for (var i = open + 1; i < story.Count && i <= open + ShortQuotation && !story.Has(i, TokenTraits.LineStart); i++)
        {
            if (story.Text[story[i].Start] is '"' or '“' or '”')
            {
                return i > open + 1 && story.Has(i, TokenTraits.SpaceBefore) && story.Has(i, TokenTraits.Quoted) ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>True for the mark that was reported with the one that opens.</summary>
    private static bool ClosesShort(AnalyzedStory story, int close)
    {
        for (var i = close - 1; i >= 0 && i >= close - ShortQuotation && !story.Has(i + 1, TokenTraits.LineStart); i--)
        {
            if (story.Text[story[i].Start] is '"' or '“' or '”')
            {
                return story.Has(i + 1, TokenTraits.SpaceBefore) && story.Has(i, TokenTraits.SpaceBefore) && !story.Has(i, TokenTraits.LineStart)
                    && !story.Has(i, TokenTraits.Quoted) && !story.IsKind(i - 1, TokenKind.Number) && HasPartner(story, i);
            }
        }

        return false;
    }

    private static bool IsStop(AnalyzedStory story, int index) => story.Text[story[index].Start] is ',' or '.' or ';' or ':' or '?' or '!' or ')';

    private static bool HasPartner(AnalyzedStory story, int index)
    {
        for (var i = index + 1; i < story.Count && i <= index + LookAhead && !story.Has(i, TokenTraits.LineStart); i++)
        {
            if (story.Text[story[i].Start] is '"' or '“' or '”')
            {
                return story.Text[story[i].Start] != '“' && (!story.Has(i, TokenTraits.SpaceBefore) || i + 1 >= story.Count || story.Has(i + 1, TokenTraits.SpaceBefore) || IsStop(story, i + 1));
            }
        }

        return false;
    }
}
