using TranslationFix.Wire.Mapping;

namespace TranslationFix.Wire.Tables;

/// <summary>A field of a table in text.</summary>
/// <param name="Start">The index behind the quotation mark, or of the first character of a field without one.</param>
/// <param name="End">The index behind its last character; the quotation mark is not part of it.</param>
/// <param name="IsQuoted">True when it stands in quotation marks.</param>
internal readonly record struct CsvField(int Start, int End, bool IsQuoted)
{
    /// <summary>Appends the value.</summary>
    public void AppendTo(MappedText target, string text, Escaper bare)
    {
        if (!IsQuoted)
        {
            target.Append(text.AsSpan(Start, End - Start), Start, layer: -1, bare);
            return;
        }

        var position = Start;
        while (position < End)
        {
            var rest = text.AsSpan(position, End - position);
            var quote = rest.IndexOf('"');
            var length = quote < 0 ? rest.Length : quote;
            target.Append(rest[..length], position, layer: -1, CsvQuotedEscaper.Instance);
            position += length;
            if (quote >= 0)
            {
                target.AppendSpelled("\"", position, 2, layer: -1, CsvQuotedEscaper.Instance);
                position += 2;
            }
        }
    }
}
