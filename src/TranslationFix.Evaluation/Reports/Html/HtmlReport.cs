using System.Text;

namespace TranslationFix.Evaluation;

/// <summary>Writes an evaluation as one page that needs nothing else: no network, no script, no other file.</summary>
public static class HtmlReport
{
    /// <summary>Writes measures, plots and examples as UTF-8; the same evaluation gives the same bytes.</summary>
    /// <param name="output">Takes the page.</param>
    /// <param name="report">The evaluation.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream output, EvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        var html = new HtmlText();
        html.Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
            .Text($"Evaluation of {report.Result.Checker}")
            .Raw("</title>\n<style>\n").Raw(HtmlStyle.Css).Raw("</style>\n</head>\n<body>\n<main>\n");
        html.Element("h1", $"Evaluation of {report.Result.Checker}");
        HtmlMeasures.Write(html, report);
        HtmlCharts.Write(html, report.Result);
        HtmlRules.Write(html, report.Result);
        HtmlExamples.Write(html, report.Result);
        html.Raw("</main>\n</body>\n</html>\n");
        output.Write(Encoding.UTF8.GetBytes(html.ToString()));
    }
}
