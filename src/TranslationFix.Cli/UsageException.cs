namespace TranslationFix.Cli;

/// <summary>The command was called in a way that cannot be carried out; the message tells the user what to change.</summary>
internal sealed class UsageException(string message) : Exception(message);
