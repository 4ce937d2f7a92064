namespace TranslationFix.Batch;

/// <summary>What became of a file, or of a part of it.</summary>
public enum BatchStatus
{
    /// <summary>Its stories were worked on, and its output was written when one was asked for.</summary>
    Done,

    /// <summary>It was worked on in an earlier run that this one resumes.</summary>
    Resumed,

    /// <summary>It could not be read, or its output not be written; the messages say why.</summary>
    Failed,
}
