namespace TranslationFix.Wire.Formats;

/// <summary>NewsML 1.2 (IPTC). A component of an item that is in another language than the item is an item of its own.</summary>
internal static class NewsMl12Tables
{
    /// <summary>The envelope.</summary>
    public const string Document = """
        NewsItem                                                        item
        NewsItem/NewsComponent/NewsComponent                            rendition
        NewsIdentifier/NewsItemId                                       id
        NewsIdentifier/RevisionId                                       version
        DescriptiveMetadata/Language@FormalName                         language
        Property[@FormalName$=SourceLanguage]@Value                     source
        Property[@FormalName$=OriginalLanguage]@Value                   source
        Property[@FormalName$=TranslatedFrom]@Value                     source
        DerivedFrom@xml:lang                                            source
        NewsManagement/FirstCreated                                     date
        NewsManagement/ThisRevisionCreated                              date
        NewsIdentifier/DateId                                           date
        Location/Property[@FormalName=City]@Value                       place
        NewsLines/HeadLine                                              headline
        NewsLines/SubHeadLine                                           text
        NewsLines/ByLine                                                byline
        NewsLines/DateLine                                              dateline
        ContentItem/MimeType@FormalName ContentItem/MediaType@FormalName  contentType
        DataContent//head                                               skip
        ContentItem/DataContent                                         markup
        """;
}
