using System.Collections.Immutable;
using TranslationFix.Analysis;

namespace TranslationFix.Rules.Typography;

/// <summary>White space before a comma, a full stop or a closing bracket, or behind an opening bracket.</summary>
internal sealed class SpaceBeforeMarkRule : Rule
{
    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = SpacingDescriptor.With(
        RuleExample.Fixed("The mayor , a farmer's son , smiled.", "The mayor, a farmer's son, smiled."),
        RuleExample.Fixed("The tunnel reopened on Friday .", "The tunnel reopened on Friday."),
        RuleExample.Fixed("Who paid for it ? Nobody knows ; nobody asks.", "Who paid for it? Nobody knows; nobody asks."),
        RuleExample.Fixed("Two ships ( both old ) were sold.", "Two ships (both old) were sold."),
        RuleExample.Fixed("He listed three towns : Aldo, Brin and Corve.", "He listed three towns: Aldo, Brin and Corve."),
        RuleExample.Stays("The file is called .config and the price .5 cents."),
        RuleExample.Stays("He waited … and waited . . . and left."),
        RuleExample.Stays("They use .NET at work."),
        RuleExample.Stays("See you tonight :) or tomorrow ;)"),
        RuleExample.Stays("It ended 2 : 1 in the rain."));

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.Any;

    /// <inheritdoc />
    public override bool MayBeSlip => true;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Spacing;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["space-before", "space-before-colon", "space-inside", "space-before-number"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var c = story.Text[story[index].Start];
        var after = index + 1 >= story.Count || story.Has(index + 1, TokenTraits.SpaceBefore);
        if (c is '(' or '[')
        {
            if (after && index + 1 < story.Count && !story.Has(index + 1, TokenTraits.LineStart) && story.IsKind(index + 1, TokenKind.Word) && story.Has(index, TokenTraits.SpaceBefore))
            {
                sink.Add(this, new TextSpan(story[index].Start, story[index + 1].Start), $"No space stands behind “{c}”.", c.ToString(), Applicability.Safe, 0, 0, 1, 0);
            }

            return;
        }

        var inside = c is ')' or ']';
        if (!(inside || c is ',' or '.' or ';' or ':' or '!' or '?' || (c is '،' or '؛' or '؟' && story.Language.Conventions.Writes(c))) || !story.Has(index, TokenTraits.SpaceBefore) || story.Has(index, TokenTraits.LineStart)
            || index == 0 || story[index].Length > 1 || !IsEndOfText(story, index - 1))
        {
            return;
        }

        if (story.Language.Conventions.SpacedMarks.Contains(c, StringComparison.Ordinal))
        {
            return;
        }

        // ".NET", ".5", ":)" and ". . ." keep their space; digits on both sides are the business of SplitNumberRule.
        var number = story.IsKind(index - 1, TokenKind.Number);
        if (!after && (!IsClosing(story, index + 1) || c is ':' or ';'))
        {
            return;
        }

        if (after && index + 1 < story.Count && (story.IsMark(index + 1, '.') || (number && story.IsKind(index + 1, TokenKind.Number) && c is not ';')))
        {
            return;
        }

        sink.Add(
            this,
            new TextSpan(story.StartWithSpace(index), story[index].End),
            $"No space stands before “{c}”.",
            Own(story, index, c),
            Applicability.Safe,
            !inside && c != ':' ? 1 : 0,
            c == ':' ? 1 : 0,
            inside ? 1 : 0,
            number ? 1 : 0);
    }

    /// <summary>The mark itself; behind a word of Arabic script in a language of that script its own form, ، for a comma.</summary>
    private static string Own(AnalyzedStory story, int index, char mark) =>
        mark is ',' or ';' or '?' && story.Language.Conventions is { IsFull: true } conventions && conventions.Writes('،') && Scripts.Of(story.Text[story[index - 1].End - 1]) == Script.Arabic
            ? conventions.Own(mark.ToString())
            : mark.ToString();

    private static bool IsEndOfText(AnalyzedStory story, int index) =>
        story[index].Kind is TokenKind.Word or TokenKind.Number || story.Text[story[index].End - 1] is ')' or ']' or '"' or '”' or '’' or '\'' or '%';

    private static bool IsClosing(AnalyzedStory story, int index) => Marks.IsCloser(story.Text[story[index].Start]) && story.Text[story[index].Start] != ')';
}
