using System.Collections.Immutable;

namespace TranslationFix.Evaluation;

/// <summary>A text of any corpus, as a checker is given it, with what people know about it.</summary>
public sealed record Document
{
    /// <summary>The name of the document in its corpus.</summary>
    public required string Id { get; init; }

    /// <summary>What it is a reference for.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>The language of the text, a BCP-47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The language that the text was translated from, a BCP-47 tag, or null.</summary>
    public string? SourceLanguage { get; init; }

    /// <summary>The translation engine or the person, or null.</summary>
    public string? System { get; init; }

    /// <summary>The day the story was filed, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The whole text; segments are separated by a line feed.</summary>
    public required string Text { get; init; }

    /// <summary>The segments, in the order of the text; at least one.</summary>
    public required ImmutableArray<Segment> Segments { get; init; }

    /// <summary>The marks; empty spans, which stand for omissions, are left out.</summary>
    public ImmutableArray<Mark> Marks { get; init; } = [];

    /// <summary>Everybody who looked at some segment; empty when the corpus does not tell.</summary>
    public ImmutableArray<string> Raters { get; init; } = [];

    /// <summary>What the marks of a document of names say; null for all others.</summary>
    public NameLabel? NameLabel { get; init; }

    /// <summary>The words of the text, divided by white space.</summary>
    public int Words => Evaluation.Words.Count(Text);

    /// <summary>The document as a checker is given it. Of a text by people no source language is told: it is no translation by an engine.</summary>
    public Story ToStory() => new(Text) { Language = Language, SourceLanguage = Kind is DocumentKind.Human ? null : SourceLanguage, Date = Date };

    /// <summary>A marked story as a document.</summary>
    public static Document Of(GoldStory story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return new Document
        {
            Id = story.Slug,
            Kind = DocumentKind.Gold,
            Language = story.Language,
            SourceLanguage = story.SourceLanguage,
            System = story.Origin,
            Date = story.Date,
            Text = story.Text,
            Segments = [new Segment(new TextSpan(0, story.Text.Length))],
            Marks = [.. story.Spans.Select(static span => new Mark(span.Span) { Rule = span.RuleId, Fixes = span.Fixes })],
        };
    }
}
