using System.Collections.Immutable;
using TranslationFix.Analysis;

namespace TranslationFix.Rules.Residue;

/// <summary>Codes of desks and editors at the end of a paragraph, and lines of rights: /2500/, 9466**2045, © Kura News.</summary>
internal sealed class AgencyCodeRule : Rule
{
    /// <summary>The most tokens of a code.</summary>
    private const int MaximumTokens = 6;

    /// <summary>The most tokens of a line of rights.</summary>
    private const int MaximumLine = 12;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("wire-boilerplate", "accuracy/addition", Severity.Minor, "Agency furniture in the body of the story.")
    {
        Applicability = Applicability.Unsafe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("The envoys fly home tonight. /2710/", "The envoys fly home tonight."),
            RuleExample.Fixed("The envoys fly home tonight. 2710/", "The envoys fly home tonight."),
            RuleExample.Fixed("The envoys fly home tonight.\n/ 4120 /", "The envoys fly home tonight."),
            RuleExample.Fixed("The wells are dry, the mayor said. 8113**1702", "The wells are dry, the mayor said."),
            RuleExample.Fixed("The wells are dry, the mayor said. /k 441/", "The wells are dry, the mayor said."),
            RuleExample.Fixed("The wells are dry.\n© Kura News 2021", "The wells are dry."),
            RuleExample.Stays("The pair ran the relay in 3:41/2."),
            RuleExample.Stays("Turn to page 2 and/or 3 of the form."),
            RuleExample.Stays("The paper is listed as A/76/120."),
            RuleExample.Stays("The season was 2019/20."),
            RuleExample.Stays("Multiply 12*12 and you get 144."),
            RuleExample.Stays("The sign © stands on every map of the firm, and the firm is proud of it."),
        ],
    };

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.Any;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Mark;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["slashes", "stars", "rights", "whole-line", "story-end", "long-number"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var mark = story.Text[story[index].Start];
        if (mark is not ('/' or '*' or '©'))
        {
            return;
        }

        var paragraph = story.ParagraphOf(index);
        if (mark == '©')
        {
            if (index == paragraph.First && paragraph.End - paragraph.First <= MaximumLine)
            {
                Report(story, paragraph, index, paragraph.End - 1, mark, sink);
            }

            return;
        }

        // A code is reported at its last sign.
        var last = mark == '/' ? index : index + 1;
        if (last != paragraph.End - 1 || (mark == '*' && !(story.IsKind(last, TokenKind.Number) && story.IsMark(index - 1, '*') && story.IsKind(index - 2, TokenKind.Number))))
        {
            return;
        }

        var first = mark == '*' ? index - 2 : index;
        while (mark == '/' && first > paragraph.First && index - first < MaximumTokens
            && (story.IsKind(first - 1, TokenKind.Number) || (story.IsKind(first - 1, TokenKind.Word) && story[first - 1].Length <= 2) || story.IsMark(first - 1, '/')))
        {
            first--;
        }

        var hasNumber = false;
        for (var i = first; i <= last; i++)
        {
            hasNumber |= story.IsKind(i, TokenKind.Number);
        }

        var afterSentence = first == paragraph.First || !story.IsKind(first - 1, TokenKind.Word);
        if (hasNumber && afterSentence && story.Has(first, TokenTraits.SpaceBefore))
        {
            Report(story, paragraph, first, last, mark, sink);
        }
    }

    private void Report(AnalyzedStory story, Paragraph paragraph, int first, int last, char mark, CandidateSink sink)
    {
        var longest = 0;
        for (var i = first; i <= last; i++)
        {
            longest = Math.Max(longest, story.IsKind(i, TokenKind.Number) ? story[i].Length : 0);
        }

        sink.Add(
            this,
            Covers.WithSpace(story, first, last),
            mark == '©' ? "A line of rights is no part of the story." : "A code of the agency’s desk is no part of the story.",
            string.Empty,
            Applicability.Unsafe,
            mark == '/' ? 1 : 0,
            mark == '*' ? 1 : 0,
            mark == '©' ? 1 : 0,
            first == paragraph.First ? 1 : 0,
            paragraph.End == story.Count ? 1 : 0,
            longest >= 3 ? 1 : 0);
    }
}
