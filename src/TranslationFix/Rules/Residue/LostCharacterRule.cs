using System.Collections.Immutable;
using TranslationFix.Analysis;

namespace TranslationFix.Rules.Residue;

/// <summary>A character that a conversion lost, with a question mark or the replacement character U+FFFD in its place: doesn?t.</summary>
internal sealed class LostCharacterRule : Rule
{
    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = MojibakeRule.Shared with
    {
        Applicability = Applicability.Safe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("The minister doesn?t expect a quorum.", "The minister doesn’t expect a quorum."),
            RuleExample.Fixed("Norway?s catch fell by a third.", "Norway’s catch fell by a third."),
            RuleExample.Fixed("We\uFFFDll wait for the tide, the pilot said.", "We’ll wait for the tide, the pilot said."),
            RuleExample.Fixed("The city\uFFFDs trams ran all night.", "The city’s trams ran all night."),
            RuleExample.Found("The mayor of Lj\uFFFDbljana was absent."),
            RuleExample.Stays("Who won?That is not known."),
            RuleExample.Stays("“Is it yours?” he asked."),
            RuleExample.Stays("Will it rain? The forecast says so."),
            RuleExample.Stays("Tea?Coffee? The sign left it open."),
            RuleExample.Stays("Really?! the headline asked."),
            RuleExample.Stays("The page shop.example/list?s=1 is down."),
        ],
    };

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.Any;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Encoding | Anchors.Spacing;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["replacement-character", "question-mark", "contraction"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var mark = story.Text[story[index].Start];
        if (mark is not ('?' or '\uFFFD') || story[index].Length != 1)
        {
            return;
        }

        var glued = story.IsKind(index - 1, TokenKind.Word) && !story.Has(index, TokenTraits.SpaceBefore)
            && story.IsKind(index + 1, TokenKind.Word) && !story.Has(index + 1, TokenTraits.SpaceBefore);
        var contraction = glued && story.TextOf(index + 1) is "s" or "t" or "re" or "ve" or "ll" or "d" or "m";
        if (mark == '?' && (!contraction || story.Language.Tag is not "en" || IsQuery(story, index + 2)))
        {
            return;
        }

        var span = WordSpan.Around(story.Text, story[index].Span);
        sink.Add(
            this,
            span,
            "A character was lost here when the text was converted.",
            [mark == '?' ? 0 : 1, mark == '?' ? 1 : 0, contraction ? 1 : 0],
            contraction ? [new Proposal(string.Concat(story.Text.AsSpan(span.Start, story[index].Start - span.Start), "’", story.TextOf(new TextSpan(story[index].End, span.End))), Applicability.Safe)] : []);
    }

    /// <summary>True for a query string behind a page's name: a sign follows without white space.</summary>
    private static bool IsQuery(AnalyzedStory story, int index) => story.IsMark(index, '=') || story.IsMark(index, '&');
}
