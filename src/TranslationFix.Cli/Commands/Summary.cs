using System.Globalization;
using TranslationFix.Batch;

namespace TranslationFix.Cli.Commands;

/// <summary>The last line for people.</summary>
internal static class Summary
{
    /// <summary>What a check came to.</summary>
    public static string OfCheck(BatchSummary summary) => $"{Count(summary.Findings, "finding", "findings")} in {Count(summary.Stories, "story", "stories")}.";

    /// <summary>What a fix came to.</summary>
    public static string OfFix(BatchSummary summary) =>
        $"{Count(summary.Edits, "edit", "edits")} in {Count(summary.Stories, "story", "stories")}; {Count(summary.Findings, "finding", "findings")} left to you.";

    private static string Count(long number, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");
}
