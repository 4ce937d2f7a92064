using TranslationFix.Wire.Encodings;
using TranslationFix.Wire.Formats;

namespace TranslationFix.Wire.Lines;

/// <summary>
/// Reads the messages of IPTC 7901 and ANPA 1312: a header behind SOH, the text between STX and ETX, then date and time up to EOT. A file may hold many.
/// Header and trailer are read and never change, nor do control bytes.
/// </summary>
internal static class WireMessageReader
{
    private const char StartOfText = '\u0002';
    private const char EndOfText = '\u0003';

    /// <summary>What is looked at of a header or a trailer; they have a few dozen characters.</summary>
    private const int LongestHeader = 1024;

    private static readonly char[] Borders = ['\u0001', '\u0004'];

    /// <summary>Reads a file.</summary>
    /// <exception cref="WireFormatException">No text begins in it.</exception>
    public static WireDocument Read(WireFormat format, byte[] bytes, WireOptions options, int firstLine)
    {
        var file = TextFile.Decode(bytes);
        var text = file.Text;
        var items = new List<ItemBuilder>();
        var position = 0;
        var line = firstLine;
        while (text.IndexOf(StartOfText, position) is >= 0 and var start)
        {
            var header = text.AsSpan(position, start - position);
            var end = text.IndexOf(EndOfText, start);
            end = end < 0 ? text.Length : end;
            var next = end < text.Length ? text.IndexOfAny(Borders, end) : -1;
            next = next < 0 ? text.Length : next;
            var item = new ItemBuilder(line);
            MessageHeader.Read(header[Math.Max(0, header.Length - LongestHeader)..].ToString(), text[end..Math.Min(next, end + LongestHeader)], item);
            MessageText.Read(text, start + 1, end, item);
            items.Add(item);
            line += text.AsSpan(position, next - position).Count('\n');
            position = next;
        }

        if (items.Count == 0)
        {
            throw new WireFormatException("no text begins here: there is no STX (0x02)", line: 1, column: null);
        }

        var source = new WireSource(file, 0, bytes.Length);
        return new WireDocument(format, file.EncodingName, bytes, [.. items.SelectMany(item => item.Build(source, [], options))])
        {
            IsEncodingGuessed = file.IsGuessed,
            FirstByteOutsideUtf8 = file.IsGuessed ? file.FirstByteOutsideUtf8 : -1,
            Problems = InvalidBytes.Describe(file),
        };
    }
}
