using System.Globalization;
using System.Text;

namespace TranslationFix.Evaluation;

/// <summary>Reads the story format: a header of <c>key: value</c> lines, an empty line, and a text with inline marks.</summary>
public static class StoryReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file; the folder that holds it may name the split.</param>
    /// <exception cref="StoryFormatException">The file is malformed.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static GoldStory Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var bytes = File.ReadAllBytes(path);
        string content;
        try
        {
            content = StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            var line = 1 + bytes.AsSpan(0, Math.Clamp(exception.Index, 0, bytes.Length)).Count((byte)'\n');
            throw new StoryFormatException(path, line, "The file is not valid UTF-8.");
        }

        return Parse(path, content) with { Split = CorpusSplits.OfFile(path) };
    }

    /// <summary>Reads the content of a file.</summary>
    /// <param name="file">The name of the file, which gives the slug and stands in errors.</param>
    /// <param name="content">What the file holds. Line ends of Windows are taken as those of Unix.</param>
    /// <exception cref="StoryFormatException">The content is malformed.</exception>
    public static GoldStory Parse(string file, string content)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(content);
        content = content.Replace("\r\n", "\n", StringComparison.Ordinal).TrimStart('\uFEFF');
        var (header, start, line) = ReadHeader(file, content);
        var source = content[start..];
        if (source.EndsWith('\n'))
        {
            source = source[..^1];
        }

        var (raw, clean, spans) = MarkedTextParser.Parse(file, source, line);
        if (string.IsNullOrWhiteSpace(raw))
        {
            throw new StoryFormatException(file, line, "The story has no text.");
        }

        return new GoldStory
        {
            Slug = Path.GetFileNameWithoutExtension(file),
            Language = Required(file, header, "language"),
            Origin = Required(file, header, "origin"),
            SourceLanguage = header.GetValueOrDefault("source-language").Value,
            Date = ReadDate(file, header),
            Title = header.GetValueOrDefault("title").Value,
            Text = raw,
            CleanText = clean,
            Spans = spans,
        };
    }

    private static (Dictionary<string, (string Value, int Line)> Header, int Start, int Line) ReadHeader(string file, string content)
    {
        var header = new Dictionary<string, (string Value, int Line)>(StringComparer.Ordinal);
        var start = 0;
        for (var line = 1; ; line++)
        {
            var end = content.IndexOf('\n', start);
            if (end < 0)
            {
                throw new StoryFormatException(file, line, "An empty line must stand between the header and the text.");
            }

            var entry = content[start..end];
            start = end + 1;
            if (entry.Length == 0)
            {
                return (header, start, line + 1);
            }

            var colon = entry.IndexOf(": ", StringComparison.Ordinal);
            var key = colon < 0 ? string.Empty : entry[..colon];
            if (key is not ("language" or "source-language" or "date" or "origin" or "title"))
            {
                throw new StoryFormatException(file, line, $"“{entry}” is not a line of the header: language, source-language, date, origin or title, a colon, a space, the value.");
            }

            var value = entry[(colon + 2)..].Trim();
            if (value.Length == 0 || !header.TryAdd(key, (value, line)))
            {
                throw new StoryFormatException(file, line, value.Length == 0 ? $"The header's '{key}' has no value." : $"The header has '{key}' twice.");
            }
        }
    }

    private static string Required(string file, Dictionary<string, (string Value, int Line)> header, string key) =>
        header.TryGetValue(key, out var entry) ? entry.Value : throw new StoryFormatException(file, 1, $"The header lacks '{key}'.");

    private static DateOnly? ReadDate(string file, Dictionary<string, (string Value, int Line)> header)
    {
        if (!header.TryGetValue("date", out var entry))
        {
            return null;
        }

        return DateOnly.TryParseExact(entry.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new StoryFormatException(file, entry.Line, $"“{entry.Value}” is not a date: year-month-day, as in 2022-01-09.");
    }
}
