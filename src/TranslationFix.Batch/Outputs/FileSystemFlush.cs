using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace TranslationFix.Batch;

/// <summary>Brings all that was written into a file system to the disk, in one step: flushing thousands of small files one by one takes longer than the work on them.</summary>
internal static class FileSystemFlush
{
    /// <summary>True when the system knows such a step.</summary>
    public static bool IsSupported => OperatingSystem.IsLinux();

    /// <summary>Flushes the file system of an open file, when the system can.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="IOException">Something could not be written.</exception>
    public static void Flush(SafeFileHandle file)
    {
        if (IsSupported && SyncFileSystem(file) != 0)
        {
            throw new IOException($"what was written could not be brought to the disk: {Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError())}");
        }
    }

    [DllImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SyncFileSystem(SafeFileHandle file);
}
