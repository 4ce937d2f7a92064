namespace TranslationFix.Wire.Formats;

/// <summary>NITF 3.x (IPTC, News Industry Text Format): where its text stands.</summary>
internal static class NitfTables
{
    /// <summary>What a document of NITF says about itself.</summary>
    public const string Document = """
        nitf@xml:lang                                    language
        nitf@lang                                        language
        body@xml:lang                                    language
        docdata/doc-id@id-string                         id
        docdata/du-key@version                           version
        docdata/du-key@key                               id
        nitf@uno                                         id
        dateline/story.date@norm                         date
        docdata/date.issue@norm                          date
        docdata/date.release@norm                        date
        head/meta[@name=date]@content                    date
        head/meta[@name=language]@content                language
        head/meta[@name$=source-language]@content        source
        head/meta[@name$=original-language]@content      source
        head/meta[@name$=translated-from]@content        source
        """;

    /// <summary>The text of NITF, in a document of its own or inside another.</summary>
    public const string Content = """
        hedline/hl1                                      headline
        hedline/hl2                                      text
        body.head/byline                                 byline
        body.content//byline                             byline
        body.head/dateline                               dateline
        body.head/abstract                               summary
        body.head/note                                   skip
        body.head/rights                                 skip
        body.head/distributor                            skip
        body.end                                         skip
        body.content                                     text
        media-caption                                    caption
        media-producer media-metadata media-reference media-object  skip
        dateline/location                                place
        person location org                              name
        story.date city state region country sublocation            inline
        em strong a classifier event function object.title q sub sup name.given name.family  inline
        chron money num frac numer denom frac-sep copyrite copyrite.year copyrite.holder postaddr addressee delivery.point postcode care.of virtloc lang pronounce alt-code  code
        br                                               break
        pre                                              lines
        custom-table nitf-table-metadata                 skip
        """;
}
