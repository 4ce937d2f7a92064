namespace TranslationFix.Wire.Mapping;

/// <summary>Plain text: what the encoding has stands there as it is.</summary>
internal sealed class PlainEscaper : Escaper
{
    private readonly bool allowsControls;
    private readonly bool allowsTags;

    private PlainEscaper(bool allowsControls, bool allowsTags)
    {
        this.allowsControls = allowsControls;
        this.allowsTags = allowsTags;
    }

    /// <summary>Any text.</summary>
    public static PlainEscaper Instance { get; } = new(allowsControls: true, allowsTags: true);

    /// <summary>Text between control bytes that mean something.</summary>
    public static PlainEscaper WithoutControls { get; } = new(allowsControls: false, allowsTags: true);

    /// <summary>Text of a string that would be taken for markup if a tag stood in it.</summary>
    public static PlainEscaper WithoutTags { get; } = new(allowsControls: true, allowsTags: false);

    /// <inheritdoc />
    public override string? Escape(string text, Func<string, bool> canEncode) =>
        canEncode(text) && (allowsControls || !text.Any(IsControl)) && (allowsTags || text.AsSpan().IndexOfAny('<', '&') < 0) ? text : null;
}
