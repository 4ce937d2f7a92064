using System.Collections.Immutable;

namespace TranslationFix.Evaluation;

/// <summary>Finds the stories in folders.</summary>
public static class Corpus
{
    /// <summary>Reads stories, ordered by path.</summary>
    /// <param name="paths">Story files, and folders that are searched with all their folders.</param>
    /// <param name="split">The split to read, by the name of the folder that holds the story; all when null. A file that is named itself is always read.</param>
    /// <param name="language">The language of the stories to keep: a primary subtag such as <c>en</c>; all when null.</param>
    /// <exception cref="StoryFormatException">A file is malformed.</exception>
    /// <exception cref="IOException">A path does not exist or cannot be read.</exception>
    public static ImmutableArray<GoldStory> Load(IEnumerable<string> paths, CorpusSplit? split = null, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return [.. Files(paths, split).Select(StoryReader.Read).Where(story => language is null || IsIn(language, story.Language))];
    }

    private static SortedSet<string> Files(IEnumerable<string> paths, CorpusSplit? split)
    {
        var files = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (File.Exists(path))
            {
                files.Add(path);
                continue;
            }

            foreach (var file in Directory.EnumerateFiles(path, "*.story", SearchOption.AllDirectories))
            {
                if (split is null || CorpusSplits.OfFile(file) == split)
                {
                    files.Add(file);
                }
            }
        }

        return files;
    }

    private static bool IsIn(string language, string tag) =>
        tag.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (tag.Length == language.Length || tag[language.Length] == '-');
}
