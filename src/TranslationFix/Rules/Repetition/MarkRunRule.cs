using System.Collections.Immutable;
using TranslationFix.Analysis;

namespace TranslationFix.Rules.Repetition;

/// <summary>One mark many times behind a word: an engine that could not stop.</summary>
internal sealed class MarkRunRule : Rule
{
    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = RepeatedSentenceDescriptor.With(
        RuleExample.Fixed("The agent may sell the goods of the owner....................................................", "The agent may sell the goods of the owner."),
        RuleExample.Fixed("The lake is frozen from shore to shore.......................................................................\nSkaters are happy.", "The lake is frozen from shore to shore.\nSkaters are happy."),
        RuleExample.Fixed("Nobody was hurt, the harbour office said...............................................................", "Nobody was hurt, the harbour office said."),
        RuleExample.Fixed("The vote is on Monday......................................\nNobody knows the outcome.", "The vote is on Monday.\nNobody knows the outcome."),
        RuleExample.Stays("Name and date: ........................................"),
        RuleExample.Stays("Signed by the seller: ______________________________"),
        RuleExample.Stays("Introduction........................................ 5"),
        RuleExample.Stays("Results\n----------------------------------------\nThe team won."),
        RuleExample.Stays("And then ... nothing."),
        RuleExample.Stays("He waited....... and waited."));

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.Any;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Mark;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["marks", "marks-long"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        const int Long = 64;
        ref readonly var token = ref story[index];
        var mark = story.Text[token.Start];
        if (token.Length < 12 || index == 0 || token.Has(TokenTraits.SpaceBefore) || mark != '.' || !story.IsKind(index - 1, TokenKind.Word)
            || (index + 1 < story.Count && !story.Has(index + 1, TokenTraits.LineStart)) || story.TextOf(index).ContainsAnyExcept(mark))
        {
            return;
        }

        sink.Add(this, token.Span, "This mark comes again and again.", ".", Applicability.Unsafe, 1, Math.Min(token.Length, Long) / (float)Long);
    }
}
