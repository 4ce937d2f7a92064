using TranslationFix.Languages;

namespace TranslationFix.Analysis;

/// <summary>The memory in which stories of a language are analysed, one after the other. For one story at a time.</summary>
/// <param name="language">The data of the language.</param>
/// <param name="accepted">Words of the house that count as known, or null.</param>
internal sealed class Workspace(Language language, WordTable? accepted)
{
    /// <summary>The data of the language.</summary>
    public Language Language { get; } = language;

    /// <summary>Looks the words up.</summary>
    public WordCache Words { get; } = new(language, accepted);

    /// <summary>The names of places that were compared.</summary>
    public PlaceReadings PlaceReadings { get; } = new(language.Gazetteer);

    /// <summary>The tokens of the story that is being analysed.</summary>
    public TokenBuffer Tokens { get; } = new();
}
