using System.Globalization;

namespace TranslationFix.Evaluation;

/// <summary>Writes the tab-separated files of MQM evaluations, one finding a line, and one line “No-error” for a segment without findings.</summary>
/// <remarks>A finding that reaches over several segments is written for each. Tabs and line ends inside a segment become spaces.</remarks>
internal sealed class MqmTsvWriter : IFindingsWriter
{
    /// <inheritdoc />
    public void WriteStart(TextWriter output) => output.WriteLine("system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity");

    /// <inheritdoc />
    public void Write(TextWriter output, Document document, IReadOnlyList<CheckerFinding> findings)
    {
        for (var i = 0; i < document.Segments.Length; i++)
        {
            var segment = document.Segments[i].Span;
            var text = document.Text.Substring(segment.Start, segment.Length);
            var inside = findings.Where(finding => finding.Span.Overlaps(segment)).OrderBy(static finding => finding.Span).ToArray();
            if (inside.Length == 0)
            {
                WriteLine(output, document, i, text, "No-error", "no-error");
            }

            foreach (var finding in inside)
            {
                var span = new TextSpan(Math.Max(finding.Span.Start, segment.Start) - segment.Start, Math.Min(finding.Span.End, segment.End) - segment.Start);
                WriteLine(output, document, i, InlineMarks.Write(text, span), finding.Category ?? finding.Rule, finding.Severity ?? "minor");
            }
        }
    }

    private static void WriteLine(TextWriter output, Document document, int segment, string target, string category, string severity)
    {
        var number = (segment + 1).ToString(CultureInfo.InvariantCulture);
        string[] fields = [document.System ?? "system", document.Id, number, number, "translationfix", string.Empty, target, category, severity];
        output.WriteLine(string.Join('\t', fields.Select(static field => field.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' '))));
    }
}
