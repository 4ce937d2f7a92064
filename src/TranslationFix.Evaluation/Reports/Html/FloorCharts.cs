using System.Globalization;
using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace TranslationFix.Evaluation;

/// <summary>Plots of what stated confidence is worth.</summary>
internal static class FloorCharts
{
    /// <summary>Precision over recall, a point for each floor of confidence.</summary>
    public static PlotModel PrecisionRecall(ConfidenceSweep sweep)
    {
        var line = new LineSeries { Color = ChartColours.First, MarkerType = MarkerType.Circle, MarkerSize = 3, MarkerFill = ChartColours.First };
        var model = Model("Recall", "Precision");
        var seen = new HashSet<(double, double)>();
        foreach (var point in sweep.Points)
        {
            if (point is { Recall: { } recall, Precision: { } precision })
            {
                line.Points.Add(new DataPoint(recall, precision));
                if (seen.Add((Math.Round(recall / 0.06), Math.Round(precision / 0.05))))
                {
                    model.Annotations.Add(new TextAnnotation
                    {
                        Text = point.Floor.ToString("0.##", CultureInfo.InvariantCulture),
                        TextPosition = new DataPoint(recall, precision),
                        TextVerticalAlignment = VerticalAlignment.Top,
                        Offset = new ScreenVector(0, 6),
                        StrokeThickness = 0,
                        FontSize = 11,
                    });
                }
            }
        }

        model.Series.Add(line);
        return model;
    }

    /// <summary>The share that was right over the stated probability.</summary>
    public static PlotModel Reliability(IEnumerable<ReliabilityPoint> points)
    {
        var model = Model("Stated probability", "Share that was right");
        model.Annotations.Add(new LineAnnotation { Slope = 1, Color = ChartColours.Third, LineStyle = LineStyle.Dash });
        var line = new LineSeries { Color = ChartColours.First, MarkerType = MarkerType.Circle, MarkerSize = 4, MarkerFill = ChartColours.First };
        line.Points.AddRange(points.Select(static point => new DataPoint(point.Stated, point.Right)));
        model.Series.Add(line);
        return model;
    }

    private static PlotModel Model(string x, string y)
    {
        var model = new PlotModel();
        model.Axes.Add(Share(AxisPosition.Bottom, x));
        model.Axes.Add(Share(AxisPosition.Left, y));
        return model;
    }

    private static LinearAxis Share(AxisPosition position, string title) =>
        new() { Position = position, Title = title, Minimum = 0, Maximum = 1.05, MajorStep = 0.2, MinorTickSize = 0, MajorGridlineStyle = LineStyle.Solid, MajorGridlineColor = ChartColours.Grid };
}
