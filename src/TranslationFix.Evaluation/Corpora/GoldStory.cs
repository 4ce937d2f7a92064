using System.Collections.Immutable;

namespace TranslationFix.Evaluation;

/// <summary>A story of a corpus: the text as the newsroom received it, and what is wrong with it.</summary>
public sealed record GoldStory
{
    /// <summary>The name of the file without folder and ending; unique in a corpus.</summary>
    public required string Slug { get; init; }

    /// <summary>The split that the story's folder names, or null when it names none.</summary>
    public CorpusSplit? Split { get; init; }

    /// <summary>The language of the text, a BCP-47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The language that the text was translated from, a BCP-47 tag, or null.</summary>
    public string? SourceLanguage { get; init; }

    /// <summary>The day the story was filed, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Who wrote it: <c>written</c>, or <c>engine</c> with the engine's name.</summary>
    public required string Origin { get; init; }

    /// <summary>What the story is about, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The text with all its artifacts.</summary>
    public required string Text { get; init; }

    /// <summary>The text with the first correction of each mark put in; a mark without a correction stays as it is.</summary>
    public required string CleanText { get; init; }

    /// <summary>The marks, ordered by start; of two that start together the wider comes first.</summary>
    public required ImmutableArray<GoldSpan> Spans { get; init; }

    /// <summary>True when nothing is marked: every finding is a false alarm.</summary>
    public bool IsClean => Spans.IsEmpty;

    /// <summary>The story as an importing newsroom would give it to the fixer.</summary>
    public Story ToStory() => new(Text) { Language = Language, SourceLanguage = SourceLanguage, Date = Date };
}
