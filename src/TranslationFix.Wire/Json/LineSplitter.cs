namespace TranslationFix.Wire.Json;

/// <summary>Cuts a stream into blocks of whole lines, as they arrive.</summary>
internal static class LineSplitter
{
    /// <summary>The bytes of a block: some twenty stories, so that handing a block to a worker costs nothing beside the work, and below what the runtime takes for a large object.</summary>
    private const int BlockSize = 1 << 16;

    /// <summary>Reads the stream to its end.</summary>
    /// <exception cref="WireFormatException">The stream is UTF-16, or a line has more bytes than allowed.</exception>
    public static IEnumerable<(byte[] Bytes, int FirstLine)> Split(Stream stream, WireOptions options)
    {
        var buffer = new byte[BlockSize];
        var filled = 0;
        var line = 1;
        while (true)
        {
            var read = stream.Read(buffer, filled, buffer.Length - filled);
            if (read == 0)
            {
                if (filled > 0)
                {
                    yield return (buffer[..filled], line);
                }

                yield break;
            }

            var complete = buffer.AsSpan(filled, read).LastIndexOf((byte)'\n') + 1;
            complete = complete > 0 ? filled + complete : 0;
            filled += read;
            if (line == 1 && buffer is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            {
                throw new WireFormatException("JSON Lines are written in UTF-8; this is UTF-16", line: null, column: null);
            }

            if (complete == 0)
            {
                if (filled > options.MaximumBytes)
                {
                    throw new WireFormatException($"a line has more than {options.MaximumBytes} bytes", line, column: null);
                }

                if (filled == buffer.Length)
                {
                    Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, (long)options.MaximumBytes + 1));
                }

                continue;
            }

            var block = buffer[..complete];
            var rest = filled - complete;
            var next = buffer.Length > BlockSize && rest < BlockSize ? new byte[BlockSize] : buffer;
            buffer.AsSpan(complete, rest).CopyTo(next);
            (buffer, filled) = (next, rest);
            yield return (block, line);
            line += block.AsSpan().Count((byte)'\n');
        }
    }
}
