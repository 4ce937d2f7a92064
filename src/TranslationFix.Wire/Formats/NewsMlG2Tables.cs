namespace TranslationFix.Wire.Formats;

/// <summary>NewsML-G2 (IPTC): news items, packages and messages. Their content is NITF, XHTML or text.</summary>
internal static class NewsMlG2Tables
{
    /// <summary>The envelope.</summary>
    public const string Document = """
        newsItem packageItem conceptItem knowledgeItem planningItem     item
        newsItem@guid packageItem@guid                                  id
        newsItem@version packageItem@version                            version
        contentMeta/language[@role$=original]@tag                       source
        contentMeta/language[@role$=originalLanguage]@tag               source
        contentMeta/language[@role$=source]@tag                         source
        itemMeta/link[@rel$=translatedFrom]@hreflang                    source
        itemMeta/link[@rel$=translatedFrom]@xml:lang                    source
        itemMetaExtProperty[@rel$=sourceLanguage]@value                 source
        itemMetaExtProperty[@rel$=originalLanguage]@value               source
        itemMetaExtProperty[@rel$=translatedFrom]@value                 source
        contentMetaExtProperty[@rel$=sourceLanguage]@value              source
        contentMeta/language@tag                                        language
        inlineXML@xml:lang inlineData@xml:lang                          language
        newsItem@xml:lang packageItem@xml:lang                          language
        contentMeta/contentCreated                                      date
        itemMeta/versionCreated                                         date
        itemMeta/firstCreated                                           date
        contentMeta/located/name                                        place
        contentMeta/headline                                            headline
        contentMeta/dateline                                            dateline
        contentMeta/by                                                  byline
        contentMeta/description[@role$=caption]                         caption
        contentMeta/description                                         summary
        inlineXML@contenttype inlineData@contenttype                    contentType
        inlineXML//head                                                 skip
        inlineXML                                                       text
        inlineData                                                      markup
        """;
}
