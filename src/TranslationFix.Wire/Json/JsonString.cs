using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TranslationFix.Wire.Json;

/// <summary>
/// JSON strings that may hold lone surrogates, which the reader and the writer of the platform refuse or replace.
/// </summary>
internal static class JsonString
{
    /// <summary>The value of the string that the reader stands at.</summary>
    public static string Read(in Utf8JsonReader reader)
    {
        var raw = reader.ValueSpan;
        return reader.ValueIsEscaped ? Unescape(raw) : Encoding.UTF8.GetString(raw);
    }

    /// <summary>Writes a string value; a lone surrogate is written as its escape.</summary>
    public static void Write(Utf8JsonWriter writer, string value)
    {
        if (IndexOfLoneSurrogate(value) < 0)
        {
            writer.WriteStringValue(value);
        }
        else
        {
            writer.WriteRawValue($"\"{Escape(value)}\"", skipInputValidation: true);
        }
    }

    /// <summary>The index of the first surrogate without its partner, or −1.</summary>
    private static int IndexOfLoneSurrogate(string value)
    {
        var i = value.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        while (i >= 0 && i < value.Length)
        {
            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                i += 2;
            }
            else if (char.IsSurrogate(value[i]))
            {
                return i;
            }
            else
            {
                i++;
            }
        }

        return -1;
    }

    /// <summary>The content of a JSON string of this value.</summary>
    public static string Escape(string value)
    {
        var result = new StringBuilder(value.Length + 8);
        for (var i = 0; i < value.Length; i++)
        {
            var unit = value[i];
            if (char.IsHighSurrogate(unit) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                result.Append(unit).Append(value[++i]);
            }
            else if (unit is '"' or '\\')
            {
                result.Append('\\').Append(unit);
            }
            else if (unit is '\n' or '\r' or '\t')
            {
                result.Append('\\').Append(unit switch { '\n' => 'n', '\r' => 'r', _ => 't' });
            }
            else if (unit < ' ' || char.IsSurrogate(unit))
            {
                result.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
            }
            else
            {
                result.Append(unit);
            }
        }

        return result.ToString();
    }

    private static string Unescape(ReadOnlySpan<byte> raw)
    {
        var result = new StringBuilder(raw.Length);
        while (!raw.IsEmpty)
        {
            var plain = raw.IndexOf((byte)'\\');
            if (plain != 0)
            {
                var run = plain < 0 ? raw : raw[..plain];
                result.Append(Encoding.UTF8.GetString(run));
                raw = raw[run.Length..];
                continue;
            }

            result.Append(JsonText.Unescape(raw));
            raw = raw[(raw[1] == 'u' ? 6 : 2)..];
        }

        return result.ToString();
    }
}
