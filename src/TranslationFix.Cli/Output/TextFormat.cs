using System.Buffers;
using System.Globalization;
using System.Text;
using TranslationFix.Batch;

namespace TranslationFix.Cli.Output;

/// <summary>
/// Findings for people: <c>file:line:column rule (probability): message</c>, then the place in its context with the fix, then the evidence.
/// Edits that were made stand before them.
/// </summary>
internal sealed class TextFormat(Ansi ansi) : IReportFormat
{
    /// <summary>The UTF-16 code units of context on each side.</summary>
    private const int ContextLength = 32;

    /// <inheritdoc />
    public ReadOnlyMemory<byte> Separator { get; } = "\n"u8.ToArray();

    /// <summary>Where a finding stands, in a way that editors and terminals can follow.</summary>
    public static string Place(StoryResult report, LineMap lines, int position)
    {
        var (line, column) = lines.Locate(position);
        var entry = report.Entry;
        return entry.Line is null
            ? string.Create(CultureInfo.InvariantCulture, $"{entry.Source}:{line}:{column}")
            : string.Create(CultureInfo.InvariantCulture, $"{entry.Source}:{entry.Line}: {Visible.Show(entry.Id)} {line}:{column}");
    }

    /// <summary>A probability for people.</summary>
    public static string Percent(double probability) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(probability * 100)} %");

    /// <inheritdoc />
    public void WriteStart(IBufferWriter<byte> output)
    {
    }

    /// <inheritdoc />
    public void WriteEnd(IBufferWriter<byte> output)
    {
    }

    /// <inheritdoc />
    public void WriteStory(StoryResult report, IBufferWriter<byte> output)
    {
        if (report.Findings.IsEmpty && report.Fix is null or { Edits.IsEmpty: true })
        {
            return;
        }

        var text = new StringBuilder();
        WriteEdits(report, text);
        WriteFindings(report, text);
        Encoding.UTF8.GetBytes(text.ToString(), output);
    }

    /// <summary>Writes the findings that are left.</summary>
    public void WriteFindings(StoryResult report, StringBuilder output)
    {
        if (report.Findings.IsEmpty)
        {
            return;
        }

        var lines = new LineMap(report.Text);
        foreach (var finding in report.Findings)
        {
            var head = $"{ansi.Bold(Place(report, lines, finding.Span.Start))} {Names.Of(finding.Severity)} {ansi.Yellow(finding.Rule.Id)} ({Percent(finding.Confidence)}): {Visible.Show(finding.Message)}";
            output.Append(head).Append('\n');
            WriteContext(report.Text, lines, finding, output);
            foreach (var evidence in finding.Evidence)
            {
                var (line, column) = lines.Locate(evidence.Span.Start);
                var place = string.Create(CultureInfo.InvariantCulture, $"{line}:{column}");
                var quoted = Surroundings.Between(report.Text.AsSpan(evidence.Span.Start, evidence.Span.Length), ContextLength);
                output.Append(ansi.Dim($"    because: {Visible.Show(evidence.Note)} ({place} “{quoted}”)")).Append('\n');
            }
        }
    }

    private void WriteEdits(StoryResult report, StringBuilder output)
    {
        if (report.Fix is null || report.Fix.Edits.IsEmpty)
        {
            return;
        }

        var lines = new LineMap(report.Entry.Story.Text);
        foreach (var edit in report.Fix.Edits)
        {
            var words = WordEdit.Of(edit, report.Entry.Story.Text, 0);
            var change = $"{ansi.Red(Visible.Show(words.Original))} → {(words.Replacement.Length == 0 ? "deleted" : ansi.Green(Visible.Show(words.Replacement)))}";
            output.Append(CultureInfo.InvariantCulture, $"{ansi.Bold(Place(report, lines, edit.Span.Start))} fixed {edit.RuleId} ({Percent(edit.Confidence)}): {change}\n");
        }
    }

    private void WriteContext(string text, LineMap lines, Finding finding, StringBuilder output)
    {
        var line = lines.SpanOf(lines.Locate(finding.Span.Start).Line);
        var before = Surroundings.Before(text.AsSpan(line.Start..finding.Span.Start), ContextLength);
        var found = ansi.Red($"[{Surroundings.Between(text.AsSpan(finding.Span.Start, finding.Span.Length), ContextLength)}]");
        var after = Surroundings.After(text.AsSpan(finding.Span.End..Math.Max(finding.Span.End, line.End)).TrimEnd("\r\n"), ContextLength);
        output.Append(CultureInfo.InvariantCulture, $"    {before}{found}{after}\n");
        foreach (var suggestion in finding.Suggestions)
        {
            var fix = suggestion.Text.Length == 0 ? "delete it" : ansi.Green(Surroundings.Between(suggestion.Text, ContextLength));
            output.Append(CultureInfo.InvariantCulture, $"    fix: {fix} ({Names.Of(suggestion.Applicability)}, {Percent(suggestion.Confidence)})\n");
        }
    }
}
