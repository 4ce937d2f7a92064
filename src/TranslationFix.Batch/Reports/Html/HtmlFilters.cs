using System.Globalization;

namespace TranslationFix.Batch;

/// <summary>The bar with the filters.</summary>
internal static class HtmlFilters
{
    /// <summary>Writes the bar.</summary>
    public static void Write(HtmlText html, BatchSummary summary)
    {
        html.Raw("<form id=\"filters\" aria-label=\"Filters\">\n<label>Rule <select id=\"rule\"><option value=\"\">all</option>");
        foreach (var rule in summary.Rules)
        {
            html.Raw("<option").Attribute("value", rule.RuleId).Raw(">").Text(rule.RuleId).Raw(string.Create(CultureInfo.InvariantCulture, $" ({rule.Edits + rule.Findings})</option>"));
        }

        html.Raw("</select></label>\n<label>Show <select id=\"kind\"><option value=\"\">fixed and left</option><option value=\"fixed\">fixed</option><option value=\"left\">left to you</option></select></label>\n")
            .Raw("<label>Confidence from <input id=\"confidence\" type=\"range\" min=\"0\" max=\"100\" value=\"0\" step=\"1\"> <output id=\"confidence-value\" for=\"confidence\">0 %</output></label>\n")
            .Raw("<label>Name <input id=\"name\" type=\"search\" placeholder=\"file or story\"></label>\n")
            .Raw("<span><button type=\"button\" id=\"back\" aria-label=\"Previous mark\">‹</button> <button type=\"button\" id=\"forward\" aria-label=\"Next mark\">›</button></span>\n<span id=\"position\" role=\"status\"></span>\n<span class=\"keys\"><kbd>j</kbd> <kbd>k</kbd> next, previous · <kbd>n</kbd> <kbd>p</kbd> story · <kbd>/</kbd> name</span>\n</form>\n");
    }
}
