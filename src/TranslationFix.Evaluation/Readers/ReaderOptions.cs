namespace TranslationFix.Evaluation;

/// <summary>How corpora are read.</summary>
public sealed record ReaderOptions
{
    /// <summary>The language of texts that do not say it, a BCP-47 tag.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The source language of texts that do not say it, a BCP-47 tag, or null.</summary>
    public string? SourceLanguage { get; init; }

    /// <summary>True when every segment is a document of its own, so that a checker sees no more than a sentence.</summary>
    public bool BySegment { get; init; }

    /// <summary>True when the corpus was tokenized: white space before punctuation is taken out (<see cref="Detokenizer"/>).</summary>
    public bool Detokenize { get; init; }

    /// <summary>True when an export left lines in the quotation marks of a table: they are taken out (<see cref="FieldQuotes"/>).</summary>
    public bool Unquote { get; init; }
}
