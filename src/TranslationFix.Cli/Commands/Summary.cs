using System.Globalization;
using TranslationFix.Cli.Running;

namespace TranslationFix.Cli.Commands;

/// <summary>The last line for people.</summary>
internal static class Summary
{
    /// <summary>What a check came to.</summary>
    public static string OfCheck(RunTotals totals) => $"{Count(totals.Findings, "finding", "findings")} in {Count(totals.Stories, "story", "stories")}.";

    /// <summary>What a fix came to.</summary>
    public static string OfFix(RunTotals totals) =>
        $"{Count(totals.Edits, "edit", "edits")} in {Count(totals.Stories, "story", "stories")}; {Count(totals.Findings, "finding", "findings")} left to you.";

    private static string Count(int number, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");
}
