using System.Globalization;

namespace TranslationFix.Batch;

/// <summary>What stood in the folders of the input and was not read: a file that nobody reads should not be missed without a word.</summary>
internal sealed class LeftAlone
{
    private const int MostExtensions = 5;

    private readonly SortedDictionary<string, int> extensions = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> emptyFolders = [];
    private int links;

    /// <summary>Counts a link, which is not followed.</summary>
    public void AddLink() => links++;

    /// <summary>Counts a file whose extension no format has.</summary>
    public void AddFile(string path)
    {
        var extension = Path.GetExtension(path);
        extensions[extension] = extensions.GetValueOrDefault(extension) + 1;
    }

    /// <summary>Takes a folder that the user named and that holds no story.</summary>
    public void AddEmptyFolder(string path) => emptyFolders.Add(path);

    /// <summary>What was counted, for people; null when it is nothing.</summary>
    public string? Describe()
    {
        var empty = emptyFolders.Count == 0 ? null : $"no story to read in {string.Join(", ", emptyFolders.Select(static path => $"'{path}'"))}";
        return string.Join("; ", new[] { empty, DescribeOthers() }.OfType<string>()) is { Length: > 0 } text ? text : null;
    }

    private string? DescribeOthers()
    {
        var files = extensions.Values.Sum();
        var names = extensions.OrderByDescending(static pair => pair.Value).Take(MostExtensions).Select(static pair => pair.Key.Length == 0 ? "no extension" : pair.Key);
        string?[] parts =
        [
            files == 0 ? null : $"{Count(files, "file")} of other kinds ({string.Join(", ", names)}{(extensions.Count > MostExtensions ? ", ..." : string.Empty)})",
            links == 0 ? null : Count(links, "link"),
        ];
        return files + links == 0 ? null : $"not read in folders: {string.Join(" and ", parts.OfType<string>())}; name them to read them";
    }

    private static string Count(int number, string name) => string.Create(CultureInfo.InvariantCulture, $"{number} {name}{(number == 1 ? string.Empty : "s")}");
}
