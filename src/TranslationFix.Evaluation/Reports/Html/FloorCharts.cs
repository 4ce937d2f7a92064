using System.Globalization;
using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace TranslationFix.Evaluation;

/// <summary>Plots of what stated confidence is worth.</summary>
internal static class FloorCharts
{
    /// <summary>The end of an axis of shares, with room for a marker.</summary>
    private const double Whole = 1.05;

    /// <summary>The room that the label of a floor takes, as a part of the axis of recall, and in units of precision.</summary>
    private const double LabelWidth = 0.06;

    private const double LabelHeight = 0.055;

    /// <summary>Precision over recall, a point for each floor of confidence.</summary>
    public static PlotModel PrecisionRecall(ConfidenceSweep sweep)
    {
        var line = new LineSeries { Color = ChartColours.First, MarkerType = MarkerType.Circle, MarkerSize = 3, MarkerFill = ChartColours.First };

        // Of people's error marks a checker may touch a few in a hundred: then the axis ends there.
        var most = sweep.Points.Max(static point => point.Recall) ?? 0;
        var end = most > 0.5 ? Whole : Math.Ceiling(most * 12) / 10;
        var model = Model("Recall", "Precision", end);
        var labelled = new List<DataPoint>();
        foreach (var point in sweep.Points)
        {
            if (point is not { Recall: { } recall, Precision: { } precision })
            {
                continue;
            }

            var here = new DataPoint(recall, precision);
            var isSteep = line.Points.Count > 0 && Math.Abs(precision - line.Points[^1].Y) > Math.Abs(recall - line.Points[^1].X) / end;
            line.Points.Add(here);
            if (labelled.TrueForAll(other => Math.Abs(other.X - recall) > LabelWidth * end || Math.Abs(other.Y - precision) > LabelHeight))
            {
                labelled.Add(here);
                model.Annotations.Add(Label(point.Floor, here, !isSteep ? 0 : recall > most / 2 ? 1 : -1));
            }
        }

        model.Series.Add(line);
        return model;
    }

    /// <summary>A floor beside its point: under the curve where it runs level; where it is steep, at its outer side.</summary>
    /// <param name="floor">The floor.</param>
    /// <param name="point">The point.</param>
    /// <param name="side">−1 is left of the point, 1 right of it, 0 under it.</param>
    private static TextAnnotation Label(double floor, DataPoint point, int side) => new()
    {
        Text = floor.ToString("0.##", CultureInfo.InvariantCulture),
        TextPosition = point,
        TextHorizontalAlignment = side < 0 ? HorizontalAlignment.Right : side > 0 ? HorizontalAlignment.Left : HorizontalAlignment.Center,
        TextVerticalAlignment = side == 0 ? VerticalAlignment.Top : VerticalAlignment.Middle,
        Offset = side == 0 ? new ScreenVector(0, 6) : new ScreenVector(8 * side, 0),
        StrokeThickness = 0,
        FontSize = 11,
    };

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

    private static PlotModel Model(string x, string y, double end = Whole)
    {
        var model = new PlotModel { PlotMargins = new OxyThickness(64, double.NaN, double.NaN, 48) };
        model.Axes.Add(Share(AxisPosition.Bottom, x, end));
        model.Axes.Add(Share(AxisPosition.Left, y, Whole));
        return model;
    }

    private static LinearAxis Share(AxisPosition position, string title, double end) =>
        new() { Position = position, Title = title, AxisTitleDistance = 16, Minimum = 0, Maximum = end, MajorStep = end > 0.5 ? 0.2 : double.NaN, MinorTickSize = 0, MajorGridlineStyle = LineStyle.Solid, MajorGridlineColor = ChartColours.Grid };
}
