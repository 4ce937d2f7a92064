namespace TranslationFix.Cli.Running;

/// <summary>What is done to each story.</summary>
internal enum StoryTask
{
    /// <summary>Findings are reported.</summary>
    Check,

    /// <summary>Suggestions are applied, and the findings that are left are reported.</summary>
    Fix,
}
