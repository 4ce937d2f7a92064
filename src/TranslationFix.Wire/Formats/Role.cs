namespace TranslationFix.Wire.Formats;

/// <summary>What an element, attribute or field of a format is. The names are those of the format tables.</summary>
internal enum Role
{
    /// <summary>Nothing that is read.</summary>
    None,

    /// <summary>Begins a news item.</summary>
    Item,

    /// <summary>A part that is an item of its own when it is in another language.</summary>
    Rendition,

    /// <summary>The id.</summary>
    Id,

    /// <summary>The version.</summary>
    Version,

    /// <summary>The language of the text.</summary>
    Language,

    /// <summary>The language that it was translated from.</summary>
    Source,

    /// <summary>The day.</summary>
    Date,

    /// <summary>The place.</summary>
    Place,

    /// <summary>The byline: read, not edited.</summary>
    Byline,

    /// <summary>The dateline: read, not edited.</summary>
    Dateline,

    /// <summary>A headline: translated text.</summary>
    Headline,

    /// <summary>Paragraphs of translated text.</summary>
    Text,

    /// <summary>A summary of the story: translated text, a part of its own.</summary>
    Summary,

    /// <summary>Captions of pictures: translated text, a part of its own.</summary>
    Caption,

    /// <summary>Text or markup in a string.</summary>
    Markup,

    /// <summary>A summary, as text or markup in a string.</summary>
    SummaryMarkup,

    /// <summary>A headline, as text or markup in a string.</summary>
    HeadlineMarkup,

    /// <summary>A caption, as text or markup in a string.</summary>
    CaptionMarkup,

    /// <summary>The media type of the content that follows.</summary>
    ContentType,

    /// <summary>A name that the document marks, inside text or not.</summary>
    Name,

    /// <summary>An element inside of a paragraph.</summary>
    Inline,

    /// <summary>A line break inside of a paragraph.</summary>
    Break,

    /// <summary>An element inside of a paragraph whose text is no language, and stays.</summary>
    Code,

    /// <summary>Text whose white space counts.</summary>
    Lines,

    /// <summary>An element whose content is no text.</summary>
    Skip,
}
