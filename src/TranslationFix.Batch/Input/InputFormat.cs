namespace TranslationFix.Batch;

/// <summary>The formats of the input that are read; the names are those of <c>--input-format</c>.</summary>
public enum InputFormat
{
    /// <summary>By the file's extension; plain text when that says nothing.</summary>
    Auto,

    /// <summary>Plain text, one story a file.</summary>
    Text,

    /// <summary>JSON Lines, one story a line.</summary>
    JsonLines,

    /// <summary>A story of a corpus, one a file; chosen by the extension <c>.story</c> only.</summary>
    MarkedStory,
}
