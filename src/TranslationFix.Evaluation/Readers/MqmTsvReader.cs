using System.Globalization;

namespace TranslationFix.Evaluation;

/// <summary>
/// Reads the tab-separated files of MQM evaluations: <c>system doc doc_id seg_id rater source target category severity</c>, one error a line, marked by
/// <c>&lt;v&gt;…&lt;/v&gt;</c> in the target. Systems whose names begin with “ref” or “human” are people.
/// </summary>
internal sealed class MqmTsvReader : IDocumentReader
{
    private static readonly string[] Needed = ["system", "doc", "seg_id", "rater", "target", "category", "severity"];

    /// <inheritdoc />
    public string Format => "mqm";

    /// <inheritdoc />
    public string Summary => "*.tsv, *.tsv.gz: MQM of WMT, an error a line, marked by <v>…</v> in the target";

    /// <inheritdoc />
    public bool CanRead(string path) => TextLines.HasEnding(path, ".tsv");

    /// <inheritdoc />
    public IEnumerable<Document> Read(string path, ReaderOptions options, Action<InputProblem> report) =>
        DocumentJoiner.Join(Segments(path, options, report), options.BySegment);

    private static IEnumerable<SegmentRecord> Segments(string path, ReaderOptions options, Action<InputProblem> report)
    {
        Dictionary<string, int>? columns = null;
        var segments = new Dictionary<(string System, string Document, string Segment), SegmentRecord>();
        var order = new List<(string System, string Document, string Segment)>();
        foreach (var (number, line) in TextLines.Read(path, report))
        {
            var fields = line.Split('\t');
            if (columns is null)
            {
                columns = Header(fields);
                if (Needed.FirstOrDefault(name => !columns.ContainsKey(name)) is { } missing)
                {
                    report(new InputProblem(path, number, $"The header lacks the column '{missing}'."));
                    return [];
                }

                continue;
            }

            if (fields.Length < columns.Count)
            {
                report(new InputProblem(path, number, string.Create(CultureInfo.InvariantCulture, $"The line has {fields.Length} columns, the header {columns.Count}.")));
                continue;
            }

            try
            {
                var row = Row(fields, columns, options);
                var key = (row.System!, row.DocumentId!, row.Id);
                if (!segments.TryGetValue(key, out var segment))
                {
                    segments.Add(key, row with { Id = $"{row.System}/{row.DocumentId}/{row.Id}" });
                    order.Add(key);
                }
                else if (!string.Equals(segment.Text, row.Text, StringComparison.Ordinal))
                {
                    throw new FormatException("The target is not that of the segment's first line.");
                }
                else
                {
                    segments[key] = segment with { Marks = [.. segment.Marks, .. row.Marks], Raters = segment.Raters.Contains(row.Raters[0], StringComparer.Ordinal) ? segment.Raters : [.. segment.Raters, .. row.Raters] };
                }
            }
            catch (FormatException exception)
            {
                report(new InputProblem(path, number, exception.Message));
            }
        }

        return order.Select(key => segments[key]);
    }

    private static Dictionary<string, int> Header(string[] fields)
    {
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < fields.Length; i++)
        {
            columns.TryAdd(fields[i].Trim().TrimStart('#'), i);
        }

        return columns;
    }

    private static SegmentRecord Row(string[] fields, Dictionary<string, int> columns, ReaderOptions options)
    {
        string Field(string name) => fields[columns[name]];
        var (text, spans) = InlineMarks.Parse(Field("target"));
        var (system, rater) = (Field("system"), Field("rater"));
        var category = Field("category").ToLowerInvariant();
        return new SegmentRecord
        {
            Id = Field("seg_id"),
            Kind = IsHuman(system) ? DocumentKind.Human : DocumentKind.Marked,
            Language = options.Language,
            SourceLanguage = options.SourceLanguage,
            System = system,
            DocumentId = Field("doc"),
            Index = double.TryParse(Field("seg_id"), NumberStyles.Float, CultureInfo.InvariantCulture, out var index) ? index : 0,
            Text = text,
            Marks = category is "no-error" ? [] : [.. spans.Select(span => new Mark(span) { Category = category, Severity = Field("severity").ToLowerInvariant(), Rater = rater })],
            Raters = [rater],
        };
    }

    private static bool IsHuman(string system) =>
        system.StartsWith("ref", StringComparison.OrdinalIgnoreCase) || system.StartsWith("human", StringComparison.OrdinalIgnoreCase);
}
