using System.Collections.Immutable;

namespace TranslationFix.Evaluation.Tests.Corpora;

/// <summary>Ten garbled stories, each in five languages with the same artifacts in the same order: what is found in one is found in all.</summary>
public sealed class ParallelStoryTests
{
    /// <summary>The folder of the stories in each language.</summary>
    public const string Folder = "parallel";

    /// <summary>The least share of marks that are found.</summary>
    private const double FoundShare = 0.9;

    private static readonly string[] Languages = ["de", "en", "es", "fr", "ru"];

    private static readonly TranslationFixer Fixer = TranslationFixer.Create();

    /// <summary>Marks that some languages miss, with those that find them; the list may only become shorter.</summary>
    private static readonly Dictionary<(string Slug, string Rule), string> Holes = new()
    {
        [("ar-clock-tower", "doubled-phrase")] = "en es fr ru",
        [("ar-clock-tower", "name-variant")] = "de en es fr",
        [("ar-salt-train", "x-and-x")] = "en es fr",
        [("fa-blue-tiles", "spacing")] = "en es ru",
        [("fa-dry-river", "name-variant")] = "de en es fr",
        [("fa-mountain-school", "name-variant")] = "de en es fr",
        [("tr-bee-village", "weekday-mismatch")] = "de en es ru",
        [("tr-night-ferry", "spacing")] = "de en es ru",
        [("zh-bridge-steps", "name-variant")] = "de en es fr",
        [("zh-lake-ice", "x-and-x")] = "fr",
    };

    public static TheoryData<string> Slugs { get; } = new(Stories("en").Select(story => story.Slug).Order(StringComparer.Ordinal));

    [Fact]
    public void EveryStoryIsThereInEveryLanguage()
    {
        Slugs.Should().HaveCount(10);
        foreach (var language in Languages)
        {
            Stories(language).Select(story => story.Slug).Should().BeEquivalentTo(Stories("en").Select(story => story.Slug), language);
        }
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void TheSameIsFoundInEveryLanguage(string slug)
    {
        var found = Languages.ToDictionary(language => language, language => Found(Story(language, slug)), StringComparer.Ordinal);
        var rules = Story("en", slug).Spans.Select(span => span.RuleId).ToArray();
        for (var i = 0; i < rules.Length; i++)
        {
            var finders = string.Join(' ', Languages.Where(language => found[language][i]));
            var expected = Holes.GetValueOrDefault((slug, rules[i])) ?? (finders.Length == 0 ? string.Empty : string.Join(' ', Languages));
            finders.Should().Be(expected, $"{slug}, {rules[i]}");
        }
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void NothingElseIsFound(string slug)
    {
        foreach (var story in Languages.Select(language => Story(language, slug)))
        {
            Fixer.Analyze(story.ToStory()).Should().OnlyContain(finding => story.Spans.Any(mark => mark.Span.Overlaps(finding.Span)), story.Language);
        }
    }

    [Fact]
    public void TheMarksAreTheSameAndMostAreFound()
    {
        var all = 0;
        var found = 0;
        foreach (var story in Languages.SelectMany(language => Stories(language)))
        {
            story.Spans.Select(span => span.RuleId).Should().Equal(Story("en", story.Slug).Spans.Select(span => span.RuleId), $"{story.Language}, {story.Slug}");
            all += story.Spans.Length;
            found += Found(story).Count(hit => hit);
        }

        found.Should().BeGreaterThanOrEqualTo((int)(FoundShare * all));
    }

    private static bool[] Found(GoldStory story)
    {
        var findings = Fixer.Analyze(story.ToStory());
        return [.. story.Spans.Select(mark => findings.Any(finding => finding.Rule.Id == mark.RuleId && finding.Span.Overlaps(mark.Span)))];
    }

    private static GoldStory Story(string language, string slug) => Stories(language).Single(story => story.Slug == slug);

    private static ImmutableArray<GoldStory> Stories(string language) => Corpus.Load([Path.Combine(Repository.Corpora, language, Folder)]);
}
