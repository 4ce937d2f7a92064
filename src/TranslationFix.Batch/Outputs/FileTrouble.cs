namespace TranslationFix.Batch;

/// <summary>Knows the exceptions of files that cannot be read or written.</summary>
internal static class FileTrouble
{
    /// <summary>True for what a full disk, a missing right, a name that the file system does not take, or a file that is over a limit of the system throws.</summary>
    public static bool Is(Exception exception) => exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;
}
