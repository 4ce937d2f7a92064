using System.Collections.Immutable;
using TranslationFix.Wire.Formats;
using TranslationFix.Wire.Html;
using TranslationFix.Wire.Json;
using TranslationFix.Wire.Lines;
using TranslationFix.Wire.Tables;
using TranslationFix.Wire.Xml;

namespace TranslationFix.Wire;

/// <summary>The formats that are read.</summary>
public static class WireFormats
{
    /// <summary>Plain text, one story a file.</summary>
    public static WireFormat Text { get; } = new("text", "Plain text", PlainTextReader.Read) { MediaTypes = ["text/plain"], Extensions = [".txt"] };

    /// <summary>NITF 3.</summary>
    public static WireFormat Nitf { get; } = new("nitf", "NITF 3", Xml(new XmlVocabulary(NitfTables.Document, NitfTables.Content)))
    {
        MediaTypes = ["application/nitf+xml", "text/vnd.iptc.nitf"],
        Extensions = [".nitf", ".xml"],
    };

    /// <summary>ninjs 1.x, 2.x and 3.x.</summary>
    public static WireFormat Ninjs { get; } = new("ninjs", "ninjs", NinjsReader.Read)
    {
        MediaTypes = ["application/vnd.iptc.ninjs+json", "application/json"],
        Extensions = [".json", ".ninjs"],
    };

    /// <summary>JSON Lines with fields of any names: <see cref="WireOptions.Fields"/>.</summary>
    public static WireFormat JsonLines { get; } = new("jsonl", "JSON Lines", JsonLinesFormat.Read)
    {
        MediaTypes = ["application/jsonl", "application/x-ndjson"],
        Extensions = [".jsonl", ".ndjson"],
        Splitter = LineSplitter.Split,
        IsTable = true,
    };

    /// <summary>NewsML 1.2.</summary>
    public static WireFormat NewsMl12 { get; } = new("newsml-1.2", "NewsML 1.2", Xml(new XmlVocabulary(NewsMl12Tables.Document, NitfTables.Content, HtmlElements.Headings, HtmlElements.Table)))
    {
        MediaTypes = ["text/vnd.iptc.newsml"],
        Extensions = [".xml", ".newsml"],
    };

    /// <summary>NewsML-G2: news items, packages and news messages.</summary>
    public static WireFormat NewsMlG2 { get; } = new("newsml-g2", "NewsML-G2", Xml(new XmlVocabulary(NewsMlG2Tables.Document, NitfTables.Content, HtmlElements.Headings, HtmlElements.Table)))
    {
        MediaTypes = ["application/vnd.iptc.g2.newsitem+xml", "application/vnd.iptc.g2.newsmessage+xml", "application/vnd.iptc.g2.packageitem+xml"],
        Extensions = [".xml", ".newsml"],
    };

    /// <summary>RSS 2.0 and 1.0; who asks for RSS may get Atom, so that its elements are read, too.</summary>
    public static WireFormat Rss { get; } = new("rss", "RSS", Xml(new XmlVocabulary(FeedTables.Rss, FeedTables.Atom, HtmlElements.Table)))
    {
        MediaTypes = ["application/rss+xml"],
        Extensions = [".rss", ".xml", ".rdf"],
    };

    /// <summary>Atom.</summary>
    public static WireFormat Atom { get; } = new("atom", "Atom", Xml(new XmlVocabulary(FeedTables.Atom, HtmlElements.Table)))
    {
        MediaTypes = ["application/atom+xml"],
        Extensions = [".atom", ".xml"],
    };

    /// <summary>WordPress WXR.</summary>
    public static WireFormat Wxr { get; } = new("wxr", "WordPress WXR", Xml(new XmlVocabulary(FeedTables.Wxr, FeedTables.Rss, HtmlElements.Table) { BreaksAtEmptyLines = true }))
    {
        MediaTypes = ["application/rss+xml"],
        Extensions = [".xml", ".wxr"],
    };

    /// <summary>HTML pages.</summary>
    public static WireFormat Html { get; } = new("html", "HTML", HtmlReader.Read)
    {
        MediaTypes = ["text/html", "application/xhtml+xml"],
        Extensions = [".html", ".htm", ".xhtml"],
    };

    /// <summary>IPTC 7901 messages.</summary>
    public static WireFormat Iptc7901 { get; } = new("iptc7901", "IPTC 7901", WireMessageReader.Read) { MediaTypes = ["text/plain"], Extensions = [".iptc", ".7901", ".txt"] };

    /// <summary>ANPA 1312 messages.</summary>
    public static WireFormat Anpa1312 { get; } = new("anpa1312", "ANPA 1312", WireMessageReader.Read) { MediaTypes = ["text/plain"], Extensions = [".anpa", ".txt"] };

    /// <summary>Tables in text with columns of any names: <see cref="WireOptions.Fields"/>.</summary>
    public static WireFormat Csv { get; } = new("csv", "CSV", CsvReader.Read) { MediaTypes = ["text/csv", "text/tab-separated-values"], Extensions = [".csv", ".tsv"], IsTable = true };

    /// <summary>All formats.</summary>
    public static ImmutableArray<WireFormat> All { get; } = [Text, Html, JsonLines, Nitf, NewsMlG2, Ninjs, Iptc7901, Rss, NewsMl12, Anpa1312, Atom, Wxr, Csv];

    /// <summary>The format of a name, or null.</summary>
    public static WireFormat? Find(string name) => All.FirstOrDefault(format => format.Name.Equals(name, StringComparison.Ordinal));

    /// <summary>The format of a file by its first bytes, or by its name where they leave it open; null when it is none that is known.</summary>
    /// <param name="start">The first bytes: 4,096 are enough.</param>
    /// <param name="fileName">The name of the file, or null.</param>
    public static WireFormat? Detect(ReadOnlySpan<byte> start, string? fileName = null) => FormatDetector.Detect(start, fileName);

    /// <summary>NITF inside of other formats.</summary>
    internal static XmlVocabulary NitfContent { get; } = new(NitfTables.Document, NitfTables.Content);

    private static Func<WireFormat, byte[], WireOptions, int, WireDocument> Xml(XmlVocabulary vocabulary) =>
        (format, bytes, options, _) => XmlItemReader.Read(format, vocabulary, bytes, options);
}
