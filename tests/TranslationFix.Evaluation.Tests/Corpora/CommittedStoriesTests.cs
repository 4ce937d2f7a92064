using System.Globalization;
using System.Text.RegularExpressions;

namespace TranslationFix.Evaluation.Tests.Corpora;

/// <summary>The stories of the project are what corpora/README.md says.</summary>
public sealed partial class CommittedStoriesTests
{
    /// <summary>Two splits may share a short formula (“She did not answer.”), but no sentence that anyone would remember.</summary>
    private const int LongSentence = 40;

    /// <summary>The most that one search may take, in milliseconds.</summary>
    private const int Timeout = 1000;

    private static readonly IReadOnlyList<GoldStory> Stories = Corpus.Load([Repository.Corpora]);

    /// <summary>The rules that the gold stories may name: the kinds of artifacts that corpora/README.md defines.</summary>
    private static readonly string[] KnownRules = [.. RuleOfTheReadme().Matches(File.ReadAllText(Path.Combine(Repository.Corpora, "README.md"))).Select(match => match.Groups["rule"].Value)];

    [Fact]
    public void EveryStoryBelongsToASplitOrToTheParallelSet()
    {
        Stories.Should().HaveCountGreaterThan(100);
        foreach (var file in Directory.EnumerateFiles(Repository.Corpora, "*.story", SearchOption.AllDirectories))
        {
            (StoryReader.Read(file).Split is null).Should().Be(Path.GetFileName(Path.GetDirectoryName(file)) == ParallelStoryTests.Folder, file);
        }
    }

    [Fact]
    public void ThereAreEnoughGoldAndCleanStories()
    {
        Stories.Count(story => !story.IsClean && story.Language == "en").Should().BeGreaterThanOrEqualTo(60);
        Stories.Count(story => story.IsClean && story.Language == "en").Should().BeGreaterThanOrEqualTo(30);
    }

    [Fact]
    public void TheNameTellsACleanStory() => Stories.Should().OnlyContain(story => story.IsClean == story.Slug.StartsWith("clean-", StringComparison.Ordinal));

    [Fact]
    public void TheFolderTellsTheLanguage()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Corpora, "*.story", SearchOption.AllDirectories))
        {
            var folder = Path.GetRelativePath(Repository.Corpora, file).Split(Path.DirectorySeparatorChar)[0];
            StoryReader.Read(file).Language.Should().Be(folder, file);
        }
    }

    [Fact]
    public void EveryMarkNamesAKnownRule() => Stories.SelectMany(story => story.Spans).Select(span => span.RuleId).Distinct().Should().BeSubsetOf(KnownRules);

    [Fact]
    public void EveryCorrectionDiffersFromTheMarkedText()
    {
        foreach (var story in Stories)
        {
            foreach (var span in story.Spans)
            {
                span.Fixes.Should().NotContain(story.Text[span.Span.Start..span.Span.End], $"{story.Slug}:{span.Line} {span.RuleId}");
                span.Fixes.Should().OnlyHaveUniqueItems($"{story.Slug}:{span.Line} {span.RuleId}");
            }
        }
    }

    [Fact]
    public void MarksNestOrStandApart()
    {
        foreach (var story in Stories)
        {
            foreach (var (left, right) in story.Spans.SelectMany(left => story.Spans.Select(right => (left.Span, right.Span))))
            {
                (!left.Overlaps(right) || left.Contains(right) || right.Contains(left)).Should().BeTrue(story.Slug);
            }
        }
    }

    [Fact]
    public void SlugsAreUniqueInALanguage() => Stories.Select(story => (story.Language, story.Slug)).Should().OnlyHaveUniqueItems();

    [Fact]
    public void SplitsShareNoLongSentence()
    {
        var owners = new Dictionary<string, GoldStory>(StringComparer.Ordinal);
        foreach (var story in Stories)
        {
            foreach (var sentence in SentenceEnd().Split(story.CleanText).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length >= LongSentence))
            {
                if (!owners.TryAdd(sentence, story))
                {
                    owners[sentence].Split.Should().Be(story.Split, $"{story.Slug} and {owners[sentence].Slug} both say: {sentence}");
                }
            }
        }
    }

    /// <summary>In a clean story a weekday that stands beside a date is that date's; a date without a year is of the story's year or the ones beside it.</summary>
    [Fact]
    public void WeekdaysOfCleanStoriesAreRight()
    {
        var checkedPairs = 0;
        foreach (var story in Stories.Where(story => story.IsClean && story.Language == "en"))
        {
            foreach (Match match in WeekdayBesideDate().Matches(story.Text))
            {
                var month = 1 + Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, name => name.StartsWith(match.Groups["month"].Value[..3], StringComparison.Ordinal));
                var day = int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture);
                int[] years = match.Groups["year"].Success
                    ? [int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture)]
                    : [story.Date!.Value.Year, story.Date.Value.Year + 1, story.Date.Value.Year - 1];
                years.Should().Contain(year => new DateOnly(year, month, day).DayOfWeek.ToString() == match.Groups["weekday"].Value, $"{story.Slug}: {match.Value}");
                checkedPairs++;
            }
        }

        checkedPairs.Should().BePositive();
    }

    [GeneratedRegex(@"^\| `(?<rule>[a-z-]+)` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex RuleOfTheReadme();

    [GeneratedRegex(@"(?<=[.!?”""])\s+|\n", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\b(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? (?:(?<day>\d{1,2}) (?<month>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\.?|(?<month>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\.? (?<day>\d{1,2}))(?:,? (?<year>\d{4}))?", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex WeekdayBesideDate();
}
