using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using TranslationFix.Wire.Formats;
using TranslationFix.Wire.Mapping;

namespace TranslationFix.Wire.Json;

/// <summary>Reads a story that is one line of JSON.</summary>
internal static class JsonLineReader
{
    /// <summary>Reads the object.</summary>
    /// <exception cref="WireFormatException">It is no story.</exception>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static WireItem Read(ref Utf8JsonReader json, ReadOnlySpan<byte> line, int number, WireSource source, WireOptions options)
    {
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
        {
            throw new WireFormatException("a story is a JSON object", number, column: null);
        }

        var fields = options.Fields;
        var positions = new CharPositions(line);
        var texts = new SortedDictionary<int, MappedText>();
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = JsonString.Read(json);
            json.Read();
            if (TextIndex(fields, name) is >= 0 and var index)
            {
                if (ReadString(json, name, number, isRequired: index >= fields.Headline.Length && index == fields.Headline.Length))
                {
                    var text = new MappedText();
                    JsonText.Append(json.ValueSpan, positions.IndexOf((int)json.TokenStartIndex + 1), text);
                    texts[index] = text;
                }
            }
            else if (IsField(fields, name))
            {
                if (json.TokenType == JsonTokenType.Number && fields.Id.Contains(name, StringComparer.Ordinal))
                {
                    values[name] = Encoding.UTF8.GetString(json.ValueSpan);
                    numbers.Add(name);
                }
                else if (ReadString(json, name, number, isRequired: false))
                {
                    values[name] = JsonString.Read(json);
                }
                else
                {
                    values.Remove(name);
                }
            }
            else
            {
                json.Skip();
            }
        }

        // What stands behind the object must be nothing but white space; the reader throws otherwise.
        json.Read();
        if (!texts.ContainsKey(fields.Headline.Length))
        {
            throw new WireFormatException($"'{fields.Text[0]}' is missing", number, column: null);
        }

        return Build(texts, values, numbers, number, source, options);
    }

    private static WireItem Build(SortedDictionary<int, MappedText> texts, Dictionary<string, string> values, HashSet<string> numbers, int number, WireSource source, WireOptions options)
    {
        var fields = options.Fields;
        var whole = new MappedText();
        string? headline = null;
        foreach (var (index, text) in texts)
        {
            headline ??= index < fields.Headline.Length ? text.Slice(0, text.Length) : null;
            if (whole.Length > 0)
            {
                whole.AppendBreak(ItemPart.ParagraphBreak);
            }

            text.MoveTail(0, whole);
        }

        var id = fields.Id.FirstOrDefault(values.ContainsKey);
        var (content, map) = whole.Build([]);
        return new WireItem(map, source)
        {
            Id = id is null ? null : values[id],
            IdIsNumber = id is not null && numbers.Contains(id),
            Headline = headline,
            Line = number,
            Story = new Story(content)
            {
                Language = Value(values, fields.Language) ?? options.Language,
                SourceLanguage = Value(values, fields.SourceLanguage) ?? options.SourceLanguage,
                SourceText = fields.SourceText.Where(values.ContainsKey).Select(name => values[name]).FirstOrDefault(),
                Date = ReadDate(values, fields.Date, number) ?? options.Date,
            },
        };
    }

    private static string? Value(Dictionary<string, string> values, ImmutableArray<string> names)
    {
        var value = names.Where(values.ContainsKey).Select(name => values[name]).FirstOrDefault();
        return string.IsNullOrEmpty(value) ? null : value;
    }

    /// <summary>A date, also one with a time behind it: then the day as it is written, without regard to the offset.</summary>
    private static DateOnly? ReadDate(Dictionary<string, string> values, ImmutableArray<string> names, int number)
    {
        if (Value(values, names) is not { } date)
        {
            return null;
        }

        var day = date.Length > 10 && date[10] is 'T' or 't' or ' ' ? date[..10] : date;
        return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value
            : throw new WireFormatException($"'{names.First(values.ContainsKey)}' must be an ISO 8601 date such as 2022-01-09, not '{date}'", number, column: null);
    }

    /// <summary>The place of a field among the texts: headlines first; −1 for another field.</summary>
    private static int TextIndex(WireFields fields, string name)
    {
        var headline = fields.Headline.IndexOf(name, StringComparer.Ordinal);
        if (headline >= 0)
        {
            return headline;
        }

        var text = fields.Text.IndexOf(name, StringComparer.Ordinal);
        return text < 0 ? -1 : fields.Headline.Length + text;
    }

    private static bool IsField(WireFields fields, string name) =>
        fields.Id.Contains(name, StringComparer.Ordinal) || fields.Language.Contains(name, StringComparer.Ordinal) || fields.SourceLanguage.Contains(name, StringComparer.Ordinal)
        || fields.Date.Contains(name, StringComparer.Ordinal) || fields.SourceText.Contains(name, StringComparer.Ordinal);

    /// <summary>True for a string, false for null.</summary>
    private static bool ReadString(in Utf8JsonReader json, string name, int number, bool isRequired) =>
        json.TokenType == JsonTokenType.String
        || (json.TokenType == JsonTokenType.Null && !isRequired ? false : throw new WireFormatException($"'{name}' must be a string", number, column: null));
}
