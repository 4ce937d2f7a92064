using System.Reflection;
using System.Text;
using TranslationFix.Evaluation;

namespace TranslationFix.Benchmarks;

/// <summary>Stories to measure with, made of the train stories.</summary>
internal static class StoryMixer
{
    /// <summary>The length of a story, in UTF-16 code units, at which it ends with the paragraph.</summary>
    public const int StoryLength = 3000;

    private static readonly string Corpora = Path.Combine(
        typeof(StoryMixer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => string.Equals(item.Key, "RepositoryRoot", StringComparison.Ordinal)).Value!, "corpora");

    /// <summary>The sets of stories that are measured, by name.</summary>
    public static IReadOnlyList<(string Name, Func<int, IReadOnlyList<Story>> Make)> Sets { get; } =
    [
        ("en dense", length => Mix(length)),
        ("en news", length => News(length)),
        ("de news", length => News(length, "de")),
        ("ru news", length => News(length, "ru")),
    ];

    /// <summary>
    /// The stories of a language without their artifacts, whole, over and over until their total length is at least <paramref name="length"/> UTF-16 code units:
    /// clean news, with the names and places that one story has.
    /// </summary>
    public static IReadOnlyList<Story> News(int length, string language = "en")
    {
        var gold = Corpus.Load([Corpora], CorpusSplit.Train, language);
        var stories = new List<Story>();
        for (int total = 0, i = 0; total < length; i++)
        {
            var story = gold[i % gold.Length];
            stories.Add(story.ToStory() with { Text = story.CleanText });
            total += story.CleanText.Length;
        }

        return stories;
    }

    /// <summary>
    /// Stories of about 3 KB, mixed from paragraphs of the train stories by a seeded generator, so that no two are alike: dense with artifacts, and with far more
    /// names and places than one story has.
    /// </summary>
    /// <param name="length">The least total length, in UTF-16 code units.</param>
    /// <param name="language">The language, a folder of the corpora.</param>
    /// <param name="clean">True for paragraphs of clean stories alone.</param>
    /// <param name="seed">Other seeds give other stories.</param>
    public static IReadOnlyList<Story> Mix(int length, string language = "en", bool clean = false, int seed = 1)
    {
        var gold = Corpus.Load([Path.Combine(Corpora, language)], CorpusSplit.Train).Where(story => story.IsClean || !clean).ToArray();
        var paragraphs = gold.Select(static story => story.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        var random = new Random(seed);
        var stories = new List<Story>();
        for (var total = 0; total < length;)
        {
            var text = new StringBuilder();
            var lead = random.Next(gold.Length);
            text.Append(paragraphs[lead][0]);
            while (text.Length < StoryLength)
            {
                var other = paragraphs[random.Next(paragraphs.Length)];
                text.Append('\n').Append(other[random.Next(other.Length)]);
            }

            stories.Add(new Story(text.ToString()) { Language = language, SourceLanguage = gold[lead].SourceLanguage, Date = gold[lead].Date });
            total += text.Length;
        }

        return stories;
    }
}
