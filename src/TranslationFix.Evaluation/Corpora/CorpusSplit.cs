namespace TranslationFix.Evaluation;

/// <summary>What the stories of a folder may be used for. A story belongs to one split.</summary>
public enum CorpusSplit
{
    /// <summary>Rules are written and the classifier is trained from these stories.</summary>
    Train,

    /// <summary>Settings and operating points are chosen on these stories.</summary>
    Dev,

    /// <summary>These stories are only ever measured.</summary>
    Test,
}
