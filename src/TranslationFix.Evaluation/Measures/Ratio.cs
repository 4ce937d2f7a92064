namespace TranslationFix.Evaluation;

/// <summary>Shares of what may be nothing.</summary>
internal static class Ratio
{
    /// <summary>The share, or null when there is nothing to have a share of.</summary>
    public static double? Of(double part, double whole) => whole == 0 ? null : part / whole;
}
