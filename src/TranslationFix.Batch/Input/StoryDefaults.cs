namespace TranslationFix.Batch;

/// <summary>What is known of stories that do not say it themselves.</summary>
/// <param name="Language">The language of the text as a BCP-47 tag.</param>
/// <param name="SourceLanguage">The language that it was translated from as a BCP-47 tag, or null.</param>
/// <param name="Date">The day it was filed, or null.</param>
public sealed record StoryDefaults(string Language = "en", string? SourceLanguage = null, DateOnly? Date = null);
