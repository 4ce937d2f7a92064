using TranslationFix.Evaluation;
using TranslationFix.Rules;

namespace TranslationFix.Training;

/// <summary>Holds candidates against what people marked or changed.</summary>
internal static class MarkedTextLabeler
{
    /// <summary>
    /// With a post-edit and a correction, the distance to the post-edit decides: nearer is an artifact. Otherwise a candidate on a mark is an
    /// artifact, or, when its correction leads away from the post-edit, unclear: something is wrong there, but not this. A candidate on no
    /// mark is none.
    /// </summary>
    public static CandidateLabel Label(MarkedText text, Candidate candidate)
    {
        var isMarked = text.Marks.Any(mark => mark.Overlaps(candidate.Span));
        if (text.PostEdit is null || candidate.Proposals.Length == 0)
        {
            return isMarked ? CandidateLabel.Artifact : CandidateLabel.Right;
        }

        var corrected = string.Concat(text.Text.AsSpan(0, candidate.Span.Start), candidate.Proposals[0].Text, text.Text.AsSpan(candidate.Span.End));
        return WordDistance.Between(corrected, text.PostEdit) < WordDistance.Between(text.Text, text.PostEdit) ? CandidateLabel.Artifact
            : isMarked ? CandidateLabel.Unclear
            : CandidateLabel.Right;
    }

    /// <summary>How much a text counts: where half of it is marked, a mark at a candidate says half as much.</summary>
    public static float Weight(MarkedText text) =>
        1 - (float)text.Marks.Sum(static mark => mark.Length) / Math.Max(1, text.Text.Length) is var weight && weight > 0 ? weight : 0;
}
