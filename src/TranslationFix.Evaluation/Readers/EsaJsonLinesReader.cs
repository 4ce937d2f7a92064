namespace TranslationFix.Evaluation;

/// <summary>Reads error span annotations as JSON Lines: <c>{"langs","line_id","tgt","doc_id","esa_spans","system","annotator"}</c>.</summary>
internal sealed class EsaJsonLinesReader : IDocumentReader
{
    /// <inheritdoc />
    public string Format => "esa-jsonl";

    /// <inheritdoc />
    public string Summary => "*.jsonl, *.jsonl.gz with \"esa_spans\": error span annotations of WMT, a segment a line";

    /// <inheritdoc />
    public bool CanRead(string path) => TextLines.HasEnding(path, ".jsonl") && TextLines.First(path).Contains("\"esa_spans\"", StringComparison.Ordinal);

    /// <inheritdoc />
    public IEnumerable<Document> Read(string path, ReaderOptions options, Action<InputProblem> report) =>
        DocumentJoiner.Join(EsaRecord.Merge(Segments(path, options, report)), options.BySegment);

    private static IEnumerable<SegmentRecord> Segments(string path, ReaderOptions options, Action<InputProblem> report)
    {
        foreach (var (number, line) in TextLines.Read(path, report))
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            SegmentRecord? record = null;
            try
            {
                using var json = JsonFields.Parse(line);
                var root = json.RootElement;
                record = EsaRecord.Segment(name => JsonFields.String(root, name), root.TryGetProperty("esa_spans", out var spans) ? spans : default, options);
            }
            catch (FormatException exception)
            {
                report(new InputProblem(path, number, exception.Message));
            }

            if (record is not null)
            {
                yield return record;
            }
        }
    }
}
