using System.Collections.Immutable;

namespace TranslationFix.Evaluation;

/// <summary>One segment of a corpus that is stored segment by segment.</summary>
internal sealed record SegmentRecord
{
    /// <summary>The name of the segment.</summary>
    public required string Id { get; init; }

    /// <summary>What it is a reference for.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>The language of the text, a BCP-47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The source language, or null.</summary>
    public string? SourceLanguage { get; init; }

    /// <summary>The translation engine or the person, or null.</summary>
    public string? System { get; init; }

    /// <summary>The document that it belongs to, or null when the corpus does not tell.</summary>
    public string? DocumentId { get; init; }

    /// <summary>Its place in the document.</summary>
    public double Index { get; init; }

    /// <summary>The day the story was filed, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>What a person made of it, or null.</summary>
    public string? PostEdit { get; init; }

    /// <summary>The marks in this segment; spans count from its start, empty ones are left out of documents.</summary>
    public ImmutableArray<Mark> Marks { get; init; } = [];

    /// <summary>Who looked at it.</summary>
    public ImmutableArray<string> Raters { get; init; } = [];

    /// <summary>What the marks of a document of names say.</summary>
    public NameLabel? NameLabel { get; init; }
}
