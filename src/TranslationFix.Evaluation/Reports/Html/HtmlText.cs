using System.Globalization;
using System.Net;
using System.Text;

namespace TranslationFix.Evaluation;

/// <summary>HTML that grows; what comes from outside is escaped.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder text = new();

    /// <summary>Adds markup as it is.</summary>
    public HtmlText Raw(string markup)
    {
        text.Append(markup);
        return this;
    }

    /// <summary>Adds text, escaped.</summary>
    public HtmlText Text(string value) => Raw(WebUtility.HtmlEncode(value));

    /// <summary>Adds an element that holds text only, and a line end.</summary>
    public HtmlText Element(string name, string value) => Raw($"<{name}>").Text(value).Raw($"</{name}>\n");

    /// <summary>Opens a table that can be scrolled sideways.</summary>
    public HtmlText OpenTable(string caption, params ReadOnlySpan<HtmlColumn> columns)
    {
        Raw("<div class=\"wide\"><table>\n").Element("caption", caption).Raw("<thead><tr>");
        foreach (var column in columns)
        {
            Raw(column.IsNumber ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">").Text(column.Name).Raw("</th>");
        }

        return Raw("</tr></thead>\n<tbody>\n");
    }

    /// <summary>Opens a row with its head.</summary>
    public HtmlText OpenRow(string head) => Raw("<tr><th scope=\"row\"><bdi>").Text(head).Raw("</bdi></th>");

    /// <summary>Adds a cell with a number; no number is a dash.</summary>
    public HtmlText Number(double? value) => Raw("<td class=\"n\">").Raw(Show(value)).Raw("</td>");

    /// <summary>Adds a cell with a count.</summary>
    public HtmlText Whole(int value) => Raw("<td class=\"n\">").Raw(value.ToString(CultureInfo.InvariantCulture)).Raw("</td>");

    /// <summary>Adds a cell with a label.</summary>
    public HtmlText Label(string value) => Raw("<td>").Text(value).Raw("</td>");

    /// <summary>Closes a row.</summary>
    public HtmlText CloseRow() => Raw("</tr>\n");

    /// <summary>Closes a table.</summary>
    public HtmlText CloseTable() => Raw("</tbody>\n</table></div>\n");

    /// <summary>A number with three decimals, or a dash.</summary>
    public static string Show(double? value) => value is { } number ? number.ToString("0.000", CultureInfo.InvariantCulture) : "–";

    /// <inheritdoc/>
    public override string ToString() => text.ToString();
}
