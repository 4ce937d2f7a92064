using System.Buffers;
using System.Globalization;
using System.Text;
using TranslationFix.Batch;

namespace TranslationFix.Cli.Output;

/// <summary>Workflow commands of GitHub Actions: each finding becomes an annotation of the file.</summary>
internal sealed class GitHubFormat : IReportFormat
{
    /// <inheritdoc />
    public ReadOnlyMemory<byte> Separator => ReadOnlyMemory<byte>.Empty;

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
        if (report.Findings.IsEmpty)
        {
            return;
        }

        var lines = new LineMap(report.Text);
        foreach (var finding in report.Findings)
        {
            var place = Place(report, finding, lines);
            var fix = finding.Suggestions.IsEmpty ? string.Empty : $" Fix: “{finding.Suggestions[0].Text}”.";
            var message = $"{finding.Message}{fix} ({TextFormat.Percent(finding.Confidence)})";
            var command = $"::{Level(finding.Severity)} file={EscapeProperty(report.Entry.Source)},{place},title={EscapeProperty(finding.Rule.Id)}::{EscapeData(message)}\n";
            Encoding.UTF8.GetBytes(command, output);
        }
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Neutral => "notice",
        Severity.Minor => "warning",
        _ => "error",
    };

    private static string Place(StoryResult report, Finding finding, LineMap lines)
    {
        if (report.Entry.Line is { } number)
        {
            return string.Create(CultureInfo.InvariantCulture, $"line={number}");
        }

        var (line, column) = lines.Locate(finding.Span.Start);
        var (endLine, endColumn) = lines.Locate(finding.Span.End);
        return string.Create(CultureInfo.InvariantCulture, $"line={line},col={column},endLine={endLine},endColumn={endColumn}");
    }

    private static string EscapeData(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => EscapeData(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
