using System.Globalization;
using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace TranslationFix.Batch;

/// <summary>Bar charts of a run, each as a figure that tells in words what it shows.</summary>
internal static class HtmlCharts
{
    private const double Width = 460;

    /// <summary>The most bars of a chart: the rest is in the report as JSON Lines.</summary>
    private const int MostBars = 25;

    /// <summary>The most letters of a name; of a longer one the end is shown.</summary>
    private const int MostLetters = 26;

    /// <summary>The width of a letter at the size of the names, of a broad sans-serif.</summary>
    private const double LetterWidth = 7;

    /// <summary>Blue and orange, which people with any kind of colour vision tell apart (Okabe and Ito, 2008).</summary>
    public static readonly OxyColor Fixed = OxyColor.FromRgb(0, 114, 178);

    /// <inheritdoc cref="Fixed"/>
    public static readonly OxyColor Left = OxyColor.FromRgb(230, 159, 0);

    private static readonly OxyColor Grid = OxyColor.FromRgb(225, 228, 231);

    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText html, ReportCounts counts)
    {
        html.Raw("<details class=\"charts\" open><summary><h2>Charts</h2></summary>\n<div class=\"figures\">\n");
        Figure(html, "rules", [.. counts.ByRule], "By rule");
        Figure(html, "feeds", [.. counts.ByFeed], "By folder of the feed");
        Figure(html, "sources", [.. counts.BySource], "By source language");
        Figure(html, "languages", [.. counts.ByLanguage], "By language");
        HtmlTimeline.Write(html, counts);
        html.Raw("</div></details>\n");
    }

    private static void Figure(HtmlText html, string id, (string Name, long Edits, long Findings)[] rows, string title)
    {
        if (rows.Length == 0)
        {
            return;
        }

        var caption = rows.Length > MostBars ? string.Create(CultureInfo.InvariantCulture, $"{title}: the {MostBars} of {rows.Length} with most.") : title + ".";
        var shown = rows.AsSpan(0, Math.Min(rows.Length, MostBars)).ToArray();
        Figure(html, id, caption, shown, Model(shown), 90 + (20 * shown.Length));
    }

    /// <summary>Writes a plot as a figure.</summary>
    /// <param name="html">Takes it.</param>
    /// <param name="id">Its id in the page.</param>
    /// <param name="caption">What it shows.</param>
    /// <param name="rows">The counts, for those who do not see it.</param>
    /// <param name="model">The plot.</param>
    /// <param name="height">Its height in pixels.</param>
    public static void Figure(HtmlText html, string id, string caption, IEnumerable<(string Name, long Edits, long Findings)> rows, PlotModel model, double height) =>
        html.Raw($"<figure id=\"chart-{id}\" role=\"img\"").Attribute("aria-label", $"{caption} {string.Join("; ", rows.Select(static row => $"{row.Name}: {HtmlText.Show(row.Edits)} fixed, {HtmlText.Show(row.Findings)} left"))}").Raw(">\n")
            .Raw(Svg(model, id, height)).Raw("\n").Raw("<figcaption>").Text(caption).Raw(" <span class=\"key\"><b class=\"fixed\">■</b> fixed <b class=\"left\">■</b> left</span></figcaption></figure>\n");

    /// <summary>An empty plot in the style of all.</summary>
    public static PlotModel Empty() => new() { Culture = CultureInfo.InvariantCulture, Background = OxyColors.White, DefaultFontSize = 13, DefaultFont = "system-ui, sans-serif", Padding = new OxyThickness(0, 4, 8, 4), PlotAreaBorderThickness = new OxyThickness(1, 0, 0, 1), PlotAreaBorderColor = Grid };

    /// <summary>An axis of counts.</summary>
    public static LinearAxis Counts(AxisPosition position) => new() { Position = position, Minimum = 0, MaximumPadding = 0.06, MinimumMajorStep = 1, MinorTickSize = 0, MajorGridlineStyle = LineStyle.Solid, MajorGridlineColor = Grid };

    private static PlotModel Model((string Name, long Edits, long Findings)[] rows)
    {
        var model = Empty();
        // The exporter cannot measure text, so that the room for the names is told.
        var longest = Math.Min(MostLetters, rows.Max(static row => row.Name.Length));
        model.PlotMargins = new OxyThickness((LetterWidth * longest) + 12, double.NaN, double.NaN, double.NaN);
        var names = new CategoryAxis { Position = AxisPosition.Left, StartPosition = 1, EndPosition = 0, GapWidth = 0.4, MajorTickSize = 0 };
        names.Labels.AddRange(rows.Select(static row => row.Name.Length > MostLetters ? "…" + row.Name[^(MostLetters - 1)..] : row.Name));
        model.Axes.Add(names);
        model.Axes.Add(Counts(AxisPosition.Bottom));
        model.Series.Add(Bars("fixed", Fixed, rows.Select(static row => row.Edits)));
        model.Series.Add(Bars("left", Left, rows.Select(static row => row.Findings)));
        return model;
    }

    private static BarSeries Bars(string title, OxyColor colour, IEnumerable<long> values)
    {
        var series = new BarSeries { Title = title, FillColor = colour, StrokeThickness = 0, IsStacked = true };
        series.Items.AddRange(values.Select(static value => new BarItem(value)));
        return series;
    }

    /// <summary>The plot as SVG that scales with the page and has its colours, with ids that differ from those of other plots.</summary>
    private static string Svg(PlotModel model, string id, double height)
    {
        var svg = new SvgExporter { Width = Width, Height = height, IsDocument = false }.ExportToString(model);
        svg = svg[svg.IndexOf("<svg", StringComparison.Ordinal)..].TrimEnd();
        var box = string.Create(CultureInfo.InvariantCulture, $"<svg aria-hidden=\"true\" viewBox=\"0 0 {Width} {height}\"");
        return (box + svg["<svg".Length..])
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace("id=\"", $"id=\"{id}-", StringComparison.Ordinal)
            .Replace("url(#", $"url(#{id}-", StringComparison.Ordinal)
            .Replace(Rgb(Fixed), "var(--bar-fixed)", StringComparison.Ordinal)
            .Replace(Rgb(Left), "var(--bar-left)", StringComparison.Ordinal)
            .Replace(Rgb(Grid), "var(--line)", StringComparison.Ordinal)
            .Replace(Rgb(OxyColors.White), "var(--paper)", StringComparison.Ordinal)
            .Replace("fill=\"black\"", "fill=\"currentColor\"", StringComparison.Ordinal)
            .Replace("stroke:black", "stroke:var(--soft)", StringComparison.Ordinal);
    }

    private static string Rgb(OxyColor colour) => string.Create(CultureInfo.InvariantCulture, $"rgb({colour.R},{colour.G},{colour.B})");
}
