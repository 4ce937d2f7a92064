using System.IO.Enumeration;
using TranslationFix.Wire;

namespace TranslationFix.Cli.Input;

/// <summary>Turns what the user named (files, folders, globs, <c>-</c>) into the documents to read, in a fixed order and each once.</summary>
internal static class PathExpander
{
    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, IgnoreInaccessible = false };

    /// <summary>The documents.</summary>
    /// <param name="paths">What the user named.</param>
    /// <param name="format">Chooses the files of a folder.</param>
    /// <param name="console">Knows the working directory.</param>
    /// <returns>The documents, and for what names none, its name and why.</returns>
    public static IEnumerable<(InputDocument Document, string? Problem)> Expand(IReadOnlyList<string> paths, WireFormat? format, CommandConsole console)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (path is "-")
            {
                if (seen.Add(path))
                {
                    yield return (InputDocument.StandardInput, null);
                }

                continue;
            }

            var any = false;
            foreach (var document in Find(path, format, console))
            {
                any = true;
                if (seen.Add(document.FullPath!))
                {
                    yield return (document, null);
                }
            }

            if (!any)
            {
                var problem = Directory.Exists(console.FullPath(path)) ? "the folder holds no story to read"
                    : IsGlob(path) ? "no file has such a name"
                    : "there is no such file";
                yield return (new InputDocument(path, console.FullPath(path), path), problem);
            }
        }
    }

    private static bool IsGlob(string path) => path.AsSpan().ContainsAny('*', '?');

    private static IEnumerable<InputDocument> Find(string path, WireFormat? format, CommandConsole console)
    {
        var full = console.FullPath(path);
        if (File.Exists(full))
        {
            return [new InputDocument(path, full, Path.GetFileName(full))];
        }

        if (Directory.Exists(full))
        {
            return Below(path, full, relative => InputFormats.BelongsTo(format, relative));
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
        var fullRoot = console.FullPath(root.Length == 0 ? "." : root);
        return Directory.Exists(fullRoot) ? Below(root, fullRoot, relative => Matches(relative.Replace('\\', '/').Split('/'), parts.AsSpan(fixedParts))) : [];
    }

    private static IEnumerable<InputDocument> Below(string name, string folder, Func<string, bool> belongs) =>
        Directory.EnumerateFiles(folder, "*", Everywhere)
            .Select(file => Path.GetRelativePath(folder, file))
            .Where(belongs)
            .Order(StringComparer.Ordinal)
            .Select(relative => new InputDocument(name.Length == 0 ? relative : Path.Join(name, relative), Path.Join(folder, relative), relative));

    /// <summary>True when the parts of a path match those of a glob: <c>**</c> stands for any number of folders.</summary>
    private static bool Matches(ReadOnlySpan<string> path, ReadOnlySpan<string> pattern)
    {
        if (pattern.IsEmpty || path.IsEmpty)
        {
            return pattern.IsEmpty && path.IsEmpty;
        }

        if (pattern[0] is "**")
        {
            return pattern.Length == 1 || Matches(path, pattern[1..]) || Matches(path[1..], pattern);
        }

        return FileSystemName.MatchesSimpleExpression(pattern[0], path[0], ignoreCase: false) && Matches(path[1..], pattern[1..]);
    }
}
