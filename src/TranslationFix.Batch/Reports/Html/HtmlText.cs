using System.Globalization;
using System.Net;
using System.Text;

namespace TranslationFix.Batch;

/// <summary>HTML that grows; what comes from outside is escaped.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder text = new();

    /// <summary>The number of UTF-16 code units so far.</summary>
    public int Length => text.Length;

    /// <summary>Adds markup as it is.</summary>
    public HtmlText Raw(string markup)
    {
        text.Append(markup);
        return this;
    }

    /// <summary>Adds text, escaped. What no page may hold (most control characters, lone surrogates) becomes the replacement character.</summary>
    public HtmlText Text(string value) => Raw(WebUtility.HtmlEncode(IsPlain(value) ? value : string.Concat(value.EnumerateRunes().Select(static rune => IsAllowed(rune) ? rune.ToString() : "\uFFFD"))));

    /// <summary>Adds an attribute with a space before it.</summary>
    public HtmlText Attribute(string name, string value) => Raw($" {name}=\"").Text(value).Raw("\"");

    /// <summary>Adds an element that holds text only, and a line end.</summary>
    public HtmlText Element(string name, string value) => Raw($"<{name}>").Text(value).Raw($"</{name}>\n");

    /// <summary>Adds a count with its thousands apart.</summary>
    public HtmlText Count(long value) => Raw(Show(value));

    /// <summary>A count with its thousands apart.</summary>
    public static string Show(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A probability in percent; no rounding makes it a certainty.</summary>
    public static string Percent(double probability) => probability is > 0.99 and < 1 ? "over 99 %" : string.Create(CultureInfo.InvariantCulture, $"{Math.Round(probability * 100)} %");

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    private static bool IsPlain(string value)
    {
        foreach (var unit in value)
        {
            if ((unit < ' ' && unit is not ('\n' or '\t')) || unit is >= '\u007F' and < '\u00A0' || char.IsSurrogate(unit) || unit is '\uFFFE' or '\uFFFF')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAllowed(Rune rune) => rune.Value is '\n' or '\t' or (>= ' ' and < 0x7F) or (>= 0xA0 and not 0xFFFE and not 0xFFFF);
}
