using System.IO.Compression;

namespace TranslationFix.Evaluation;

/// <summary>Whether the end of a gzip file is there. A stream of the framework ends without a word where the file does.</summary>
internal static class GzipEnd
{
    private static readonly byte[] Mark = "\u0001gzip ends here\u0002"u8.ToArray();

    /// <summary>True when the name says that the file is compressed by gzip.</summary>
    public static bool IsGzip(string path) => path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    /// <summary>True when a file that is compressed by gzip stops before its end. One that is damaged otherwise is not told of here.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static bool IsMissing(string path)
    {
        if (!IsGzip(path))
        {
            return false;
        }

        // Gzip files one behind the other are one gzip file: another one behind this one is reached when this one is whole.
        using var file = new MemoryStream();
        file.Write(File.ReadAllBytes(path));
        using (var mark = new GZipStream(file, CompressionLevel.Fastest, leaveOpen: true))
        {
            mark.Write(Mark);
        }

        file.Position = 0;
        try
        {
            using var content = new MemoryStream();
            using var gzip = new GZipStream(file, CompressionMode.Decompress);
            gzip.CopyTo(content);
            return !content.GetBuffer().AsSpan(0, (int)content.Length).EndsWith(Mark);
        }
        catch (InvalidDataException)
        {
            return HasNoError(path);
        }
    }

    /// <summary>True when the file by itself is read without an error: then only its end can be wrong.</summary>
    private static bool HasNoError(string path)
    {
        try
        {
            using var gzip = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
            gzip.CopyTo(Stream.Null);
            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
