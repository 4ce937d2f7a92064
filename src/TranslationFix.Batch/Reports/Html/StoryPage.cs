using System.Text;

namespace TranslationFix.Batch;

/// <summary>One page for editors, which needs no network and no other file: the stories with what was found in its place, the fixes, charts and filters.</summary>
internal sealed class StoryPage(string title)
{
    /// <summary>The most stories in the page: what a person reads in some days, and a browser shows at once.</summary>
    private const int MostStories = 1000;

    /// <summary>The most UTF-16 code units of stories in the page.</summary>
    private const int MostLength = 12_000_000;

    private readonly ReportCounts counts = new();
    private readonly HtmlText stories = new();
    private readonly HtmlText problems = new();
    private int shown;

    /// <summary>The title of a page of fixes, or of a check.</summary>
    public static string TitleOf(bool fixes) => fixes ? "Translation fixes" : "Translation check";

    /// <summary>Takes a result, in the order of the input.</summary>
    public void Add(BatchResult result)
    {
        counts.Add(result);
        if (result.HasErrors && problems.Length < MostLength)
        {
            foreach (var message in result.Messages)
            {
                problems.Raw("<li><bdi>").Text(message).Raw("</bdi></li>\n");
            }
        }

        foreach (var story in result.Stories)
        {
            if ((story.Findings.IsEmpty && story.Fix is null or { Edits.IsEmpty: true }) || shown >= MostStories || stories.Length > MostLength)
            {
                continue;
            }

            shown++;
            HtmlStory.Write(stories, story, result.Document, shown);
        }
    }

    /// <summary>The page with all that was added, as UTF-8.</summary>
    public byte[] Render()
    {
        var summary = counts.Summary;
        var html = new HtmlText();
        html.Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:\">\n<title>")
            .Text(title).Raw("</title>\n<style>\n").Raw(HtmlStyle.Css).Raw("</style>\n</head>\n<body>\n<header>\n").Element("h1", title);
        WriteTotals(html, summary);
        html.Raw("</header>\n");
        HtmlFilters.Write(html, summary);
        html.Raw("<main>\n");
        WriteProblems(html);
        HtmlCharts.Write(html, counts);
        html.Element("h2", "Stories");
        if (shown < summary.StoriesWithFindings)
        {
            html.Raw("<p class=\"note\">This page shows the first ").Count(shown).Raw(" of ").Count(summary.StoriesWithFindings)
                .Raw(" stories with an edit or a finding. The counts and charts are of all; a report as JSON Lines has every story.</p>\n");
        }
        else if (shown == 0)
        {
            html.Element("p", "No story has an edit or a finding.");
        }

        html.Raw("<p class=\"note\" id=\"nothing\" hidden>Nothing matches the filters.</p>\n").Raw(stories.ToString());
        html.Raw("</main>\n<script>\n").Raw(HtmlScript.Script).Raw("</script>\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(html.ToString());
    }

    private static void WriteTotals(HtmlText html, BatchSummary summary)
    {
        html.Raw("<dl class=\"totals\">");
        void Total(string name, long value, string kind = "")
        {
            html.Raw($"<div{(kind.Length > 0 ? $" class=\"{kind}\"" : string.Empty)}><dt>").Text(name).Raw("</dt><dd>").Count(value).Raw("</dd></div>");
        }

        Total("files", summary.Documents);
        Total("stories", summary.Stories);
        Total("fixed", summary.Edits, "fixed");
        Total("left to you", summary.Findings, "left");
        if (summary.Duplicates > 0)
        {
            Total("duplicates left out", summary.Duplicates);
        }

        if (summary.FailedDocuments > 0)
        {
            Total("files failed", summary.FailedDocuments, "failed");
        }

        html.Raw("</dl>\n");
    }

    private void WriteProblems(HtmlText html)
    {
        if (problems.Length > 0)
        {
            html.Raw("<section class=\"problems\"><h2>What could not be read or written</h2>\n<ul>\n").Raw(problems.ToString()).Raw("</ul></section>\n");
        }
    }
}
