using System.Globalization;
using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace TranslationFix.Batch;

/// <summary>The chart over the dates of the stories: a bar for each day, week, month or year, whichever makes few enough.</summary>
internal static class HtmlTimeline
{
    private const double Height = 220;

    /// <summary>The most bars.</summary>
    private const int MostBars = 62;

    /// <summary>The part of a period that its bar takes.</summary>
    private const double BarWidth = 0.8;

    private static readonly (string Name, Func<DateOnly, DateOnly> Start, Func<DateOnly, DateOnly> Next)[] Periods =
    [
        ("day", static date => date, static start => start.AddDays(1)),
        ("week", static date => date.AddDays(-(((int)date.DayOfWeek + 6) % 7)), static start => start.AddDays(7)),
        ("month", static date => new DateOnly(date.Year, date.Month, 1), static start => start.AddMonths(1)),
        ("year", static date => new DateOnly(date.Year, 1, 1), static start => start.AddYears(1)),
    ];

    /// <summary>Writes the figure; nothing when all stories are of one day or of none.</summary>
    public static void Write(HtmlText html, ReportCounts counts)
    {
        var days = counts.ByDate;
        // The first and the last days of the calendar have no week around them.
        if (days.Count < 2 || days.Keys.First() < DateOnly.MinValue.AddYears(1) || days.Keys.Last() > DateOnly.MaxValue.AddYears(-1))
        {
            return;
        }

        var span = days.Keys.Last().DayNumber - days.Keys.First().DayNumber;
        var period = span < MostBars ? Periods[0] : span < MostBars * 7 ? Periods[1] : span < MostBars * 30 ? Periods[2] : Periods[3];
        var bars = days.GroupBy(day => period.Start(day.Key)).Select(static bar => (Start: bar.Key, Edits: bar.Sum(static day => day.Value.Edits), Findings: bar.Sum(static day => day.Value.Findings))).ToArray();
        var undated = counts.Undated == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" Without a date: {counts.Undated:#,0} stories.");
        HtmlCharts.Figure(
            html,
            "time",
            $"By date of the stories, a bar a {period.Name}.{undated}",
            bars.Select(static bar => (bar.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), bar.Edits, bar.Findings)),
            Model(bars, period.Next),
            Height);
    }

    private static PlotModel Model((DateOnly Start, long Edits, long Findings)[] bars, Func<DateOnly, DateOnly> next)
    {
        var model = HtmlCharts.Empty();
        model.PlotMargins = new OxyThickness(48, double.NaN, 24, double.NaN);
        model.Axes.Add(new DateTimeAxis { Position = AxisPosition.Bottom, StringFormat = "yyyy-MM-dd", IntervalLength = 110, MinimumMajorStep = 1, MinorTickSize = 0, Minimum = Left(bars[0].Start), Maximum = Left(next(bars[^1].Start)) });
        model.Axes.Add(HtmlCharts.Counts(AxisPosition.Left));
        model.Series.Add(Series(HtmlCharts.Fixed, bars.Select(bar => (bar.Start, next(bar.Start), 0L, bar.Edits))));
        model.Series.Add(Series(HtmlCharts.Left, bars.Select(bar => (bar.Start, next(bar.Start), bar.Edits, bar.Edits + bar.Findings))));
        return model;
    }

    private static RectangleBarSeries Series(OxyColor colour, IEnumerable<(DateOnly Start, DateOnly End, long From, long To)> bars)
    {
        var series = new RectangleBarSeries { FillColor = colour, StrokeThickness = 0 };
        foreach (var (start, end, from, to) in bars)
        {
            series.Items.Add(new RectangleBarItem(Left(start), from, Left(start) + ((Left(end) - Left(start)) * BarWidth), to));
        }

        return series;
    }

    private static double Left(DateOnly date) => DateTimeAxis.ToDouble(date.ToDateTime(TimeOnly.MinValue));
}
