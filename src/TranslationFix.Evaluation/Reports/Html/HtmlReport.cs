namespace TranslationFix.Evaluation;

/// <summary>Stub.</summary>
public static class HtmlReport
{
    /// <summary>Stub.</summary>
    public static void Write(Stream output, EvaluationReport report) => throw new NotSupportedException();
}
