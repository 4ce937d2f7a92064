using System.Runtime.InteropServices;

namespace TranslationFix.Batch;

/// <summary>Knows what stands in a folder among files and is none: opening it could wait for ever, or do something.</summary>
internal static class FileKind
{
    // The layout and the values are the same on all architectures of Linux (statx(2), inode(7)).
    private const int CurrentFolder = -100;
    private const uint TypeOnly = 1;
    private const int StatusLength = 256;
    private const int ModeOffset = 28;
    private const int TypeMask = 0xF000;

    /// <summary>What stands there, for people, when it is neither a file nor a link to one; null when it is, or cannot be known.</summary>
    /// <param name="path">The full path.</param>
    public static string? OtherThanFile(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        var status = new byte[StatusLength];
        return Status(CurrentFolder, path, 0, TypeOnly, status) != 0 ? null : (MemoryMarshal.Read<ushort>(status.AsSpan(ModeOffset)) & TypeMask) switch
        {
            0x1000 => "a named pipe",
            0x2000 or 0x6000 => "a device",
            0xC000 => "a socket",
            _ => null,
        };
    }

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Status(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, byte[] status);
}
