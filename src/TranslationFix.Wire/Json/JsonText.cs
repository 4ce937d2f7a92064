using System.Globalization;
using System.Text;
using TranslationFix.Wire.Mapping;

namespace TranslationFix.Wire.Json;

/// <summary>Reads the content of JSON strings with the place of every code unit.</summary>
internal static class JsonText
{
    /// <summary>Appends the value of a string.</summary>
    /// <param name="raw">What stands between its quotation marks: valid UTF-8 and valid JSON.</param>
    /// <param name="position">The index of its first code unit in the text of the file.</param>
    /// <param name="target">Takes the value.</param>
    public static void Append(ReadOnlySpan<byte> raw, int position, MappedText target)
    {
        while (!raw.IsEmpty)
        {
            var plain = raw.IndexOf((byte)'\\');
            if (plain != 0)
            {
                var run = Encoding.UTF8.GetString(plain < 0 ? raw : raw[..plain]);
                target.Append(run, position, layer: -1, JsonEscaper.Instance);
                raw = plain < 0 ? [] : raw[plain..];
                position += run.Length;
                continue;
            }

            var length = raw[1] == 'u' ? 6 : 2;
            target.AppendSpelled([Unescape(raw)], position, length, layer: -1, JsonEscaper.Instance);
            raw = raw[length..];
            position += length;
        }
    }

    /// <summary>The code unit that an escape sequence, at the start of <paramref name="raw"/>, stands for.</summary>
    public static char Unescape(ReadOnlySpan<byte> raw) => (char)raw[1] switch
    {
        'u' => (char)ushort.Parse(raw.Slice(2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'b' => '\b',
        'f' => '\f',
        var itself => itself,
    };
}
