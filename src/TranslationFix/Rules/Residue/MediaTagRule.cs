using TranslationFix.Analysis;

namespace TranslationFix.Rules.Residue;

/// <summary>What the agency's page shows beside the story, in brackets at the end of a paragraph: (photo) (video).</summary>
internal sealed class MediaTagRule : Rule
{
    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("wire-boilerplate", "accuracy/addition", Severity.Minor, "Agency furniture in the body of the story.")
    {
        Applicability = Applicability.Unsafe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("The dam was opened on Sunday. (photo) (video)", "The dam was opened on Sunday."),
            RuleExample.Fixed("The choir of Osh sang for an hour (video)\nIt will sing again in May.", "The choir of Osh sang for an hour\nIt will sing again in May."),
            RuleExample.Fixed("The goats were found on the roof. [Photos]", "The goats were found on the roof."),
            RuleExample.Stays("She lost her papers (photo) and her keys."),
            RuleExample.Stays("The (video) was never shown."),
            RuleExample.Stays("He kept one thing of hers (a photo)."),
        ],
    };

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Bracket;

    /// <inheritdoc />
    public override System.Collections.Immutable.ImmutableArray<string> Features => ["media-tag", "media-behind-stop"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var (open, close) = story.Brackets[index];
        if (!IsTag(story, open, close) || open == 0 || story.Has(open, TokenTraits.LineStart))
        {
            return;
        }

        // Nothing but other tags stands between it and the end of the paragraph.
        var end = story.ParagraphOf(open).End;
        for (var next = close + 1; next < end; next += 3)
        {
            if (next + 2 >= end || !Marks.IsOpenBracket(story.Text[story[next].Start]) || !IsTag(story, next, next + 2))
            {
                return;
            }
        }

        sink.Add(
            this,
            Covers.WithSpace(story, open, close),
            "What the agency’s page showed beside the story is no part of it.",
            string.Empty,
            Applicability.Unsafe,
            1,
            story.IsMark(open - 1, '.') ? 1 : 0);
    }

    private static bool IsTag(AnalyzedStory story, int open, int close) =>
        close == open + 2 && story.Has(open, TokenTraits.SpaceBefore)
        && story.Text.AsSpan(story[open + 1].Start, story[open + 1].Length) is "photo" or "photos" or "Photo" or "Photos" or "PHOTO" or "PHOTOS" or "video" or "videos" or "Video" or "Videos" or "VIDEO" or "VIDEOS" or "infographic" or "Infographic" or "gallery" or "Gallery";
}
