namespace TranslationFix.Batch;

/// <summary>Counts for the charts of a report.</summary>
internal sealed class ReportCounts
{
    private const string Unknown = "not known";

    private readonly Dictionary<string, (long Edits, long Findings)> feeds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (long Edits, long Findings)> sources = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, (long Edits, long Findings)> languages = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedDictionary<DateOnly, (long Edits, long Findings)> dates = [];

    /// <summary>The counts of the run.</summary>
    public BatchSummary Summary { get; } = new();

    /// <summary>Edits and findings by rule, the most first.</summary>
    public IEnumerable<(string Name, long Edits, long Findings)> ByRule => Ordered(Summary.Rules.Select(static rule => (rule.RuleId, rule.Edits, rule.Findings)));

    /// <summary>Edits and findings by the folder of the feed, the most first.</summary>
    public IEnumerable<(string Name, long Edits, long Findings)> ByFeed => Ordered(feeds.Select(static pair => (pair.Key, pair.Value.Edits, pair.Value.Findings)));

    /// <summary>Edits and findings by the language that the stories were translated from, the most first.</summary>
    public IEnumerable<(string Name, long Edits, long Findings)> BySource => Ordered(sources.Select(static pair => (pair.Key, pair.Value.Edits, pair.Value.Findings)));

    /// <summary>Edits and findings by the language of the stories, the most first.</summary>
    public IEnumerable<(string Name, long Edits, long Findings)> ByLanguage => Ordered(languages.Select(static pair => (pair.Key, pair.Value.Edits, pair.Value.Findings)));

    /// <summary>Edits and findings by the day of the stories.</summary>
    public IReadOnlyDictionary<DateOnly, (long Edits, long Findings)> ByDate => dates;

    /// <summary>The number of stories that have no date.</summary>
    public long Undated { get; private set; }

    /// <summary>Adds a result.</summary>
    public void Add(BatchResult result)
    {
        Summary.Add(result);
        foreach (var story in result.Stories)
        {
            Count(feeds, result.Document.Feed is { Length: > 0 } feed ? feed : ".", story);
            Count(sources, story.Entry.Story.SourceLanguage ?? Unknown, story);
            Count(languages, story.Entry.Story.Language ?? Unknown, story);
            if (story.Entry.Story.Date is { } date)
            {
                Count(dates, date, story);
            }
            else
            {
                Undated++;
            }
        }
    }

    private static void Count<TKey>(IDictionary<TKey, (long Edits, long Findings)> counts, TKey key, StoryResult story)
    {
        var (edits, findings) = counts.TryGetValue(key, out var sofar) ? sofar : default;
        counts[key] = (edits + (story.Fix?.Edits.Length ?? 0), findings + story.Findings.Length);
    }

    private static IOrderedEnumerable<(string Name, long Edits, long Findings)> Ordered(IEnumerable<(string Name, long Edits, long Findings)> counts) =>
        counts.Where(static count => count.Edits + count.Findings > 0).OrderByDescending(static count => count.Edits + count.Findings).ThenBy(static count => count.Name, StringComparer.Ordinal);
}
