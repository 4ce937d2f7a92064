using System.Collections.Immutable;
using System.Globalization;

namespace TranslationFix.Batch;

/// <summary>Works on the stories of one unit: with what the journal knows, or else with the fixer.</summary>
/// <param name="run">The run.</param>
/// <param name="unit">The unit.</param>
/// <param name="result">Takes what comes out.</param>
/// <param name="cancellationToken">Stops the run.</param>
internal sealed class UnitWorker(BatchRun run, InputUnit unit, UnitResult result, CancellationToken cancellationToken) : IStoryHandler
{
    private readonly List<StoryMemo> done = [];
    private ImmutableArray<StoryMemo> known;
    private UnitKey key;
    private UInt128? file;
    private bool hasFailed;

    /// <summary>The line for the journal; null when nothing is to be remembered.</summary>
    public byte[]? JournalLine => run.Journal is null || hasFailed || done.Count == 0 || !known.IsDefault ? null : RunJournal.Line(key, done);

    /// <inheritdoc />
    public void Begin(ReadOnlySpan<byte> content)
    {
        result.Bytes = content.Length;
        file = run.LooksForDuplicates && unit.IsWhole ? StoryKey.Hash(content) : null;
        if (run.Journal is { } journal)
        {
            key = UnitKey.Of(unit, content);
            known = journal.Find(key);
            result.IsResumed = !known.IsDefault;
        }
    }

    /// <inheritdoc />
    public FixResult? Handle(StoryEntry entry)
    {
        if (Recall(entry) is { } recalled)
        {
            return Finish(entry, recalled);
        }

        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(run.Options.StoryTime);
        try
        {
            var fixer = run.Fixers.For(entry, unit.Document);
            var fix = run.Options.Fixes ? entry.Fix(fixer, time.Token) : null;
            return Finish(entry, (fix, fix?.Findings ?? fixer.Analyze(entry.Story, time.Token)));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Fail(entry, string.Create(CultureInfo.InvariantCulture, $"the story took longer than {run.Options.StoryTime.TotalSeconds} s, the limit"));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // One story must not stop the others, whatever it is.
            return Fail(entry, $"the story could not be worked on: {exception.GetType().Name}: {exception.Message}");
        }
    }

    private (FixResult? Fix, ImmutableArray<Finding> Findings)? Recall(StoryEntry entry)
    {
        if (known.IsDefault || done.Count >= known.Length)
        {
            return null;
        }

        var memo = known[done.Count];
        return run.Options.Fixes ? (new FixResult(EditedText.Of(entry.Story.Text, memo.Edits), memo.Edits, memo.Findings), memo.Findings) : (null, memo.Findings);
    }

    private FixResult? Finish(StoryEntry entry, (FixResult? Fix, ImmutableArray<Finding> Findings) outcome)
    {
        if (run.Journal is not null)
        {
            done.Add(new StoryMemo(outcome.Fix?.Edits ?? [], outcome.Findings));
        }

        var findings = Remember(outcome.Findings, outcome.Fix?.Text ?? entry.Story.Text);
        result.Edits += outcome.Fix?.Edits.Length ?? 0;
        result.Stories.Add(new StoryResult(entry, findings, outcome.Fix));
        if (run.LooksForDuplicates)
        {
            result.Keys.Add(StoryKey.Of(entry, file));
        }

        return outcome.Fix;
    }

    private FixResult? Fail(StoryEntry entry, string reason)
    {
        hasFailed = true;
        var message = entry.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{entry.Source}:{line}: {reason}") : $"{entry.Source}: {reason}";
        if (entry.Line is null)
        {
            result.Log.Unreadable(message);
        }
        else
        {
            result.Log.Error(message);
        }

        return null;
    }

    /// <summary>Keeps the findings that the baseline does not know.</summary>
    private ImmutableArray<Finding> Remember(ImmutableArray<Finding> findings, string text)
    {
        var baseline = run.Options.Baseline;
        if (findings.IsEmpty || (baseline is null && !run.Options.CollectsFingerprints))
        {
            return findings;
        }

        var kept = ImmutableArray.CreateBuilder<Finding>(findings.Length);
        foreach (var finding in findings)
        {
            var fingerprint = Baseline.Fingerprint(finding, text);
            result.Fingerprints.Add(fingerprint);
            if (baseline?.Contains(fingerprint) != true)
            {
                kept.Add(finding);
            }
        }

        return kept.DrainToImmutable();
    }
}
