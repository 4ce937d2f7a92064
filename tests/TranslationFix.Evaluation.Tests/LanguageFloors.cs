namespace TranslationFix.Evaluation.Tests;

/// <summary>
/// What the library must reach on the stories of one full language: the figures of the day less what one or two findings of a new training change. They may only become stricter.
/// </summary>
/// <param name="DevF05">The least F0.5 (partial credit) on dev, in [0, 1].</param>
/// <param name="DevFixAccuracy">The least share of first corrections that are right on dev, in [0, 1].</param>
/// <param name="TestF05">The least F0.5 (partial credit) on test, in [0, 1].</param>
/// <param name="TestFixAccuracy">The least share of first corrections that are right on test, in [0, 1].</param>
/// <param name="CleanFindings">The most findings on the clean stories of dev and test.</param>
internal sealed record LanguageFloors(double DevF05, double DevFixAccuracy, double TestF05, double TestFixAccuracy, int CleanFindings)
{
    /// <summary>The floors by language. English has its own, over more stories: <see cref="QualityFloors"/>.</summary>
    public static IReadOnlyDictionary<string, LanguageFloors> Of { get; } = new Dictionary<string, LanguageFloors>(StringComparer.Ordinal)
    {
        ["ar"] = new(0.86, 0.86, 0.77, 0.77, 5),
        ["da"] = new(0.92, 0.95, 0.90, 0.95, 1),
        ["de"] = new(0.91, 0.91, 0.88, 0.82, 1),
        ["es"] = new(0.89, 0.96, 0.88, 0.92, 4),
        ["fa"] = new(0.91, 0.80, 0.84, 0.86, 3),
        ["fr"] = new(0.89, 0.96, 0.89, 0.96, 2),
        ["it"] = new(0.95, 0.93, 0.93, 0.96, 1),
        ["nl"] = new(0.90, 0.93, 0.92, 0.96, 3),
        ["pl"] = new(0.91, 0.91, 0.93, 0.92, 2),
        ["pt"] = new(0.95, 0.96, 0.93, 0.96, 1),
        ["ru"] = new(0.93, 0.84, 0.95, 0.90, 0),
        ["tr"] = new(0.91, 0.90, 0.89, 0.86, 1),
        ["uk"] = new(0.93, 0.87, 0.89, 0.89, 0),
    };
}
