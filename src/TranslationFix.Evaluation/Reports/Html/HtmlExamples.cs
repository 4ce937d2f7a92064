using System.Globalization;

namespace TranslationFix.Evaluation;

/// <summary>Places that were found, missed or flagged in error, with the text around them.</summary>
internal static class HtmlExamples
{
    /// <summary>The most examples of each kind: a page that can be read to its end.</summary>
    private const int Most = 25;

    private static readonly (EvaluationCaseKind Kind, string Title)[] Kinds =
    [
        (EvaluationCaseKind.Hit, "Hits"),
        (EvaluationCaseKind.Miss, "Misses"),
        (EvaluationCaseKind.FalseAlarm, "False alarms"),
        (EvaluationCaseKind.OffMark, "Findings where people marked nothing"),
        (EvaluationCaseKind.WrongFix, "Wrong corrections"),
        (EvaluationCaseKind.Farther, "Suggestions that lead away from the post-edit"),
        (EvaluationCaseKind.Damage, "Edits of good text"),
    ];

    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText html, EvaluationResult result)
    {
        html.Element("h2", "Examples");
        var cases = result.Hits.Concat(result.Cases).ToLookup(static item => item.Kind);
        foreach (var (kind, title) in Kinds)
        {
            var all = cases[kind].ToArray();
            if (all.Length == 0)
            {
                continue;
            }

            html.Element("h3", string.Create(CultureInfo.InvariantCulture, $"{title} ({(all.Length > Most ? $"{Most} of {all.Length}" : $"{all.Length}")})"));
            html.Raw("<ul class=\"examples\">\n");
            foreach (var item in all.Take(Most))
            {
                Write(html, item);
            }

            html.Raw("</ul>\n");
        }
    }

    private static void Write(HtmlText html, EvaluationCase item)
    {
        var (before, place, after) = Excerpt.Parts(item.Excerpt, item.Span);
        html.Raw("<li><span dir=\"auto\"");
        if (item.Language is { } language)
        {
            html.Raw(" lang=\"").Text(language).Raw("\"");
        }

        html.Raw(">").Text(before).Raw("<mark>").Text(place).Raw("</mark>").Text(after).Raw("</span>");
        if (item.Suggestion is { } suggestion)
        {
            html.Raw(" → <bdi>").Text($"“{suggestion}”").Raw("</bdi>");
        }

        html.Raw("<span class=\"where\">").Text(item.RuleId).Raw(" · <bdi>").Text(item.Slug).Raw("</bdi></span></li>\n");
    }
}
