using System.Globalization;

namespace TranslationFix.Evaluation;

/// <summary>The measures with their intervals, the other checkers beside them, and what changed.</summary>
internal static class HtmlMeasures
{
    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText html, EvaluationReport report)
    {
        html.Element("h2", "Measures");
        var result = report.Result;
        if (result.Stories > 0)
        {
            html.Element("p", string.Create(CultureInfo.InvariantCulture, $"{result.Stories} annotated stories, {result.CleanStories} of them clean ({result.CleanWords} words)."));
        }

        html.OpenTable("Each measure with its 95 % confidence interval", ["Measure", "Value", "Low", "High", .. report.Peers.Select(static peer => peer.Checker), "What it says"]);
        foreach (var value in result.Values)
        {
            html.OpenRow(value.Name).Number(value.Value).Number(value.Low).Number(value.High);
            foreach (var peer in report.Peers)
            {
                html.Number(peer.Value(value.Name));
            }

            html.Raw("<td>").Text(value.Summary).Raw("</td>").CloseRow();
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

        html.OpenTable("What changed since the baseline", "Measure", "Rule", "Before", "After", "Verdict");
        foreach (var change in comparison.Changes)
        {
            html.OpenRow(change.Measure).Raw("<td>").Text(change.Rule ?? "all").Raw("</td>").Number(change.Before).Number(change.After)
                .Raw("<td>").Text(change.Verdict.ToString().ToLowerInvariant()).Raw("</td>").CloseRow();
        }

        html.CloseTable();
    }
}
