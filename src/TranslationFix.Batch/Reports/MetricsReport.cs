using System.Globalization;
using System.Text;

namespace TranslationFix.Batch;

/// <summary>Counts of a run for a monitoring system, in the text format of OpenMetrics 1.0.</summary>
internal sealed class MetricsReport(string path) : ReportFile(path)
{
    private readonly BatchSummary summary = new();

    /// <inheritdoc />
    public override void Add(BatchResult result) => summary.Add(result);

    /// <inheritdoc />
    protected override void End()
    {
        var text = new StringBuilder();
        Family(text, "documents", "Files of the run by what became of them.", ("status", "done", summary.Documents - summary.FailedDocuments), ("status", "failed", summary.FailedDocuments));
        Family(text, "stories", "Stories of the run.", (string.Empty, string.Empty, summary.Stories));
        Family(text, "duplicate_stories", "Stories that were left out because they were there before.", (string.Empty, string.Empty, summary.Duplicates));
        Family(text, "read_bytes", "Bytes of the files that were read.", (string.Empty, string.Empty, summary.Bytes), unit: "bytes");
        Family(text, "edits", "Edits that were made, by rule.", [.. summary.Rules.Select(static rule => ("rule", rule.RuleId, rule.Edits))]);
        Family(text, "findings", "Findings that are left to people, by rule.", [.. summary.Rules.Select(static rule => ("rule", rule.RuleId, rule.Findings))]);
        text.Append("# EOF\n");
        Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static void Family(StringBuilder text, string name, string help, (string Label, string Value, long Count) sample, string unit) => Family(text, name, help, unit, [sample]);

    private static void Family(StringBuilder text, string name, string help, params (string Label, string Value, long Count)[] samples) => Family(text, name, help, string.Empty, samples);

    private static void Family(StringBuilder text, string name, string help, string unit, (string Label, string Value, long Count)[] samples)
    {
        text.Append(CultureInfo.InvariantCulture, $"# TYPE translationfix_{name} counter\n");
        if (unit.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"# UNIT translationfix_{name} {unit}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"# HELP translationfix_{name} {help}\n");
        foreach (var (label, value, count) in samples)
        {
            var labels = label.Length == 0 ? string.Empty : $"{{{label}=\"{value}\"}}";
            text.Append(CultureInfo.InvariantCulture, $"translationfix_{name}_total{labels} {count}\n");
        }
    }
}
