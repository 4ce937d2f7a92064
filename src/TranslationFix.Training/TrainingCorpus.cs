using System.Collections.Immutable;
using TranslationFix.Evaluation;

namespace TranslationFix.Training;

/// <summary>The only door between training and the stories: it never opens a story of a test split.</summary>
public static class TrainingCorpus
{
    /// <summary>Reads the stories of a split.</summary>
    /// <param name="folder">The folder of the corpora.</param>
    /// <param name="split">Train or dev.</param>
    /// <param name="language">The language of the stories, a primary subtag.</param>
    /// <exception cref="InvalidOperationException">The test split is asked for, or the folder lies inside one.</exception>
    internal static ImmutableArray<GoldStory> Load(string folder, CorpusSplit split, string language)
    {
        if (split is not (CorpusSplit.Train or CorpusSplit.Dev))
        {
            throw new InvalidOperationException("Training does not open the test split.");
        }

        var parts = Path.GetFullPath(folder).Split(Path.DirectorySeparatorChar);
        if (string.Equals(parts[^1], "test", StringComparison.OrdinalIgnoreCase) || !Directory.Exists(folder))
        {
            throw new InvalidOperationException($"“{folder}” is not a folder of corpora.");
        }

        var stories = Corpus.Load([folder], split, language);
        return stories.All(story => story.Split == split)
            ? stories
            : throw new InvalidOperationException("A story of another split came up.");
    }

    /// <summary>The lines of <see cref="MarkedCandidatesPath"/>; none when there is no such file.</summary>
    internal static IReadOnlyList<string> MarkedCandidates(string folder, string language)
    {
        var path = MarkedCandidatesPath(folder, language);
        return File.Exists(path) ? File.ReadAllLines(path) : [];
    }

    /// <summary>Where the candidates on public marked text stand.</summary>
    public static string MarkedCandidatesPath(string folder, string language) => Path.Combine(folder, language, "marked.candidates");
}
