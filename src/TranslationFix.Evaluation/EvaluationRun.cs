using System.Collections.Immutable;

namespace TranslationFix.Evaluation;

/// <summary>Measures a fixer on the stories of a corpus.</summary>
public sealed class EvaluationRun
{
    private readonly TranslationFixer fixer;
    private readonly MeasureTally total = new();
    private readonly SortedDictionary<string, MeasureTally> rules = new(StringComparer.Ordinal);
    private readonly List<EvaluationCase> cases = [];
    private int stories;
    private int cleanStories;
    private int cleanWords;

    private EvaluationRun(TranslationFixer fixer) => this.fixer = fixer;

    /// <summary>Reads stories and measures.</summary>
    /// <param name="paths">Story files and folders.</param>
    /// <param name="fixer">The fixer; its options hold for the findings and for the edits on clean stories.</param>
    /// <param name="split">The split to measure on; all when null.</param>
    /// <param name="cancellationToken">Stops between two stories.</param>
    /// <exception cref="StoryFormatException">A file is malformed.</exception>
    /// <exception cref="IOException">A path does not exist or cannot be read.</exception>
    public static EvaluationResult Run(IEnumerable<string> paths, TranslationFixer fixer, CorpusSplit? split, CancellationToken cancellationToken = default) =>
        Run(Corpus.Load(paths, split), fixer, cancellationToken);

    /// <summary>Measures on stories.</summary>
    /// <param name="stories">The stories.</param>
    /// <param name="fixer">The fixer; its options hold for the findings and for the edits on clean stories.</param>
    /// <param name="cancellationToken">Stops between two stories.</param>
    public static EvaluationResult Run(IEnumerable<GoldStory> stories, TranslationFixer fixer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stories);
        ArgumentNullException.ThrowIfNull(fixer);
        var run = new EvaluationRun(fixer);
        foreach (var story in stories)
        {
            cancellationToken.ThrowIfCancellationRequested();
            run.Add(story, cancellationToken);
        }

        return run.ToResult();
    }

    private void Add(GoldStory story, CancellationToken cancellationToken)
    {
        stories++;
        var findings = fixer.Analyze(story.ToStory(), cancellationToken);
        TextSpan[] found = [.. findings.Select(static finding => SpanMatcher.Grow(finding.Span))];
        TextSpan[] gold = [.. story.Spans.Select(static span => span.Span)];
        var (findingCredit, goldCredit) = SpanMatcher.Credit(found, gold);
        for (var i = 0; i < findings.Length; i++)
        {
            var touches = gold.Any(found[i].Overlaps);
            Count(findings[i].Rule.Id, tally => tally.AddFinding(findingCredit[i], gold.Contains(found[i]), touches, story.IsClean));
            if (!touches)
            {
                AddCase(EvaluationCaseKind.FalseAlarm, story, findings[i].Rule.Id, findings[i].Span, findings[i].Suggestions.FirstOrDefault()?.Text);
            }
        }

        for (var j = 0; j < gold.Length; j++)
        {
            AddGold(story, story.Spans[j], findings, goldCredit[j]);
        }

        if (story.IsClean)
        {
            AddClean(story, cancellationToken);
        }
    }

    private void AddGold(GoldStory story, GoldSpan gold, ImmutableArray<Finding> findings, double credit)
    {
        Finding[] overlapping = [.. findings.Where(finding => SpanMatcher.Grow(finding.Span).Overlaps(gold.Span))];
        var correction = overlapping.Length == 0 || gold.Fixes.IsEmpty ? null : CorrectionCheck.Check(story.Text, gold, overlapping);
        Count(gold.RuleId, tally => tally.AddGold(
            credit,
            overlapping.Any(finding => finding.Span == gold.Span),
            overlapping.Length > 0,
            overlapping.Any(finding => string.Equals(finding.Rule.Id, gold.RuleId, StringComparison.Ordinal)),
            correction?.IsRight));
        if (overlapping.Length == 0)
        {
            AddCase(EvaluationCaseKind.Miss, story, gold.RuleId, gold.Span, suggestion: null);
        }
        else if (correction is { IsRight: false })
        {
            AddCase(EvaluationCaseKind.WrongFix, story, gold.RuleId, gold.Span, correction.Value.Suggestion);
        }
    }

    private void AddClean(GoldStory story, CancellationToken cancellationToken)
    {
        cleanStories++;
        cleanWords += story.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        foreach (var edit in fixer.Fix(story.ToStory(), cancellationToken).Edits)
        {
            Count(edit.RuleId, static tally => tally.AddDamage());
            AddCase(EvaluationCaseKind.Damage, story, edit.RuleId, edit.Span, edit.Replacement);
        }
    }

    private void Count(string ruleId, Action<MeasureTally> add)
    {
        if (!rules.TryGetValue(ruleId, out var tally))
        {
            rules.Add(ruleId, tally = new MeasureTally());
        }

        add(tally);
        add(total);
    }

    private void AddCase(EvaluationCaseKind kind, GoldStory story, string ruleId, TextSpan span, string? suggestion) =>
        cases.Add(new EvaluationCase(kind, story.Slug, ruleId, span, Excerpt.Of(story.Text, span), suggestion));

    private EvaluationResult ToResult() => new()
    {
        Stories = stories,
        CleanStories = cleanStories,
        CleanWords = cleanWords,
        Total = total.ToMeasures(),
        Rules = rules.ToImmutableSortedDictionary(static rule => rule.Key, static rule => rule.Value.ToMeasures(), StringComparer.Ordinal),
        Cases = [.. cases],
    };
}
