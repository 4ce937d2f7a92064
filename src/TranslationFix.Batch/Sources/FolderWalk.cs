namespace TranslationFix.Batch;

/// <summary>Walks a folder and those in it, file by file in ordinal order of the paths, with no more in memory than one folder of each depth.</summary>
internal static class FolderWalk
{
    /// <summary>Stands in a name for what is not valid in it.</summary>
    private const char Replacement = '\uFFFD';

    private static readonly EnumerationOptions Visible = new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System, IgnoreInaccessible = false };

    /// <summary>The paths of the files relative to the folder. Hidden files are left out, and links, which could lead outside of it or in a circle.</summary>
    /// <param name="root">The full path of the folder.</param>
    /// <param name="excluded">The full path of a folder that is not walked, or null.</param>
    /// <param name="problem">Takes a folder that cannot be read or a file that cannot be named, and why.</param>
    /// <param name="link">Told of each link; or null.</param>
    public static IEnumerable<string> Files(string root, string? excluded, Action<string, string> problem, Action? link = null) => Walk(root, string.Empty, excluded, problem, link);

    private static IEnumerable<string> Walk(string root, string relative, string? excluded, Action<string, string> problem, Action? link)
    {
        List<(string Key, FileSystemInfo Item)> entries;
        try
        {
            // Folders sort as if their names ended with the separator: then the order is that of the whole paths.
            entries = [.. new DirectoryInfo(Path.Join(root, relative)).EnumerateFileSystemInfos("*", Visible).Select(static item => (item is DirectoryInfo ? item.Name + Path.DirectorySeparatorChar : item.Name, item))];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problem(relative, exception.Message);
            yield break;
        }

        entries.Sort(static (left, right) => string.CompareOrdinal(left.Key, right.Key));
        foreach (var (_, item) in entries)
        {
            var path = relative.Length == 0 ? item.Name : Path.Join(relative, item.Name);
            if (item.Name.Contains(Replacement, StringComparison.Ordinal) && !Path.Exists(item.FullName))
            {
                problem(path, "the name of this file is not valid UTF-8, so that it cannot be opened; give it another name");
            }
            else if ((item.Attributes & FileAttributes.ReparsePoint) != 0)
            {
                link?.Invoke();
            }
            else if (item is FileInfo)
            {
                yield return path;
            }
            else if (!string.Equals(item.FullName, excluded, StringComparison.Ordinal))
            {
                foreach (var below in Walk(root, path, excluded, problem, link))
                {
                    yield return below;
                }
            }
        }
    }
}
