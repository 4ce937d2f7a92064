namespace TranslationFix.Wire.Mapping;

/// <summary>The inside of a CDATA section: nothing is escaped, so what could end the section cannot stand there.</summary>
internal sealed class CDataEscaper : Escaper
{
    private CDataEscaper()
    {
    }

    /// <summary>The only one.</summary>
    public static CDataEscaper Instance { get; } = new();

    /// <inheritdoc />
    public override string? Escape(string text, Func<string, bool> canEncode) =>
        text.AsSpan().IndexOfAny(']', '>') >= 0 && (text.Contains("]]", StringComparison.Ordinal) || text[0] is '>' or ']' || text[^1] is ']') ? null
        : HasLoneSurrogate(text) || text.Any(IsControl) || !canEncode(text) ? null
        : text;
}
