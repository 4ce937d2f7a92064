using System.Globalization;
using System.Text.Json;

namespace TranslationFix.Evaluation;

/// <summary>The fields of JSON records that other people wrote.</summary>
internal static class JsonFields
{
    /// <summary>A string, or null when the field is missing or null.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static string? String(JsonElement record, string name) => Find(record, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } value => value.GetString(),
        { ValueKind: JsonValueKind.Number } value => value.GetRawText(),
        _ => throw new FormatException($"'{name}' must be a string."),
    };

    /// <summary>A whole number.</summary>
    /// <exception cref="FormatException">It is missing or something else.</exception>
    public static int Integer(JsonElement record, string name) =>
        Find(record, name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) ? number : throw new FormatException($"'{name}' must be a whole number.");

    /// <summary>A number, or null when the field is missing, null or no number.</summary>
    public static double? Number(JsonElement record, string name) => Find(record, name) is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : null;

    /// <summary>True or false, or null when the field is missing or null.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static bool? Boolean(JsonElement record, string name) => Find(record, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        _ => throw new FormatException($"'{name}' must be true or false."),
    };

    /// <summary>The items of an array, or null when the field is missing or null.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static JsonElement[]? Array(JsonElement record, string name) => Find(record, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Array } value => [.. value.EnumerateArray()],
        _ => throw new FormatException($"'{name}' must be an array."),
    };

    /// <summary>A day, or null; a time behind it is cut off.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static DateOnly? Date(JsonElement record, string name)
    {
        if (String(record, name) is not { Length: > 0 } text)
        {
            return null;
        }

        return DateOnly.TryParseExact(text.Length > 10 ? text[..10] : text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new FormatException($"'{name}' must be a date such as 2022-01-09.");
    }

    /// <summary>Whether the field stands in the record at all.</summary>
    public static bool Has(JsonElement record, string name) => record.TryGetProperty(name, out _);

    /// <summary>A span inside a text.</summary>
    /// <exception cref="FormatException">It is not inside.</exception>
    public static TextSpan Span(int start, int end, int length) =>
        start >= 0 && start <= end && end <= length
            ? new TextSpan(start, end)
            : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"The span from {start} to {end} is not inside the text of {length} UTF-16 code units."));

    /// <summary>Reads a line as an object.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static JsonDocument Parse(string line)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(line);
        }
        catch (JsonException exception)
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"This is not valid JSON (byte {exception.BytePositionInLine} of the line)."), exception);
        }

        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            document.Dispose();
            throw new FormatException("A record is a JSON object.");
        }

        return document;
    }

    private static JsonElement? Find(JsonElement record, string name) =>
        record.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
