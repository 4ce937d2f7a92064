using System.Globalization;
using System.Text;

namespace TranslationFix.Wire.Mapping;

/// <summary>Text of XML and HTML: two signs as entities, and what the encoding lacks as numbers.</summary>
internal sealed class MarkupEscaper : Escaper
{
    private MarkupEscaper()
    {
    }

    /// <summary>The only one.</summary>
    public static MarkupEscaper Instance { get; } = new();

    /// <inheritdoc />
    public override string? Escape(string text, Func<string, bool> canEncode)
    {
        if (HasLoneSurrogate(text) || text.Any(IsControl))
        {
            return null;
        }

        var all = canEncode(text);
        if (all && text.AsSpan().IndexOfAny('&', '<', '>') < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => result.Append("&amp;"),
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                _ when all || rune.IsAscii || canEncode(rune.ToString()) => result.Append(rune.ToString()),
                var value => result.Append(CultureInfo.InvariantCulture, $"&#{value};"),
            };
        }

        return result.ToString();
    }
}
