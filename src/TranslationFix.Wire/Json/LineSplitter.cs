namespace TranslationFix.Wire.Json;

/// <summary>Cuts a stream into blocks of whole lines, as they arrive. A line over the limit comes in parts that are only kept.</summary>
internal static class LineSplitter
{
    /// <summary>The bytes of a block: some twenty stories, so that handing a block to a worker costs nothing beside the work, and below what the runtime takes for a large object.</summary>
    private const int BlockSize = 1 << 16;

    /// <summary>Reads the stream to its end.</summary>
    /// <exception cref="WireFormatException">The stream is UTF-16.</exception>
    public static IEnumerable<WireBlock> Split(Stream stream, WireOptions options)
    {
        var buffer = new byte[BlockSize];
        var filled = 0;
        var searched = 0;
        var line = 1;
        var isKept = false;
        while (true)
        {
            var read = stream.Read(buffer, filled, buffer.Length - filled);
            if (read == 0)
            {
                if (filled > 0)
                {
                    yield return new WireBlock(buffer[..filled], line) { IsKept = isKept };
                }

                yield break;
            }

            filled += read;
            var lineEnds = buffer.AsSpan(searched..filled);
            var complete = (isKept ? lineEnds.IndexOf((byte)'\n') : lineEnds.LastIndexOf((byte)'\n')) + 1;
            complete = complete > 0 ? searched + complete : 0;
            searched = filled;
            if (line == 1 && buffer is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            {
                throw new WireFormatException("JSON Lines are written in UTF-8; this is UTF-16", line: null, column: null);
            }

            if (complete == 0)
            {
                if (isKept || filled > options.MaximumBytes)
                {
                    yield return new WireBlock(buffer[..filled], line) { IsKept = true, Problem = isKept ? null : new WireProblem(line, $"a line has more than {options.MaximumBytes} bytes") };
                    isKept = true;
                    buffer = buffer.Length > BlockSize ? new byte[BlockSize] : buffer;
                    (filled, searched) = (0, 0);
                }
                else if (filled == buffer.Length)
                {
                    Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, (long)options.MaximumBytes + 1));
                }

                continue;
            }

            var block = new WireBlock(buffer[..complete], line) { IsKept = isKept };
            var rest = filled - complete;
            var next = buffer.Length > BlockSize && rest < BlockSize ? new byte[BlockSize] : buffer;
            buffer.AsSpan(complete, rest).CopyTo(next);
            (buffer, filled) = (next, rest);

            // Behind a kept line there may be whole lines, not looked at yet.
            searched = isKept ? 0 : rest;
            isKept = false;
            yield return block;
            line += block.Bytes.AsSpan().Count((byte)'\n');
        }
    }
}
