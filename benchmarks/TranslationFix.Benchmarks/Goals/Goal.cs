namespace TranslationFix.Benchmarks.Goals;

/// <summary>A figure beside what was set out for it.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Unit">The unit of all three figures.</param>
/// <param name="First">The first goal.</param>
/// <param name="Then">The one after it.</param>
/// <param name="Measured">What came out; null when it could not be measured here.</param>
/// <param name="IsMost">True when the goal is the most it may be; false when it is the least.</param>
internal sealed record Goal(string Name, string Unit, double First, double Then, double? Measured, bool IsMost = false)
{
    /// <summary>The measured figure as a part of the first goal; 1 or more is a goal that is met.</summary>
    public double? Ratio => Measured is { } value ? IsMost ? First / value : value / First : null;
}
