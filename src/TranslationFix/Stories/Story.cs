using System.Collections.Immutable;

namespace TranslationFix;

/// <summary>A machine-translated story as it reached the newsroom, with what is known about it.</summary>
/// <param name="Text">The translated text. Any UTF-16 string is accepted, also one with lone surrogates.</param>
public sealed record Story(string Text)
{
    /// <summary>The translated text; paragraphs are separated by line ends.</summary>
    public string Text { get; init; } = Text ?? throw new ArgumentNullException(nameof(Text));

    /// <summary>The language of the text as a BCP-47 tag (<c>en</c>, <c>en-GB</c>). English when null.</summary>
    public string? Language { get; init; }

    /// <summary>The language that the story was translated from as a BCP-47 tag, or null when it is not known.</summary>
    public string? SourceLanguage { get; init; }

    /// <summary>The source text, when there is one. It is carried along; no rule reads it yet.</summary>
    public string? SourceText { get; init; }

    /// <summary>The day the story was filed, or null: then the dateline is read.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>
    /// Names that are known to be spelled right, such as those that a document marks as persons, places and bodies. Where one stands in the text, or a word of
    /// it of three letters or more that begins with a capital, no rule questions its spelling, and another spelling of it gives way to it. A name that the text
    /// does not have says nothing. What a house prefers (<see cref="TranslationFixerOptions.PreferredSpellings"/>) counts for more. The first 256 count.
    /// </summary>
    public ImmutableArray<string> TrustedNames { get; init; } = [];

    /// <summary>Spans of <see cref="Text"/> that no edit may touch and no finding may overlap, e.g. a byline or a code.</summary>
    public ImmutableArray<TextSpan> ProtectedSpans { get; init; } = [];

    /// <summary>Parts of <see cref="Text"/> where some rules are silent.</summary>
    public ImmutableArray<Suppression> Suppressions { get; init; } = [];
}
