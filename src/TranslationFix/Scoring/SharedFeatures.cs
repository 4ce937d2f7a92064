using TranslationFix.Rules;

namespace TranslationFix.Scoring;

/// <summary>The features that every candidate has, whatever its rule.</summary>
internal static class SharedFeatures
{
    /// <summary>Their names.</summary>
    public static readonly string[] Names = ["shared/safe", "shared/unsafe"];

    /// <summary>Their values: what the best correction promises.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="values">Takes as many values as there are <see cref="Names"/>.</param>
    public static void Measure(Candidate candidate, Span<float> values)
    {
        var best = candidate.Proposals.Length == 0 ? Applicability.Display : candidate.Proposals[0].Applicability;
        values[0] = best == Applicability.Safe ? 1 : 0;
        values[1] = best == Applicability.Unsafe ? 1 : 0;
    }
}
