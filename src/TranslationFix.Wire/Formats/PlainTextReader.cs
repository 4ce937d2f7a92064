using System.Collections.Immutable;
using TranslationFix.Wire.Encodings;
using TranslationFix.Wire.Mapping;

namespace TranslationFix.Wire.Formats;

/// <summary>Plain text: the whole file is the story, as it stands.</summary>
internal static class PlainTextReader
{
    /// <summary>How many invalid bytes of a file are named; the others are counted.</summary>
    private const int NamedInvalidBytes = 3;

    /// <summary>Reads a file.</summary>
    public static WireDocument Read(WireFormat format, byte[] bytes, WireOptions options, int firstLine)
    {
        var file = TextFile.Decode(bytes);
        var text = new MappedText();
        text.Append(file.Text, 0, layer: -1, PlainEscaper.Instance);
        var item = new WireItem(text.Build([]).Map, new WireSource(file, 0, bytes.Length))
        {
            Line = firstLine,
            Story = new Story(file.Text) { Language = options.Language, SourceLanguage = options.SourceLanguage, Date = options.Date },
        };
        return new WireDocument(format, file.EncodingName, bytes, [item]) { IsEncodingGuessed = file.IsGuessed, Problems = Problems(file) };
    }

    private static ImmutableArray<WireProblem> Problems(TextFile file)
    {
        var invalid = file.FindInvalidBytes().ToList();
        var named = invalid.Take(NamedInvalidBytes).Select(offset => new WireProblem(null, FormattableString.Invariant($"invalid {file.EncodingName} at byte {offset}; the byte is kept")));
        return invalid.Count > NamedInvalidBytes
            ? [.. named, new WireProblem(null, FormattableString.Invariant($"and {invalid.Count - NamedInvalidBytes} more invalid bytes"))]
            : [.. named];
    }
}
