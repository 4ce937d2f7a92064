using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Legends;
using OxyPlot.Series;

namespace TranslationFix.Evaluation;

/// <summary>Plots with a bar for each part.</summary>
internal static class BarCharts
{
    /// <summary>The rules with findings, the one with most first.</summary>
    public static BreakdownRow[] RuleRows(EvaluationResult result) =>
    [
        .. result.Breakdown.Where(static row => row.Dimension is Scope.Rule && Sum(row) > 0).OrderByDescending(Sum).ThenBy(static row => row.Key, StringComparer.Ordinal),
    ];

    /// <summary>The systems with a flag ratio, the highest first.</summary>
    public static BreakdownRow[] SystemRows(EvaluationResult result) =>
    [
        .. result.Breakdown.Where(static row => row.Dimension is Scope.System && row is { FlagRatio: not null, MachinePerThousandWords: not null })
            .OrderByDescending(static row => row.FlagRatio).ThenBy(static row => row.Key, StringComparer.Ordinal),
    ];

    /// <summary>The height that so many bars need.</summary>
    public static double Height(int bars) => 110 + (22 * bars);

    /// <summary>Findings by rule.</summary>
    public static PlotModel Rules(BreakdownRow[] rows)
    {
        var model = Model(rows, "Findings");
        model.Legends.Add(new Legend { LegendPosition = LegendPosition.BottomRight });
        model.Series.Add(Bars(rows, "annotated stories", ChartColours.First, static row => row.Gold.Findings));
        model.Series.Add(Bars(rows, "text with error marks", ChartColours.Second, static row => row.Marked.Findings));
        model.Series.Add(Bars(rows, "text by people", ChartColours.Third, static row => row.HumanFindings));
        return model;
    }

    /// <summary>Flag ratio by system.</summary>
    public static PlotModel Systems(BreakdownRow[] rows)
    {
        var model = Model(rows, "Flag ratio, machine over human");
        model.Series.Add(Bars(rows, "flag ratio", ChartColours.First, static row => row.FlagRatio ?? 0));
        model.Annotations.Add(new LineAnnotation { Type = LineAnnotationType.Vertical, X = 1, Color = ChartColours.Third, LineStyle = LineStyle.Dash });
        return model;
    }

    private static int Sum(BreakdownRow row) => row.Gold.Findings + row.Marked.Findings + row.HumanFindings;

    private static PlotModel Model(BreakdownRow[] rows, string title)
    {
        var model = new PlotModel();
        var names = new CategoryAxis { Position = AxisPosition.Left, StartPosition = 1, EndPosition = 0, GapWidth = 0.4, MajorTickSize = 0 };
        names.Labels.AddRange(rows.Select(static row => row.Key));
        model.Axes.Add(names);
        model.Axes.Add(new LinearAxis { Position = AxisPosition.Bottom, Title = title, Minimum = 0, MaximumPadding = 0.06, MinorTickSize = 0, MajorGridlineStyle = LineStyle.Solid, MajorGridlineColor = ChartColours.Grid });
        return model;
    }

    private static BarSeries Bars(BreakdownRow[] rows, string title, OxyColor colour, Func<BreakdownRow, double> value)
    {
        var series = new BarSeries { Title = title, FillColor = colour, StrokeThickness = 0, IsStacked = true };
        series.Items.AddRange(rows.Select(row => new BarItem(value(row))));
        return series;
    }
}
