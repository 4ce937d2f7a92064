using System.Buffers;
using System.Globalization;

namespace TranslationFix.Batch;

/// <summary>Cuts a JSON Lines input into units of whole lines, as they arrive.</summary>
internal static class JsonLinesReader
{
    /// <summary>The bytes of a read: about a hundred stories, so that handing a unit to a worker costs nothing beside the work.</summary>
    private const int BlockSize = 1 << 18;

    private static ReadOnlySpan<byte> Bom => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads the input to its end. The last unit may be empty.</summary>
    /// <exception cref="InvalidDataException">The input is UTF-16, or a line is longer than the limit.</exception>
    public static IEnumerable<InputUnit> Read(Stream stream, InputDocument document, StoryDefaults defaults, long maximumLine)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BlockSize);
        var filled = 0;
        var line = 1;
        while (true)
        {
            var read = stream.Read(buffer, filled, buffer.Length - filled);
            if (read == 0)
            {
                yield return new JsonLinesUnit(document, buffer, filled, line, isLast: true, defaults);
                yield break;
            }

            var end = filled + buffer.AsSpan(filled, read).LastIndexOf((byte)'\n') + 1;
            var complete = end > filled ? end : 0;
            filled += read;
            if (line == 1 && IsUtf16(buffer.AsSpan(0, filled)))
            {
                throw new InvalidDataException("JSON Lines are written in UTF-8; this is UTF-16");
            }

            if (complete == 0)
            {
                buffer = filled < buffer.Length ? buffer : Grow(buffer, filled, line, maximumLine);
                continue;
            }

            var rest = filled - complete;
            var next = ArrayPool<byte>.Shared.Rent(Math.Max(BlockSize, rest * 2));
            buffer.AsSpan(complete, rest).CopyTo(next);
            var lines = buffer.AsSpan(0, complete).Count((byte)'\n');
            yield return new JsonLinesUnit(document, buffer, complete, line, isLast: false, defaults);
            line += lines;
            (buffer, filled) = (next, rest);
        }
    }

    /// <summary>The length of the byte order mark of UTF-8 at the start of the first line.</summary>
    public static int BomLength(ReadOnlySpan<byte> firstLine) => firstLine.StartsWith(Bom) ? Bom.Length : 0;

    private static bool IsUtf16(ReadOnlySpan<byte> start) => start.Length >= 2 && ((start[0] == 0xFF && start[1] == 0xFE) || (start[0] == 0xFE && start[1] == 0xFF));

    private static byte[] Grow(byte[] buffer, int filled, int line, long maximumLine)
    {
        if (filled >= maximumLine)
        {
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"line {line} is longer than {maximumLine >> 20} MiB"));
        }

        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, filled).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
