namespace TranslationFix.Batch;

/// <summary>Writes a file under another name and then moves it to its place in one step: a reader sees the old file or the new one, never a part.</summary>
internal sealed class AtomicFile : IDisposable
{
    private readonly string target;
    private readonly string temporary;
    private readonly bool flushes;
    private readonly FileStream stream;
    private bool isCommitted;

    private AtomicFile(string target, string temporary, bool flushes)
    {
        this.target = target;
        this.temporary = temporary;
        this.flushes = flushes;
        stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
    }

    /// <summary>Begins a file beside its place, under a name that is always the same: what a killed run left there goes.</summary>
    /// <param name="path">Its place. When a link stands there, the file that it points to is replaced.</param>
    public static AtomicFile Beside(string path)
    {
        var target = (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? path;
        var folder = Path.GetDirectoryName(target)!;
        Directory.CreateDirectory(folder);
        var temporary = Path.Join(folder, $".{Path.GetFileName(target)}.translationfix");
        File.Delete(temporary);
        return new AtomicFile(target, temporary, flushes: true);
    }

    /// <summary>Begins a file in a folder for files that are not complete.</summary>
    /// <param name="path">Its place, in a folder that exists. A link that stands there is replaced itself.</param>
    /// <param name="temporaryFolder">An existing folder of the same file system.</param>
    /// <param name="flushes">True when the file must be on the disk before it stands in its place; false when whoever writes many of them sees to all at once.</param>
    public static AtomicFile Within(string path, string temporaryFolder, bool flushes) => new(path, Path.Join(temporaryFolder, Path.GetRandomFileName()), flushes);

    /// <summary>Appends.</summary>
    public void Write(ReadOnlySpan<byte> bytes) => stream.Write(bytes);

    /// <summary>Puts the file in its place, with the permissions of the one that stood there.</summary>
    public void Commit()
    {
        stream.Flush(flushes);
        stream.Dispose();
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
        }

        File.Move(temporary, target, overwrite: true);
        isCommitted = true;
    }

    /// <summary>Removes what was not put in its place.</summary>
    public void Dispose()
    {
        stream.Dispose();
        if (!isCommitted)
        {
            File.Delete(temporary);
        }
    }
}
