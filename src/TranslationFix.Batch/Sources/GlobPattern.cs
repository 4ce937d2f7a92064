using System.IO.Enumeration;

namespace TranslationFix.Batch;

/// <summary>Globs over the parts of a path.</summary>
internal static class GlobPattern
{
    /// <summary>True when the parts of a path match those of a glob: <c>**</c> stands for any number of folders.</summary>
    public static bool Matches(ReadOnlySpan<string> path, ReadOnlySpan<string> pattern)
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
