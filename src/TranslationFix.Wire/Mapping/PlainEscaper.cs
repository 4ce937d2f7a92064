namespace TranslationFix.Wire.Mapping;

/// <summary>Plain text: what the encoding has stands there as it is.</summary>
internal sealed class PlainEscaper : Escaper
{
    private readonly bool allowsControls;

    private PlainEscaper(bool allowsControls) => this.allowsControls = allowsControls;

    /// <summary>Any text.</summary>
    public static PlainEscaper Instance { get; } = new(allowsControls: true);

    /// <summary>Text between control bytes that mean something.</summary>
    public static PlainEscaper WithoutControls { get; } = new(allowsControls: false);

    /// <inheritdoc />
    public override string? Escape(string text, Func<string, bool> canEncode) => canEncode(text) && (allowsControls || !text.Any(IsControl)) ? text : null;
}
