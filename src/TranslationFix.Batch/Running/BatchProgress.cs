namespace TranslationFix.Batch;

/// <summary>How far a run has come.</summary>
/// <param name="Documents">The files that are done, the failed ones included.</param>
/// <param name="Stories">The stories that are done.</param>
/// <param name="Bytes">The bytes of the files that are done.</param>
/// <param name="Findings">The findings that are left to people.</param>
/// <param name="Edits">The edits that were made.</param>
/// <param name="Failed">The files that could not be read or written.</param>
public readonly record struct BatchProgress(long Documents, long Stories, long Bytes, long Findings, long Edits, long Failed);
