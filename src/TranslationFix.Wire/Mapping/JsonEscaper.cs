using TranslationFix.Wire.Json;

namespace TranslationFix.Wire.Mapping;

/// <summary>The inside of a JSON string.</summary>
internal sealed class JsonEscaper : Escaper
{
    private JsonEscaper()
    {
    }

    /// <summary>The only one.</summary>
    public static JsonEscaper Instance { get; } = new();

    /// <inheritdoc />
    public override string? Escape(string text, Func<string, bool> canEncode) => JsonString.Escape(text);
}
