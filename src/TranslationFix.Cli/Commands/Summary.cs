using System.Globalization;
using System.Text;
using TranslationFix.Batch;

namespace TranslationFix.Cli.Commands;

/// <summary>The last lines for people.</summary>
internal static class Summary
{
    /// <summary>The stories from which a run is summed up rule by rule: fewer are looked at one by one.</summary>
    private const int ManyStories = 20;

    /// <summary>What a check came to.</summary>
    public static string OfCheck(BatchSummary summary) =>
        $"{ByRule(summary)}{Count(summary.Findings, "finding", "findings")} in {Count(summary.Stories, "story", "stories")}.{Files(summary)}";

    /// <summary>What a fix came to.</summary>
    public static string OfFix(BatchSummary summary) =>
        $"{ByRule(summary)}{Count(summary.Edits, "edit", "edits")} in {Count(summary.Stories, "story", "stories")}; {Count(summary.Findings, "finding", "findings")} left to you.{Files(summary)}";

    private static string Files(BatchSummary summary)
    {
        var resumed = summary.ResumedDocuments > 0 ? $" {Count(summary.ResumedDocuments, "file was", "files were")} done already." : string.Empty;
        var failed = summary.FailedDocuments > 0 ? $" {Count(summary.FailedDocuments, "file", "files")} could not be read or written." : string.Empty;
        var duplicates = summary.Duplicates > 0 ? $" {Count(summary.Duplicates, "duplicate was", "duplicates were")} left out." : string.Empty;
        return resumed + duplicates + failed;
    }

    private static string ByRule(BatchSummary summary)
    {
        if (summary.Stories < ManyStories || summary.Rules.IsEmpty)
        {
            return string.Empty;
        }

        var width = summary.Rules.Max(static rule => rule.RuleId.Length);
        var text = new StringBuilder();
        foreach (var rule in summary.Rules)
        {
            text.Append(CultureInfo.InvariantCulture, $"{rule.RuleId.PadRight(width)} {rule.Edits,8} fixed {rule.Findings,8} left\n");
        }

        return text.ToString();
    }

    private static string Count(long number, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");
}
