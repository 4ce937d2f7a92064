using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using TranslationFix.Cli.Input;
using TranslationFix.Cli.Output;

namespace TranslationFix.Cli.Running;

/// <summary>Checks or fixes all stories of the input: the work of many threads, reported in the order of the input.</summary>
/// <param name="task">What is done to each story.</param>
/// <param name="fixer">Does it.</param>
/// <param name="format">How it is reported.</param>
/// <param name="report">Takes the report.</param>
/// <param name="error">Takes what went wrong.</param>
internal sealed class StoryRun(StoryTask task, TranslationFixer fixer, IReportFormat format, Stream report, TextWriter error)
{
    private readonly SortedSet<string> unknownLanguages = new(StringComparer.OrdinalIgnoreCase);
    private bool anyReported;

    /// <summary>Takes the edited documents, or null when nobody wants them.</summary>
    public IDocumentSink? Documents { get; init; }

    /// <summary>The findings that are known and not reported again, or null.</summary>
    public Baseline? Known { get; init; }

    /// <summary>Collects the fingerprints of all findings, or null.</summary>
    public ISet<string>? Fingerprints { get; init; }

    /// <summary>Runs to the end of the input.</summary>
    /// <param name="units">The input.</param>
    /// <param name="jobs">How many units are worked on at a time.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public RunTotals Run(IEnumerable<InputUnit> units, int jobs, CancellationToken cancellationToken)
    {
        var totals = new RunTotals();
        WriteFrame(format.WriteStart);
        OrderedPipeline.Run(units, unit => Process(unit, cancellationToken), result => Finish(result, totals), jobs, cancellationToken);
        WriteFrame(format.WriteEnd);
        report.Flush();
        if (unknownLanguages.Count > 0)
        {
            error.WriteLine($"translationfix: there is no data for {string.Join(", ", unknownLanguages)}: only the rules that need none looked at stories in it");
        }

        return totals;
    }

    private UnitResult Process(InputUnit unit, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var result = new UnitResult(unit);
        unit.Process(entry => Handle(entry, result, cancellationToken), result.Log, Documents is null ? null : result.Rewritten);
        return result;
    }

    private FixResult? Handle(StoryEntry entry, UnitResult result, CancellationToken cancellationToken)
    {
        result.Stories++;
        if (!TranslationFixer.IsSupported(entry.Story.Language!))
        {
            result.UnknownLanguages.Add(entry.Story.Language!);
        }

        var done = task == StoryTask.Fix ? entry.Fix(fixer, cancellationToken) : null;
        var findings = done?.Findings ?? fixer.Analyze(entry.Story, cancellationToken);
        findings = Remember(findings, done?.Text ?? entry.Story.Text, result);
        result.Count(findings, done);
        format.WriteStory(new StoryReport(entry, findings, done), result.Scratch);
        result.Append(format.Separator.Span);
        return done;
    }

    /// <summary>Keeps the findings that the baseline does not know.</summary>
    private ImmutableArray<Finding> Remember(ImmutableArray<Finding> findings, string text, UnitResult result)
    {
        if (findings.IsEmpty || (Known is null && Fingerprints is null))
        {
            return findings;
        }

        var kept = ImmutableArray.CreateBuilder<Finding>(findings.Length);
        foreach (var finding in findings)
        {
            var fingerprint = Baseline.Fingerprint(finding, text);
            result.Fingerprints.Add(fingerprint);
            if (Known?.Contains(fingerprint) != true)
            {
                kept.Add(finding);
            }
        }

        return kept.DrainToImmutable();
    }

    private void Finish(UnitResult result, RunTotals totals)
    {
        Documents?.Write(result);
        foreach (var message in result.Log.Messages)
        {
            error.WriteLine(message);
        }

        if (result.Report.WrittenCount > 0)
        {
            if (anyReported)
            {
                report.Write(format.Separator.Span);
            }

            anyReported = true;
            report.Write(result.Report.WrittenSpan);
            report.Flush();
        }

        Fingerprints?.UnionWith(result.Fingerprints);
        unknownLanguages.UnionWith(result.UnknownLanguages);
        totals.Add(result);
    }

    private void WriteFrame(Action<IBufferWriter<byte>> write)
    {
        var frame = new ArrayBufferWriter<byte>();
        write(frame);
        report.Write(frame.WrittenSpan);
    }
}
