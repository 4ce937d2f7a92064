using System.IO.Compression;
using System.Text;

namespace TranslationFix.Evaluation;

/// <summary>The lines of a UTF-8 file, plain or compressed by gzip.</summary>
internal static class TextLines
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>True when the file has this ending, also before <c>.gz</c>.</summary>
    public static bool HasEnding(string path, string ending) =>
        path.EndsWith(ending, StringComparison.OrdinalIgnoreCase) || path.EndsWith(ending + ".gz", StringComparison.OrdinalIgnoreCase);

    /// <summary>The first line, or an empty one.</summary>
    public static string First(string path) => Read(path, static _ => { }).Select(static line => line.Text).FirstOrDefault() ?? string.Empty;

    /// <summary>The lines with their numbers, the first being 1, without line ends and without a byte order mark. A line that is not UTF-8 is reported and left out.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IEnumerable<(int Number, string Text)> Read(string path, Action<InputProblem> report)
    {
        var isCutOff = GzipEnd.IsMissing(path);
        using var stream = Open(path);
        var line = new List<byte>();
        var number = 0;
        while (ReadLine(stream, path, number + 1, line, isCutOff, report))
        {
            number++;
            string? text = null;
            try
            {
                text = Strict.GetString(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(line));
            }
            catch (DecoderFallbackException)
            {
                report(new InputProblem(path, number, "The line is not valid UTF-8."));
            }

            if (text is not null)
            {
                yield return (number, number == 1 ? text.TrimStart('\uFEFF') : text);
            }
        }
    }

    private static BufferedStream Open(string path)
    {
        Stream stream = File.OpenRead(path);
        return new BufferedStream(GzipEnd.IsGzip(path) ? new GZipStream(stream, CompressionMode.Decompress) : stream, 1 << 16);
    }

    private static bool ReadLine(Stream stream, string path, int number, List<byte> line, bool isCutOff, Action<InputProblem> report)
    {
        line.Clear();
        try
        {
            while (true)
            {
                var value = stream.ReadByte();
                if (value < 0 && isCutOff)
                {
                    report(new InputProblem(path, number, "The gzip file is cut off here: this line and all behind it are missing."));
                    return false;
                }

                if (value < 0)
                {
                    return line.Count > 0;
                }

                if (value == '\n')
                {
                    if (line.Count > 0 && line[^1] == '\r')
                    {
                        line.RemoveAt(line.Count - 1);
                    }

                    return true;
                }

                line.Add((byte)value);
            }
        }
        catch (InvalidDataException)
        {
            report(new InputProblem(path, number, "The file is not what gzip writes, or it is damaged here."));
            return false;
        }
    }
}
