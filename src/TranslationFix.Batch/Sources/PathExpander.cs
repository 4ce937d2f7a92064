using TranslationFix.Wire;

namespace TranslationFix.Batch;

/// <summary>Turns what the user named (files, folders, globs, <c>-</c>) into the documents to read, in a fixed order and each once.</summary>
/// <param name="workingDirectory">The folder that relative paths start from.</param>
/// <param name="format">Chooses the files of a folder; null for those of all formats.</param>
/// <param name="excluded">The full path of a folder that is not read, such as that of the output; or null.</param>
/// <param name="written">The full paths of files that the run writes itself.</param>
internal sealed class PathExpander(string workingDirectory, WireFormat? format, string? excluded, IReadOnlyCollection<string> written)
{
    /// <summary>What stood in the folders and was not read.</summary>
    public LeftAlone LeftAlone { get; } = new();

    /// <summary>The documents.</summary>
    /// <param name="paths">What the user named.</param>
    /// <returns>The documents, and for what names none, its name and why.</returns>
    public IEnumerable<(InputDocument Document, string? Problem)> Expand(IReadOnlyList<string> paths)
    {
        // One folder or file alone cannot name a file twice.
        var seen = paths.Count > 1 ? new HashSet<string>(StringComparer.Ordinal) : null;
        foreach (var path in paths)
        {
            if (path is "-")
            {
                if (seen?.Add(path) != false)
                {
                    yield return (InputDocument.StandardInput, null);
                }

                continue;
            }

            var any = false;
            foreach (var found in Find(path))
            {
                any = true;
                if (seen?.Add(found.Document.FullPath!) != false)
                {
                    yield return found;
                }
            }

            if (!any && Directory.Exists(FullPath(path)))
            {
                // An import finds its folder empty on many days.
                LeftAlone.AddEmptyFolder(path);
            }
            else if (!any)
            {
                yield return (new InputDocument(path, FullPath(path), path), IsGlob(path) ? "no file has such a name" : "there is no such file");
            }
        }
    }

    private static bool IsGlob(string path) => path.AsSpan().ContainsAny('*', '?');

    private string FullPath(string path) => Path.GetFullPath(path, workingDirectory);

    private IEnumerable<(InputDocument Document, string? Problem)> Find(string path)
    {
        var full = FullPath(path);
        if (File.Exists(full))
        {
            return [(new InputDocument(path, full, Path.GetFileName(full)), null)];
        }

        if (Directory.Exists(full))
        {
            return Below(path, full, relative => InputFormats.BelongsTo(format, relative), LeftAlone);
        }

        if (!IsGlob(path))
        {
            return [];
        }

        // The folders before the first wildcard are where the search begins.
        var parts = path.Replace('\\', '/').Split('/');
        var fixedParts = parts.TakeWhile(static part => !IsGlob(part)).Count();
        var root = string.Join('/', parts[..fixedParts]);
        root = fixedParts == 1 && root.Length == 0 ? "/" : root;
        var fullRoot = FullPath(root.Length == 0 ? "." : root);
        return Directory.Exists(fullRoot) ? Below(root, fullRoot, relative => GlobPattern.Matches(relative.Replace('\\', '/').Split('/'), parts.AsSpan(fixedParts)), leftAlone: null) : [];
    }

    private IEnumerable<(InputDocument Document, string? Problem)> Below(string name, string folder, Func<string, bool> belongs, LeftAlone? leftAlone)
    {
        InputDocument Document(string relative) => new(name.Length == 0 ? relative : Path.Join(name, relative), Path.Join(folder, relative), relative);

        var problems = new Queue<(InputDocument, string?)>();
        foreach (var relative in FolderWalk.Files(folder, excluded, (path, reason) => problems.Enqueue((Document(path), reason)), leftAlone is null ? null : leftAlone.AddLink))
        {
            while (problems.TryDequeue(out var problem))
            {
                yield return problem;
            }

            if (written.Contains(Path.Join(folder, relative), StringComparer.Ordinal))
            {
                continue;
            }

            if (!belongs(relative))
            {
                leftAlone?.AddFile(relative);
                continue;
            }

            var document = Document(relative);
            yield return (document, FileKind.OtherThanFile(document.FullPath!) is { } kind ? $"this is {kind}, not a file" : null);
        }

        while (problems.TryDequeue(out var problem))
        {
            yield return problem;
        }
    }
}
