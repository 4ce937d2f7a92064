using TranslationFix.Wire.Encodings;
using TranslationFix.Wire.Lines;
using TranslationFix.Wire.Mapping;

namespace TranslationFix.Wire.Formats;

/// <summary>Plain text: the whole file is the story, as it stands.</summary>
internal static class PlainTextReader
{
    /// <summary>Reads a file.</summary>
    public static WireDocument Read(WireFormat format, byte[] bytes, WireOptions options, int firstLine)
    {
        var file = TextFile.DecodeText(bytes);
        var text = new MappedText();
        text.Append(file.Text, 0, layer: -1, PlainEscaper.Instance);
        var (headline, dateline, place) = TextHead.Read(file.Text);
        var item = new WireItem(text.Build([]).Map, new WireSource(file, 0, bytes.Length))
        {
            Line = firstLine,
            Headline = headline,
            Dateline = dateline,
            Place = place,
            Story = new Story(file.Text) { Language = options.Language, SourceLanguage = options.SourceLanguage, Date = options.Date },
        };
        return new WireDocument(format, file.EncodingName, bytes, [item]) { IsEncodingGuessed = file.IsGuessed, FirstByteOutsideUtf8 = file.IsGuessed ? file.FirstByteOutsideUtf8 : -1, Problems = InvalidBytes.Describe(file) };
    }
}
