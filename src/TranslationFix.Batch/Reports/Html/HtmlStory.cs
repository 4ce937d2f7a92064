using System.Collections.Frozen;

namespace TranslationFix.Batch;

/// <summary>A story with its marks, and a card for each.</summary>
internal static class HtmlStory
{
    /// <summary>The most marks that are shown of a story.</summary>
    private const int MostMarks = 400;

    private static readonly FrozenDictionary<string, string> Summaries = TranslationFixer.Rules.ToFrozenDictionary(static rule => rule.Id, static rule => rule.Summary, StringComparer.Ordinal);

    /// <summary>Writes the story.</summary>
    /// <param name="html">Takes it.</param>
    /// <param name="story">The story.</param>
    /// <param name="document">The file that it stands in.</param>
    /// <param name="number">Its number in the page, from 1.</param>
    public static void Write(HtmlText html, StoryResult story, InputDocument document, int number)
    {
        var entry = story.Entry;
        var marks = StoryMark.Of(story, number);
        var left = marks.Length - MostMarks;
        marks = left > 0 ? marks[..MostMarks] : marks;
        html.Raw("<article").Attribute("data-name", $"{entry.Source} {entry.Id}").Raw(">\n<h3><bdi>").Text(Title(entry)).Raw("</bdi></h3>\n<p class=\"about\"><bdi>").Text(Place(entry)).Raw("</bdi>");
        About(html, "from", entry.Story.SourceLanguage);
        About(html, "in", entry.Story.Language);
        About(html, "of", entry.Story.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        About(html, "feed", document.Feed is { Length: > 0 } feed ? feed : null);
        html.Raw("</p>\n<div class=\"columns\">\n<div class=\"text\"").Attribute("dir", TextDirection.Of(entry.Story.Language));
        if (entry.Story.Language is { } language)
        {
            html.Attribute("lang", language);
        }

        html.Raw(">");
        HtmlStoryText.Write(html, story.Text, marks);
        html.Raw("</div>\n<ol class=\"cards\">\n");
        foreach (var mark in marks)
        {
            Card(html, mark, story);
        }

        if (left > 0)
        {
            html.Raw("<li class=\"note\">and ").Count(left).Raw(" more in this story</li>\n");
        }

        html.Raw("</ol>\n</div>\n</article>\n");
    }

    private static string Title(StoryEntry entry)
    {
        var text = entry.Story.Text.AsSpan().TrimStart();
        var end = text.IndexOfAny('\r', '\n');
        var line = (end < 0 ? text : text[..end]).Trim();
        return line.Length == 0 ? entry.Id : line.Length <= 110 ? line.ToString() : string.Concat(line[..109].TrimEnd(), "…");
    }

    private static string Place(StoryEntry entry) =>
        entry.Line is { } line ? FormattableString.Invariant($"{entry.Source}:{line} · {entry.Id}")
        : string.Equals(entry.Id, entry.Source, StringComparison.Ordinal) ? entry.Source : $"{entry.Source} · {entry.Id}";

    private static void About(HtmlText html, string name, string? value)
    {
        if (value is not null)
        {
            html.Raw(" · ").Raw(name).Raw(" <bdi>").Text(value).Raw("</bdi>");
        }
    }

    private static void Card(HtmlText html, StoryMark mark, StoryResult story)
    {
        html.Raw($"<li class=\"card\" id=\"{mark.Id}\" tabindex=\"-1\" data-kind=\"{(mark.Edit is null ? "left" : "fixed")}\"").Attribute("data-rule", mark.RuleId)
            .Raw(FormattableString.Invariant($" data-confidence=\"{Math.Round(mark.Confidence, 4)}\"><p class=\"head\"><span>")).Text(mark.RuleId)
            .Raw("</span><span class=\"sure\">").Text(HtmlText.Percent(mark.Confidence)).Raw(mark.Edit is null ? $" · {Names.Of(mark.Finding!.Severity)}" : " · fixed").Raw("</span></p>\n");
        if (mark.Edit is { } edit)
        {
            Change(html, edit);
        }
        else
        {
            Finding(html, mark.Finding!, story.Text);
        }

        html.Raw("</li>\n");
    }

    private static void Change(HtmlText html, TextEdit edit)
    {
        html.Raw("<p class=\"fix\">");
        if (edit.Original.Length == 0)
        {
            html.Raw("put in <bdi>").Text($"“{Shown(edit.Replacement)}”").Raw("</bdi>");
        }
        else
        {
            html.Raw("<bdi>").Text($"“{Shown(edit.Original)}”").Raw("</bdi> ");
            html.Raw(edit.Replacement.Length == 0 ? "taken out" : "→ <bdi>").Text(edit.Replacement.Length == 0 ? string.Empty : $"“{Shown(edit.Replacement)}”").Raw(edit.Replacement.Length == 0 ? string.Empty : "</bdi>");
        }

        html.Raw("</p>\n<p>").Text(Summaries.GetValueOrDefault(edit.RuleId) ?? string.Empty).Raw("</p>\n");
    }

    private static void Finding(HtmlText html, Finding finding, string text)
    {
        html.Raw("<p>").Text(finding.Message).Raw("</p>\n");
        foreach (var suggestion in finding.Suggestions)
        {
            html.Raw("<p class=\"fix\">fix: ");
            if (suggestion.Text.Length == 0)
            {
                html.Raw("delete it");
            }
            else
            {
                html.Raw("<bdi>").Text($"“{Shown(suggestion.Text)}”").Raw("</bdi>");
            }

            html.Raw(" <span class=\"sure\">").Text($"{HtmlText.Percent(suggestion.Confidence)} · {Names.Of(suggestion.Applicability)}").Raw("</span></p>\n");
        }

        foreach (var evidence in finding.Evidence)
        {
            html.Raw("<p class=\"because\">because: ").Text(evidence.Note);
            if (evidence.Span.Start >= 0 && evidence.Span.End <= text.Length && !evidence.Span.IsEmpty)
            {
                html.Raw(" <bdi>").Text($"“{Shown(text.Substring(evidence.Span.Start, evidence.Span.Length))}”").Raw("</bdi>");
            }

            html.Raw("</p>\n");
        }
    }

    /// <summary>A text on one line, its middle left out when it is long; nothing but spaces as signs that are seen.</summary>
    private static string Shown(string text)
    {
        var line = Visible.Show(text);
        line = string.IsNullOrWhiteSpace(line) ? string.Concat(line.Select(static _ => '␣')) : line;
        return line.Length <= 160 ? line : string.Concat(line.AsSpan(0, 90), " … ", line.AsSpan(line.Length - 60));
    }
}
