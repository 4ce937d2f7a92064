using TranslationFix.Wire.Mapping;

namespace TranslationFix.Wire.Tables;

/// <summary>The inside of a quoted field (RFC 4180): quotation marks are doubled.</summary>
internal sealed class CsvQuotedEscaper : Escaper
{
    private CsvQuotedEscaper()
    {
    }

    /// <summary>The only one.</summary>
    public static CsvQuotedEscaper Instance { get; } = new();

    /// <inheritdoc />
    public override string? Escape(string text, Func<string, bool> canEncode) => canEncode(text) ? text.Replace("\"", "\"\"", StringComparison.Ordinal) : null;
}
