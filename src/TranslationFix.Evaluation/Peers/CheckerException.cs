namespace TranslationFix.Evaluation;

/// <summary>A checker does not answer, or not as it should; the message tells which and why.</summary>
public sealed class CheckerException(string message, Exception? innerException = null) : Exception(message, innerException);
