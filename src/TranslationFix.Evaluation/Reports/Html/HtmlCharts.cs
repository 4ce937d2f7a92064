using OxyPlot;

namespace TranslationFix.Evaluation;

/// <summary>The plots, each as a figure that tells in words what it shows.</summary>
internal static class HtmlCharts
{
    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText html, EvaluationResult result)
    {
        html.Element("h2", "Charts");
        if (result.Sweep is { Points.IsEmpty: false } sweep)
        {
            Figure(html, "floor", FloorCharts.PrecisionRecall(sweep), 420, "Precision and recall, each point one floor of confidence; some floors are written beside it.");
        }

        var reliability = result.Sweep is { } wide ? wide.Reliability : result.Reliability;
        if (!reliability.IsEmpty)
        {
            Figure(html, "reliability", FloorCharts.Reliability(reliability), 420, "Stated probability of the findings against the share that was right; on the dashed line both are the same.");
        }

        var rules = BarCharts.RuleRows(result);
        if (rules.Length > 0)
        {
            Figure(html, "rules", BarCharts.Rules(rules), BarCharts.Height(rules.Length), "Findings by rule.", BarCharts.RuleKey(rules));
        }

        var systems = BarCharts.SystemRows(result);
        if (systems.Length > 0)
        {
            Figure(html, "systems", BarCharts.Systems(systems), BarCharts.Height(systems.Length), "Findings per word on machine text over those on text by people, by system: above 1 machine text is flagged more often.");
        }
    }

    private static void Figure(HtmlText html, string id, PlotModel model, double height, string caption, IEnumerable<(string Name, OxyColor Colour)>? key = null)
    {
        html.Raw($"<figure id=\"{id}\" role=\"img\" aria-label=\"").Text(caption).Raw("\">\n<div class=\"wide\">\n")
            .Raw(ChartSvg.Of(model, id, height)).Raw("\n</div>\n<figcaption>").Text(caption);
        foreach (var (name, colour) in key ?? [])
        {
            html.Raw($" <span class=\"key\"><i style=\"background:{ChartColours.Css(colour)}\"></i> ").Text(name).Raw("</span>");
        }

        html.Raw("</figcaption>\n</figure>\n");
    }
}
