using TranslationFix.Analysis;
using TranslationFix.Rules;

namespace TranslationFix.Scoring;

/// <summary>The features that every candidate has, whatever its rule.</summary>
internal static class SharedFeatures
{
    /// <summary>Their names.</summary>
    public static readonly string[] Names = ["shared/safe", "shared/unsafe", "shared/source-known"];

    /// <summary>Their values: what the best correction promises, and whether the source language is given.</summary>
    public static float[] Measure(AnalyzedStory story, Candidate candidate)
    {
        var best = candidate.Proposals.Length == 0 ? Applicability.Display : candidate.Proposals[0].Applicability;
        return [best == Applicability.Safe ? 1 : 0, best == Applicability.Unsafe ? 1 : 0, story.SourceLanguage is null ? 0 : 1];
    }
}
