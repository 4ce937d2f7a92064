namespace TranslationFix.Evaluation;

/// <summary>The measures with their intervals, the other checkers beside them, and what changed.</summary>
internal static class HtmlMeasures
{
    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText html, EvaluationReport report)
    {
        html.Element("h2", "Measures");
        var result = report.Result;
        html.Element("p", $"Documents: {string.Join("; ", EvaluationTable.Documents(result))}.");

        html.OpenTable("Each measure with its 95 % confidence interval", [HtmlColumn.Label("Measure"), .. HtmlColumn.Numbers(["Value", "Low", "High", .. report.Peers.Select(static peer => peer.Checker)]), HtmlColumn.Label("What it says")]);
        foreach (var value in result.Values)
        {
            html.OpenRow(value.Name).Number(value.Value).Number(value.Low).Number(value.High);
            foreach (var peer in report.Peers)
            {
                html.Number(peer.Value(value.Name));
            }

            html.Label(value.Summary).CloseRow();
        }

        html.CloseTable();
        if (report.Comparison is { } comparison)
        {
            WriteChanges(html, comparison);
        }
    }

    private static void WriteChanges(HtmlText html, BaselineComparison comparison)
    {
        foreach (var remark in comparison.Remarks())
        {
            html.Element("p", remark);
        }

        if (comparison.Changes.IsEmpty)
        {
            return;
        }

        html.OpenTable("What changed since the baseline", [HtmlColumn.Label("Measure"), HtmlColumn.Label("Rule"), .. HtmlColumn.Numbers("Before", "After"), HtmlColumn.Label("Verdict")]);
        foreach (var change in comparison.Changes)
        {
            html.OpenRow(change.Measure).Label(change.Rule ?? "all").Number(change.Before).Number(change.After).Label(change.Verdict.ToString().ToLowerInvariant()).CloseRow();
        }

        html.CloseTable();
    }
}
