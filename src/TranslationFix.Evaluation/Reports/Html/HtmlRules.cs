namespace TranslationFix.Evaluation;

/// <summary>The findings rule by rule.</summary>
internal static class HtmlRules
{
    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText html, EvaluationResult result)
    {
        html.Element("h2", "Rules");
        if (!result.Rules.IsEmpty)
        {
            html.OpenTable("Against annotated stories, with partial credit", [HtmlColumn.Label("Rule"), .. HtmlColumn.Numbers("Gold", "Found", "Findings", "Precision", "Recall", "F0.5", "Fixed right", "Fixable", "On clean")]);
            foreach (var (id, measures) in result.Rules)
            {
                Row(html, id, measures);
            }

            Row(html, "all", result.Total);
            html.CloseTable();
        }

        var marked = result.Breakdown.Where(static row => row.Dimension is Scope.Rule && (row.Marked.Findings > 0 || row.HumanFindings > 0)).ToArray();
        if (marked.Length > 0)
        {
            html.OpenTable("Against people’s error marks, and on text by people", [HtmlColumn.Label("Rule"), .. HtmlColumn.Numbers("Findings", "On a mark", "Precision", "Lift", "On text by people", "Flag ratio")]);
            foreach (var row in marked)
            {
                html.OpenRow(row.Key).Whole(row.Marked.Findings).Whole(row.Marked.Right).Number(row.Marked.Precision).Number(row.Marked.Lift)
                    .Whole(row.HumanFindings).Number(row.FlagRatio).CloseRow();
            }

            html.CloseTable();
        }

        WriteMarks(html, result, Scope.Category, "Marks by the MQM category that people gave");
        WriteMarks(html, result, Scope.Severity, "Marks by the severity that people gave");
    }

    /// <summary>What people marked, whatever a rule may call what it finds there.</summary>
    private static void WriteMarks(HtmlText html, EvaluationResult result, string dimension, string caption)
    {
        BreakdownRow[] rows = [.. result.Breakdown.Where(row => row.Marked.Marks > 0 && string.Equals(row.Dimension, dimension, StringComparison.Ordinal))];
        if (rows.Length == 0)
        {
            return;
        }

        html.OpenTable(caption, [HtmlColumn.Label(string.Concat(dimension[..1].ToUpperInvariant(), dimension[1..])), .. HtmlColumn.Numbers("Marks", "Touched", "Recall")]);
        foreach (var row in rows)
        {
            html.OpenRow(row.Key).Whole(row.Marked.Marks).Whole(row.Marked.Found).Number(row.Marked.Recall).CloseRow();
        }

        html.CloseTable();
    }

    private static void Row(HtmlText html, string name, Measures measures) =>
        html.OpenRow(name).Whole(measures.GoldSpans).Whole(measures.Found).Whole(measures.Findings)
            .Number(measures.Partial.Precision).Number(measures.Partial.Recall).Number(measures.Partial.F05)
            .Whole(measures.FixedRight).Whole(measures.Fixable).Whole(measures.FalseAlarmsOnClean).CloseRow();
}
