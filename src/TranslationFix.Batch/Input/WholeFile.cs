using System.Globalization;

namespace TranslationFix.Batch;

/// <summary>Reads a file as a whole, within a limit.</summary>
internal static class WholeFile
{
    /// <summary>The bytes of a file.</summary>
    /// <param name="open">Opens it.</param>
    /// <param name="limit">The most bytes.</param>
    /// <exception cref="InvalidDataException">The file is longer, or is being written.</exception>
    public static byte[] Read(Func<Stream> open, long limit)
    {
        using var stream = open();
        if (!stream.CanSeek)
        {
            using var memory = new MemoryStream();
            var block = new byte[1 << 16];
            for (var read = stream.Read(block, 0, block.Length); read > 0; read = stream.Read(block, 0, block.Length))
            {
                memory.Write(block, 0, read);
                CheckLength(memory.Length, limit);
            }

            return memory.ToArray();
        }

        var length = stream.Length;
        CheckLength(length, limit);
        var bytes = new byte[length];
        if (stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < length || stream.ReadByte() >= 0)
        {
            throw new InvalidDataException("the file is still being written: its length changed while it was read");
        }

        return bytes;
    }

    private static void CheckLength(long length, long limit)
    {
        if (length > limit)
        {
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"the file is longer than {limit >> 20} MiB, the limit"));
        }
    }
}
