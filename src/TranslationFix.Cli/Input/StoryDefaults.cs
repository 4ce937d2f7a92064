namespace TranslationFix.Cli.Input;

/// <summary>What is known of stories that do not say it themselves.</summary>
/// <param name="Language">The language of the text as a BCP-47 tag.</param>
/// <param name="SourceLanguage">The language that it was translated from, or null.</param>
/// <param name="Date">The day it was filed, or null.</param>
internal sealed record StoryDefaults(string Language, string? SourceLanguage, DateOnly? Date);
