namespace TranslationFix.Batch;

/// <summary>What an option or a file of settings says cannot be followed; the message tells the user what to change.</summary>
/// <param name="message">What to change, for people.</param>
public sealed class SettingsException(string message) : Exception(message);
