namespace TranslationFix.Batch;

/// <summary>What a look at a file shows: a file that looks the same twice is taken for complete.</summary>
/// <param name="Length">Its bytes.</param>
/// <param name="Changed">When it was written last.</param>
internal readonly record struct FileLook(long Length, DateTime Changed)
{
    /// <summary>Looks at a file.</summary>
    public static FileLook Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new FileLook(file.Length, file.LastWriteTimeUtc) : default;
    }
}
