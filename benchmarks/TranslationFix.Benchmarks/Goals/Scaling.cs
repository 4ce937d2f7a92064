using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Legends;
using OxyPlot.Series;

namespace TranslationFix.Benchmarks.Goals;

/// <summary>How the CPU time grows with the number of stories and with the length of one.</summary>
internal static class Scaling
{
    /// <summary>Measures, and tells each point: the kind, the size in bytes, and the CPU time in seconds.</summary>
    public static IReadOnlyList<(string Kind, long Bytes, double Seconds)> Measure()
    {
        var fixer = TranslationFixer.Create();
        var points = new List<(string, long, double)>();
        var stories = StoryMixer.Mix(1_000_000);
        var unit = ThroughputGoals.Bytes(stories);
        ThroughputGoals.AnalyzeAll(fixer, stories);
        foreach (var times in (ReadOnlySpan<int>)[1, 3, 10, 30, 100])
        {
            points.Add(("stories of 3 KB", unit * times, Cpu.Once(() =>
            {
                for (var i = 0; i < times; i++)
                {
                    ThroughputGoals.AnalyzeAll(fixer, stories);
                }
            })));
        }

        var text = string.Join('\n', StoryMixer.Mix(10_000_000).Select(static story => story.Text));
        foreach (var length in (ReadOnlySpan<int>)[3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000])
        {
            var one = new Story(text[..length]) { Language = "en" };
            var repeats = Math.Max(1, 300_000 / length);
            points.Add(("one story", ThroughputGoals.Bytes([one]), Cpu.Once(() =>
            {
                for (var i = 0; i < repeats; i++)
                {
                    fixer.Analyze(one);
                }
            }) / repeats));
        }

        return points;
    }

    /// <summary>The points as a plot with logarithmic axes: a line of slope 1 is a cost that grows as the size does.</summary>
    public static string Plot(IReadOnlyList<(string Kind, long Bytes, double Seconds)> points)
    {
        var model = new PlotModel { Title = "CPU time by size", Background = OxyColors.White };
        model.Legends.Add(new Legend { LegendPosition = LegendPosition.TopLeft });
        model.Axes.Add(new LogarithmicAxis { Position = AxisPosition.Bottom, Title = "bytes of UTF-8", MajorGridlineStyle = LineStyle.Solid });
        model.Axes.Add(new LogarithmicAxis { Position = AxisPosition.Left, Title = "seconds of CPU time", MajorGridlineStyle = LineStyle.Solid });
        foreach (var kind in points.GroupBy(static point => point.Kind, StringComparer.Ordinal))
        {
            var line = new LineSeries { Title = kind.Key, MarkerType = MarkerType.Circle };
            line.Points.AddRange(kind.Where(static point => point.Seconds > 0).Select(static point => new DataPoint(point.Bytes, point.Seconds)));
            model.Series.Add(line);
        }

        return new SvgExporter { Width = 800, Height = 500 }.ExportToString(model);
    }
}
