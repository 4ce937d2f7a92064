using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace TranslationFix.Evaluation;

/// <summary>Plots with a bar for each part.</summary>
internal static class BarCharts
{
    /// <summary>The width of a letter of a rule's name in a sans-serif of 12 pixels, a wide one.</summary>
    private const double LetterWidth = 6.6;

    /// <summary>The room for the numbers and the title of the axis.</summary>
    private const double AxisRoom = 48;

    private static readonly (string Name, OxyColor Colour, Func<BreakdownRow, double> Value)[] Kinds =
    [
        ("annotated stories", ChartColours.First, static row => row.Gold.Findings),
        ("text with error marks", ChartColours.Second, static row => row.Marked.Findings),
        ("text by people", ChartColours.Third, static row => row.HumanFindings),
    ];

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
        foreach (var (_, colour, value) in Kinds)
        {
            model.Series.Add(Bars(rows, colour, value));
        }

        return model;
    }

    /// <summary>The kinds of text that have findings, with their colours.</summary>
    public static IEnumerable<(string Name, OxyColor Colour)> RuleKey(BreakdownRow[] rows) =>
        Kinds.Where(kind => rows.Any(row => kind.Value(row) > 0)).Select(static kind => (kind.Name, kind.Colour));

    /// <summary>Flag ratio by system.</summary>
    public static PlotModel Systems(BreakdownRow[] rows)
    {
        var model = Model(rows, "Flag ratio, machine over human");
        model.Series.Add(Bars(rows, ChartColours.First, static row => row.FlagRatio ?? 0));
        model.Annotations.Add(new LineAnnotation { Type = LineAnnotationType.Vertical, X = 1, Color = ChartColours.Third, LineStyle = LineStyle.Dash });
        return model;
    }

    private static int Sum(BreakdownRow row) => row.Gold.Findings + row.Marked.Findings + row.HumanFindings;

    private static PlotModel Model(BreakdownRow[] rows, string title)
    {
        // The exporter takes letters for narrower than browsers draw them, so the room for names is given.
        var model = new PlotModel { PlotMargins = new OxyThickness(20 + (LetterWidth * rows.Max(static row => row.Key.Length)), double.NaN, double.NaN, AxisRoom) };
        var names = new CategoryAxis { Position = AxisPosition.Left, StartPosition = 1, EndPosition = 0, GapWidth = 0.4, MajorTickSize = 0 };
        names.Labels.AddRange(rows.Select(static row => row.Key));
        model.Axes.Add(names);
        model.Axes.Add(new LinearAxis { Position = AxisPosition.Bottom, Title = title, Minimum = 0, AxisTitleDistance = 12, MaximumPadding = 0.06, MinorTickSize = 0, MajorGridlineStyle = LineStyle.Solid, MajorGridlineColor = ChartColours.Grid });
        return model;
    }

    private static BarSeries Bars(BreakdownRow[] rows, OxyColor colour, Func<BreakdownRow, double> value)
    {
        var series = new BarSeries { FillColor = colour, StrokeThickness = 0, IsStacked = true };
        series.Items.AddRange(rows.Select(row => new BarItem(value(row))));
        return series;
    }
}
