using System.Collections.Immutable;
using TranslationFix.Analysis;

namespace TranslationFix.Rules.Residue;

/// <summary>A last line with marks alone: ###, -30-, ***.</summary>
internal sealed class EndSignRule : Rule
{
    private const int MaximumTokens = 5;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("wire-boilerplate", "accuracy/addition", Severity.Minor, "Agency furniture in the body of the story.")
    {
        Applicability = Applicability.Unsafe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("The silo is empty again.\n###", "The silo is empty again."),
            RuleExample.Fixed("The silo is empty again.\n-30-", "The silo is empty again."),
            RuleExample.Fixed("The silo is empty again.\n***", "The silo is empty again."),
            RuleExample.Fixed("The silo is empty again.\n- 0 -", "The silo is empty again."),
            RuleExample.Stays("The silo is empty again.\n***\nIn the north it rained."),
            RuleExample.Stays("The silo is empty again.\n1-0"),
            RuleExample.Stays("###"),
            RuleExample.Stays("He rated the film three stars: ***"),
        ],
    };

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.Any;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Story;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["number"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        if (story.Paragraphs.Count < 2)
        {
            return;
        }

        var line = story.Paragraphs[^1];
        var text = story.TextOf(story.SpanOf(line.First, line.End - 1));
        if (line.End - line.First > MaximumTokens || !(text is "###" or "##" or "####" or "***" or "* * *" or "# # #" or "-30-" or "- 30 -" or "-0-" or "- 0 -" or "–30–" or "– 30 –"))
        {
            return;
        }

        sink.Add(this, Covers.WithSpace(story, line.First, line.End - 1), "This sign ends the agency’s story; it is not a part of it.", string.Empty, Applicability.Unsafe, text.Contains('0') ? 1 : 0);
    }
}
