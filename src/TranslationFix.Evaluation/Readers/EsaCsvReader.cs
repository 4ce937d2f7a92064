using System.Globalization;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;

namespace TranslationFix.Evaluation;

/// <summary>Reads error span annotations as CSV (RFC 4180) with a header: <c>langs,line_id,tgt,doc_id,esa_spans,system,annotator</c>, the spans as JSON.</summary>
internal sealed class EsaCsvReader : IDocumentReader
{
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture) { BadDataFound = null, MissingFieldFound = null, DetectColumnCountChanges = false };

    /// <inheritdoc />
    public string Format => "esa-csv";

    /// <inheritdoc />
    public string Summary => "*.csv, *.csv.gz: the same as CSV with a header";

    /// <inheritdoc />
    public bool CanRead(string path) => TextLines.HasEnding(path, ".csv");

    /// <inheritdoc />
    public IEnumerable<Document> Read(string path, ReaderOptions options, Action<InputProblem> report) =>
        DocumentJoiner.Join(EsaRecord.Merge(Segments(path, options, report)), options.BySegment);

    private static IEnumerable<SegmentRecord> Segments(string path, ReaderOptions options, Action<InputProblem> report)
    {
        // A field may hold line ends, so the file is read as one text; a line that is no UTF-8 is reported and left out before.
        var content = string.Join('\n', TextLines.Read(path, report).Select(static line => line.Text));
        using var csv = new CsvReader(new StringReader(content), Configuration);
        if (!csv.Read() || !csv.ReadHeader())
        {
            yield break;
        }

        if (EsaRecord.Needed.FirstOrDefault(name => !csv.HeaderRecord!.Contains(name, StringComparer.Ordinal)) is { } missing)
        {
            report(new InputProblem(path, 1, $"The header lacks the column '{missing}'."));
            yield break;
        }

        while (csv.Read())
        {
            SegmentRecord? record = null;
            try
            {
                using var spans = JsonDocument.Parse(csv.GetField("esa_spans") is { Length: > 0 } text ? text : "[]");
                record = EsaRecord.Segment(name => csv.TryGetField<string>(name, out var value) ? value : null, spans.RootElement, options);
            }
            catch (Exception exception) when (exception is FormatException or JsonException)
            {
                report(new InputProblem(path, csv.Parser.RawRow, exception is JsonException ? "'esa_spans' is not valid JSON." : exception.Message));
            }

            if (record is not null)
            {
                yield return record;
            }
        }
    }
}
