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
            html.OpenTable("Against annotated stories, with partial credit", "Rule", "Gold", "Found", "Findings", "Precision", "Recall", "F0.5", "Fixed right", "Fixable", "On clean");
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
            html.OpenTable("Against people’s error marks, and on text by people", "Rule", "Findings", "On a mark", "Precision", "Lift", "On text by people", "Flag ratio");
            foreach (var row in marked)
            {
                html.OpenRow(row.Key).Whole(row.Marked.Findings).Whole(row.Marked.Right).Number(row.Marked.Precision).Number(row.Marked.Lift)
                    .Whole(row.HumanFindings).Number(row.FlagRatio).CloseRow();
            }

            html.CloseTable();
        }
    }

    private static void Row(HtmlText html, string name, Measures measures) =>
        html.OpenRow(name).Whole(measures.GoldSpans).Whole(measures.Found).Whole(measures.Findings)
            .Number(measures.Partial.Precision).Number(measures.Partial.Recall).Number(measures.Partial.F05)
            .Whole(measures.FixedRight).Whole(measures.Fixable).Whole(measures.FalseAlarmsOnClean).CloseRow();
}
