using TranslationFix.Wire.Mapping;

namespace TranslationFix.Wire.Tables;

/// <summary>A field without quotation marks: what would need them cannot stand there.</summary>
/// <param name="delimiter">What stands between two fields.</param>
internal sealed class CsvBareEscaper(char delimiter) : Escaper
{
    /// <inheritdoc />
    public override string? Escape(string text, Func<string, bool> canEncode) => text.AsSpan().IndexOfAny(['"', '\r', '\n', delimiter]) < 0 && canEncode(text) ? text : null;
}
