namespace TranslationFix;

/// <summary>An example that belongs to a rule; each is also a test.</summary>
/// <param name="Text">A text, a story of its own.</param>
/// <param name="Corrected">The text with the rule's first suggestions applied; the same as <paramref name="Text"/> when the rule must stay silent; null when it must speak but has no correction.</param>
public sealed record RuleExample(string Text, string? Corrected)
{
    /// <summary>The language of the text.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The language that the text was translated from, or null.</summary>
    public string? SourceLanguage { get; init; }

    /// <summary>The day the story was filed, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>True when the rule must leave the text alone.</summary>
    public bool MustStay => string.Equals(Text, Corrected, StringComparison.Ordinal);

    /// <summary>A text with the artifact, and the text with the first suggestions applied.</summary>
    public static RuleExample Fixed(string text, string corrected) => new(text, corrected);

    /// <summary>A text with the artifact, for which the rule knows no correction.</summary>
    public static RuleExample Found(string text) => new(text, Corrected: null);

    /// <summary>A text that looks like the artifact and is right.</summary>
    public static RuleExample Stays(string text) => new(text, text);
}
