namespace TranslationFix.Evaluation;

/// <summary>A measure with a name.</summary>
/// <param name="Name">Kebab-case, stable: results are compared by it.</param>
/// <param name="Summary">What it says and in what unit, one line.</param>
/// <param name="Direction">Which way is better.</param>
/// <param name="Value">The value for some sums, or null when they say nothing about it.</param>
internal sealed record MeasureDefinition(string Name, string Summary, MeasureDirection Direction, Func<Tally, double?> Value);

/// <summary>Which way a measure is better.</summary>
public enum MeasureDirection
{
    /// <summary>More is better.</summary>
    Higher,

    /// <summary>Less is better.</summary>
    Lower,

    /// <summary>It describes, and is neither good nor bad.</summary>
    Neither,
}
