using TranslationFix.Evaluation;
using TranslationFix.Rules;

namespace TranslationFix.Training;

/// <summary>Holds candidates against the marks of a gold story.</summary>
internal static class CandidateLabeler
{
    /// <summary>
    /// A candidate is an artifact when it overlaps a mark of its own rule, or when its first correction gives the text that a mark of
    /// another rule accepts. It is right text when it overlaps no mark. What stands inside a frame (speech that only lacks its quotation
    /// marks) is not wrong for that, so a frame of another rule does not count.
    /// </summary>
    public static CandidateLabel Label(GoldStory story, Candidate candidate)
    {
        var label = CandidateLabel.Right;
        foreach (var gold in story.Spans)
        {
            if (!gold.Span.Overlaps(candidate.Span))
            {
                continue;
            }

            if (string.Equals(gold.RuleId, candidate.Rule.Descriptor.Id, StringComparison.Ordinal) || GivesAnAcceptedText(story.Text, gold, candidate))
            {
                return CandidateLabel.Artifact;
            }

            label = gold.IsFrame ? label : CandidateLabel.Unclear;
        }

        return label;
    }

    /// <summary>True when applying the first correction gives exactly the text that a mark accepts, white space folded.</summary>
    public static bool GivesAnAcceptedText(string text, GoldSpan gold, Candidate candidate)
    {
        if (candidate.Proposals.Length == 0)
        {
            return false;
        }

        var corrected = Fold(Replace(text, candidate.Span, candidate.Proposals[0].Text));
        return gold.Fixes.Any(fix => string.Equals(Fold(Replace(text, gold.Span, fix)), corrected, StringComparison.Ordinal));
    }

    private static string Replace(string text, TextSpan span, string replacement) => string.Concat(text.AsSpan(0, span.Start), replacement, text.AsSpan(span.End));

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
