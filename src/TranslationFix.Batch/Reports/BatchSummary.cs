using System.Collections.Immutable;

namespace TranslationFix.Batch;

/// <summary>What came out of a run; it grows with each result.</summary>
public sealed class BatchSummary
{
    private readonly SortedDictionary<string, RuleCount> rules = new(StringComparer.Ordinal);
    private readonly SortedSet<string> unknownLanguages = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The number of files that came to their end, the failed ones included.</summary>
    public long Documents { get; private set; }

    /// <summary>The number of files that could not be read or written.</summary>
    public long FailedDocuments { get; private set; }

    /// <summary>The number of files that an earlier run had done.</summary>
    public long ResumedDocuments { get; private set; }

    /// <summary>The number of stories that were left out because they were there before; they are not among the others.</summary>
    public long Duplicates { get; private set; }

    /// <summary>The number of stories.</summary>
    public long Stories { get; private set; }

    /// <summary>The number of stories with an edit or a finding.</summary>
    public long StoriesWithFindings { get; private set; }

    /// <summary>The number of findings that are left to people.</summary>
    public long Findings { get; private set; }

    /// <summary>The number of edits that were made.</summary>
    public long Edits { get; private set; }

    /// <summary>The number of bytes that were read.</summary>
    public long Bytes { get; private set; }

    /// <summary>The gravest severity of a finding that is left; null when there is none.</summary>
    public Severity? Worst { get; private set; }

    /// <summary>True when some input could not be read, or some output not be written.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Edits and findings by rule, in the order of the rules' ids.</summary>
    public ImmutableArray<RuleCount> Rules => [.. rules.Values];

    /// <summary>The languages of stories that the library has no rules for.</summary>
    public ImmutableArray<string> UnknownLanguages => [.. unknownLanguages];

    /// <summary>Adds a result.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public void Add(BatchResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        HasErrors |= result.HasErrors;
        Bytes += result.Bytes;
        Stories += result.Stories.Length;
        Duplicates += result.Duplicates;
        if (result.IsLast)
        {
            Documents++;
            FailedDocuments += result.Status == BatchStatus.Failed ? 1 : 0;
            ResumedDocuments += result.Status == BatchStatus.Resumed ? 1 : 0;
        }

        foreach (var story in result.Stories)
        {
            Add(story);
        }
    }

    private void Add(StoryResult story)
    {
        var language = story.Entry.Story.Language;
        if (language is not null && !TranslationFixer.IsSupported(language))
        {
            unknownLanguages.Add(language);
        }

        foreach (var edit in story.Fix?.Edits ?? [])
        {
            Count(edit.RuleId, edits: 1, findings: 0);
        }

        foreach (var finding in story.Findings)
        {
            Count(finding.Rule.Id, edits: 0, findings: 1);
            Worst = Worst > finding.Severity ? Worst : finding.Severity;
        }

        StoriesWithFindings += story.Findings.IsEmpty && story.Fix is null or { Edits.IsEmpty: true } ? 0 : 1;
        Edits += story.Fix?.Edits.Length ?? 0;
        Findings += story.Findings.Length;
    }

    private void Count(string rule, int edits, int findings)
    {
        var count = rules.GetValueOrDefault(rule) ?? new RuleCount(rule, 0, 0);
        rules[rule] = count with { Edits = count.Edits + edits, Findings = count.Findings + findings };
    }
}
