using System.Globalization;
using OxyPlot;

namespace TranslationFix.Evaluation;

/// <summary>A plot as SVG that scales with the page and can stand beside others.</summary>
internal static class ChartSvg
{
    private const double Width = 760;

    /// <summary>The SVG element.</summary>
    /// <param name="model">The plot.</param>
    /// <param name="id">Put before the ids inside it, which are the same in all plots otherwise.</param>
    /// <param name="height">The height where the width is 760.</param>
    public static string Of(PlotModel model, string id, double height)
    {
        model.Culture = CultureInfo.InvariantCulture;
        var svg = new SvgExporter { Width = Width, Height = height, IsDocument = false }.ExportToString(model);
        svg = svg[svg.IndexOf("<svg", StringComparison.Ordinal)..].TrimEnd();
        var box = string.Create(CultureInfo.InvariantCulture, $"<svg aria-hidden=\"true\" viewBox=\"0 0 {Width} {height}\"");
        return (box + svg["<svg".Length..])
            .Replace("\r\n", "\n", StringComparison.Ordinal)

            // Letters and lines take font and colour of the page, in light and in dark.
            .Replace("font-family=\"Segoe UI\" ", string.Empty, StringComparison.Ordinal)
            .Replace("fill=\"black\"", "fill=\"currentColor\"", StringComparison.Ordinal)
            .Replace("stroke:black", "stroke:currentColor", StringComparison.Ordinal)
            .Replace("id=\"", $"id=\"{id}-", StringComparison.Ordinal)
            .Replace("url(#", $"url(#{id}-", StringComparison.Ordinal);
    }
}
