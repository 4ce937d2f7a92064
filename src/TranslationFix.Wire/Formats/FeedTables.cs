namespace TranslationFix.Wire.Formats;

/// <summary>RSS 2.0 and 1.0, Atom (RFC 4287) and WordPress WXR 1.2.</summary>
internal static class FeedTables
{
    /// <summary>RSS, with the modules content, Dublin Core and Media RSS.</summary>
    public const string Rss = """
        item                                                            item
        channel/language channel/dc:language                            language
        rss@xml:lang item@xml:lang                                      language
        item/dc:language                                                language
        item/guid                                                       id
        item/link                                                       id
        item/pubDate item/dc:date                                       date
        item/dc:creator item/author                                     byline
        media:title                                                     skip
        item//media:description                                         captionMarkup
        item/title                                                      headline
        item/content:encoded                                            markup
        item/excerpt:encoded item/description                           summaryMarkup
        """;

    /// <summary>What WordPress adds to RSS.</summary>
    public const string Wxr = """
        item/wp:post_id                                                 id
        item/wp:post_date                                               date
        wp:comment wp:postmeta wp:category wp:term wp:tag wp:author     skip
        """;

    /// <summary>Atom.</summary>
    public const string Atom = """
        entry                                                           item
        entry@xml:lang content@xml:lang feed@xml:lang                   language
        entry/id                                                        id
        entry/published entry/updated                                   date
        entry/author/name                                               byline
        entry/source                                                    skip
        entry/title[@type=html] entry/title[@type=xhtml]                headlineMarkup
        entry/title                                                     headline
        entry/summary                                                   summaryMarkup
        entry/content                                                   markup
        """;
}
