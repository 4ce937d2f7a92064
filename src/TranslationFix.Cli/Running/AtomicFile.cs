namespace TranslationFix.Cli.Running;

/// <summary>Writes a file beside its place and then moves it there in one step: a reader sees the old file or the new one, never a part.</summary>
internal sealed class AtomicFile : IDisposable
{
    private readonly string target;
    private readonly string temporary;
    private readonly FileStream stream;

    /// <summary>Begins a file.</summary>
    /// <param name="path">Its place. When a link stands there, the file that it points to is replaced.</param>
    public AtomicFile(string path)
    {
        target = (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? path;
        var folder = Path.GetDirectoryName(target)!;
        Directory.CreateDirectory(folder);
        temporary = Path.Join(folder, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}.tmp");
        stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write);
    }

    /// <summary>Appends.</summary>
    public void Write(ReadOnlySpan<byte> bytes) => stream.Write(bytes);

    /// <summary>Puts the file in its place, with the permissions of the one that stood there.</summary>
    public void Commit()
    {
        stream.Flush(flushToDisk: true);
        stream.Dispose();
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
        }

        File.Move(temporary, target, overwrite: true);
    }

    /// <summary>Removes what was not put in its place.</summary>
    public void Dispose()
    {
        stream.Dispose();
        File.Delete(temporary);
    }
}
