using TranslationFix.Wire.Mapping;

namespace TranslationFix.Wire;

/// <summary>
/// One story of a document, or one part of it that repeats the others in other words or another form (a summary, the captions, a second body):
/// each part is an item of its own, so that one is not taken for a repetition of the other.
/// </summary>
public sealed record WireItem
{
    /// <summary>The <see cref="Part"/> with headline and body.</summary>
    public const string MainPart = "story";

    internal WireItem(TextMap map, WireSource source)
    {
        Map = map;
        Source = source;
    }

    /// <summary>The id that the document gives, or null.</summary>
    public string? Id { get; init; }

    /// <summary>The version that the document gives, as it is written there, or null.</summary>
    public string? Version { get; init; }

    /// <summary>The part of the news item: <see cref="MainPart"/>, <c>summary</c>, <c>captions</c>, <c>copies</c> (headlines and other lines that stand there twice) or the name of a further body.</summary>
    public string Part { get; init; } = MainPart;

    /// <summary>The first headline, or null.</summary>
    public string? Headline { get; init; }

    /// <summary>The byline as the document marks it; it is no part of the story's text and never changes. Null when none is marked.</summary>
    public string? Byline { get; init; }

    /// <summary>The dateline as the document marks it; it is no part of the story's text and never changes. Null when none is marked.</summary>
    public string? Dateline { get; init; }

    /// <summary>The place that the story was filed from, or null.</summary>
    public string? Place { get; init; }

    /// <summary>The 1-based line of the document where the item begins.</summary>
    public int Line { get; init; } = 1;

    /// <summary>
    /// The text of the item with its paragraphs apart, and what is known about it. <see cref="Story.TrustedNames"/> are those that the document marks as persons,
    /// places and bodies, each once, in their order.
    /// </summary>
    public required Story Story { get; init; }

    /// <summary>True when the document writes the id as a number.</summary>
    public bool IdIsNumber { get; init; }

    internal TextMap Map { get; }

    internal WireSource Source { get; }

    /// <summary>True when an edit of the text can be written into the document: it stays between two tags, or deletes on both sides of one, and can be encoded.</summary>
    public bool CanWrite(TextEdit edit)
    {
        ArgumentNullException.ThrowIfNull(edit);
        return EditMapping.Map(this, edit) is not null;
    }

    /// <summary>
    /// Fixes the story with the edits that <see cref="CanWrite"/> allows. A finding whose edit it does not is left in the result, its suggestions only for display.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public FixResult Fix(TranslationFixer fixer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(fixer);
        return ItemFix.Fix(this, fixer, cancellationToken);
    }
}
