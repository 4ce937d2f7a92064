namespace TranslationFix.Evaluation;

/// <summary>A measure with its value.</summary>
/// <param name="Name">The name, one of <see cref="MeasureCatalogue.Names"/>.</param>
/// <param name="Summary">What it says and in what unit.</param>
/// <param name="Direction">Which way is better.</param>
/// <param name="Value">The value.</param>
/// <param name="Low">The lower end of the 95 % confidence interval, or null where resampling gave none.</param>
/// <param name="High">The upper end.</param>
public sealed record MeasureValue(string Name, string Summary, MeasureDirection Direction, double Value, double? Low, double? High);
