namespace TranslationFix.Wire;

/// <summary>How wire files are read. Change it with <c>with</c>.</summary>
public sealed record WireOptions
{
    /// <summary>The defaults.</summary>
    public static WireOptions Default { get; } = new();

    /// <summary>The language, as a BCP-47 tag, of items that name none; null leaves it to the fixer.</summary>
    public string? Language { get; init; }

    /// <summary>The language, as a BCP-47 tag, that items which name none were translated from, or null.</summary>
    public string? SourceLanguage { get; init; }

    /// <summary>The day of items that name none, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The names of the fields and columns of formats that leave them to their users.</summary>
    public WireFields Fields { get; init; } = WireFields.Default;

    /// <summary>The most bytes of a document that is read as a whole, and of a line or record of the others. 512 MiB: what surely fits into a string.</summary>
    public int MaximumBytes { get; init; } = 1 << 29;

    /// <summary>The most UTF-16 code units of a story or of a part of one; what finds fault in it takes up to sixty times as many bytes. 16 Mi: some forty novels.</summary>
    public int MaximumStoryLength { get; init; } = 1 << 24;

    /// <summary>The deepest nesting of elements or of objects. News goes to about thirty.</summary>
    public int MaximumDepth { get; init; } = 256;
}
