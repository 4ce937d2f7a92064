using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using TranslationFix.Wire.Encodings;

namespace TranslationFix.Wire.Json;

/// <summary>JSON Lines, one story a line. A bad line is a problem of the document, and the others are read.</summary>
internal static class JsonLinesFormat
{
    private static ReadOnlySpan<byte> Bom => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads whole lines.</summary>
    public static WireDocument Read(WireFormat format, byte[] bytes, WireOptions options, int firstLine)
    {
        var items = ImmutableArray.CreateBuilder<WireItem>();
        var problems = ImmutableArray.CreateBuilder<WireProblem>();
        var position = firstLine == 1 && bytes.AsSpan().StartsWith(Bom) ? Bom.Length : 0;
        for (var number = firstLine; position < bytes.Length; number++)
        {
            var end = Array.IndexOf(bytes, (byte)'\n', position);
            var next = end < 0 ? bytes.Length : end + 1;
            var line = bytes.AsSpan(position..next).TrimEnd("\r\n"u8);
            if (!line.TrimStart(" \t"u8).IsEmpty)
            {
                try
                {
                    var (start, length) = (position, line.Length);
                    var source = new WireSource(() => TextFile.FromUtf8(bytes[start..(start + length)]), start, length);
                    items.Add(WireFormat.CheckLength(Parse(line, number, source, options), options));
                }
                catch (WireFormatException exception)
                {
                    problems.Add(new WireProblem(number, exception.Reason));
                }
            }

            position = next;
        }

        return new WireDocument(format, "UTF-8", bytes, items.DrainToImmutable()) { Problems = problems.DrainToImmutable() };
    }

    private static WireItem Parse(ReadOnlySpan<byte> line, int number, WireSource source, WireOptions options)
    {
        if (!Utf8.IsValid(line))
        {
            throw new WireFormatException($"invalid UTF-8 at byte {FirstInvalid(line)} of the line", number, column: null);
        }

        try
        {
            var json = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = options.MaximumDepth });
            return JsonLineReader.Read(ref json, line, number, source, options);
        }
        catch (JsonException exception)
        {
            throw new WireFormatException($"not valid JSON (byte {exception.BytePositionInLine} of the line)", number, column: null, exception);
        }
    }

    private static int FirstInvalid(ReadOnlySpan<byte> line)
    {
        var position = 0;
        while (Rune.DecodeFromUtf8(line[position..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            position += consumed;
        }

        return position;
    }
}
