using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using TranslationFix.Wire.Json;

namespace TranslationFix.Batch;

/// <summary>A story as one line of JSON: <c>{"id","text","language"?,"sourceLanguage"?,"date"?,"sourceText"?}</c>.</summary>
/// <param name="Entry">The story.</param>
/// <param name="TextStart">The index in the line of the first byte of the value of <c>text</c>, after its quotation mark.</param>
/// <param name="TextEnd">The index of the quotation mark that ends it.</param>
internal sealed record JsonStory(StoryEntry Entry, int TextStart, int TextEnd)
{
    /// <summary>Reads a line.</summary>
    /// <param name="line">The line without its end.</param>
    /// <param name="source">The file, for people.</param>
    /// <param name="number">The 1-based number of the line.</param>
    /// <param name="defaults">What is known of stories that do not say it.</param>
    /// <exception cref="FormatException">The line is not a story; the message says why, without file and line.</exception>
    public static JsonStory Parse(ReadOnlySpan<byte> line, string source, int number, StoryDefaults defaults)
    {
        if (!Utf8.IsValid(line))
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"invalid UTF-8 at byte {FirstInvalid(line)} of the line"));
        }

        try
        {
            return Parse(new Utf8JsonReader(line, isFinalBlock: true, default), source, number, defaults);
        }
        catch (JsonException exception)
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"not valid JSON (byte {exception.BytePositionInLine} of the line)"), exception);
        }
    }

    private static JsonStory Parse(Utf8JsonReader reader, string source, int number, StoryDefaults defaults)
    {
        string? text = null, id = null, language = null, sourceLanguage = null, sourceText = null, date = null;
        var idIsNumber = false;
        int start = 0, end = 0;
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new FormatException("a story is a JSON object");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = JsonString.Read(reader);
            reader.Read();
            switch (name)
            {
                case "text":
                    text = ReadString(ref reader, name) ?? throw new FormatException("'text' must be a string");
                    start = (int)reader.TokenStartIndex + 1;
                    end = start + reader.ValueSpan.Length;
                    break;
                case "id":
                    idIsNumber = reader.TokenType == JsonTokenType.Number;
                    id = idIsNumber ? Encoding.UTF8.GetString(reader.ValueSpan) : ReadString(ref reader, name);
                    break;
                case "language":
                    language = ReadString(ref reader, name);
                    break;
                case "sourceLanguage":
                    sourceLanguage = ReadString(ref reader, name);
                    break;
                case "date":
                    date = ReadString(ref reader, name);
                    break;
                case "sourceText":
                    sourceText = ReadString(ref reader, name);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        // What stands behind the object must be nothing but white space; the reader throws otherwise.
        reader.Read();
        var story = new Story(text ?? throw new FormatException("'text' is missing"))
        {
            Language = string.IsNullOrEmpty(language) ? defaults.Language : language,
            SourceLanguage = string.IsNullOrEmpty(sourceLanguage) ? defaults.SourceLanguage : sourceLanguage,
            SourceText = sourceText,
            Date = string.IsNullOrEmpty(date) ? defaults.Date : ReadDate(date),
        };
        var entry = new StoryEntry(source, number, id ?? number.ToString(CultureInfo.InvariantCulture), story) { IdIsNumber = idIsNumber };
        return new JsonStory(entry, start, end);
    }

    private static string? ReadString(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.String => JsonString.Read(reader),
        JsonTokenType.Null => null,
        _ => throw new FormatException($"'{name}' must be a string"),
    };

    /// <summary>A date, also one with a time behind it: then the day as it is written, without regard to the offset.</summary>
    private static DateOnly ReadDate(string date)
    {
        var day = date.Length > 10 && date[10] is 'T' or 't' or ' ' ? date[..10] : date;
        return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value
            : throw new FormatException($"'date' must be an ISO 8601 date such as 2022-01-09, not '{date}'");
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
