using System.Collections.Immutable;
using TranslationFix.Wire.Formats;
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

    /// <summary>All formats.</summary>
    public static ImmutableArray<WireFormat> All { get; } = [Text, Nitf];

    /// <summary>The format of a name, or null.</summary>
    public static WireFormat? Find(string name) => All.FirstOrDefault(format => format.Name.Equals(name, StringComparison.Ordinal));

    /// <summary>The format of a file by its first bytes, or by its name where they leave it open; null when it is none that is known.</summary>
    /// <param name="start">The first bytes: 4,096 are enough.</param>
    /// <param name="fileName">The name of the file, or null.</param>
    public static WireFormat? Detect(ReadOnlySpan<byte> start, string? fileName = null) => FormatDetector.Detect(start, fileName);

    private static Func<WireFormat, byte[], WireOptions, int, WireDocument> Xml(XmlVocabulary vocabulary) =>
        (format, bytes, options, _) => XmlItemReader.Read(format, vocabulary, bytes, options);
}
