using System.Collections.Immutable;
using System.Text.Json;

namespace TranslationFix.Evaluation;

/// <summary>
/// Reads JSON Lines, plain or gzip'd: <c>{"id","text","lang","src_lang","system","doc_id","seg","spans":[{"start","end","kind","severity","category","post_edit","rater"}],
/// "human","annotated","raters","sentence_post_edit","label","reference_name"}</c>, spans in UTF-16 code units. Only <c>text</c> is needed.
/// </summary>
/// <remarks>
/// <c>human</c>: true makes it human text, false machine text with people's marks; without it the marks are taken as all that is wrong (gold).
/// No <c>spans</c>, or <c>"annotated":false</c>, makes it machine text without marks; <c>label</c> or <c>reference_name</c> a document of names.
/// </remarks>
internal sealed class JsonLinesDocumentReader : IDocumentReader
{
    /// <inheritdoc />
    public string Format => "jsonl";

    /// <inheritdoc />
    public string Summary => "*.jsonl, *.jsonl.gz: a segment a line, as {\"text\", \"lang\", \"doc_id\", \"seg\", \"human\", \"spans\": [{\"start\", \"end\", \"category\", \"severity\"}]}; only \"text\" is needed";

    /// <inheritdoc />
    public bool CanRead(string path) => TextLines.HasEnding(path, ".jsonl") && !TextLines.First(path).Contains("\"esa_spans\"", StringComparison.Ordinal);

    /// <inheritdoc />
    public IEnumerable<Document> Read(string path, ReaderOptions options, Action<InputProblem> report) =>
        DocumentJoiner.Join(Segments(path, options, report), options.BySegment);

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
                record = Segment(json.RootElement, number, options);
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

    private static SegmentRecord Segment(JsonElement json, int number, ReaderOptions options)
    {
        var text = JsonFields.String(json, "text") ?? throw new FormatException("'text' is missing.");
        var spans = JsonFields.Array(json, "spans");
        var label = LabelOf(json);
        return new SegmentRecord
        {
            Id = JsonFields.String(json, "id") ?? number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Kind = KindOf(json, spans is not null, label is not null),
            Language = JsonFields.String(json, "lang") ?? JsonFields.String(json, "language") ?? options.Language,
            SourceLanguage = JsonFields.String(json, "src_lang") ?? JsonFields.String(json, "sourceLanguage") ?? options.SourceLanguage,
            System = JsonFields.String(json, "system"),
            DocumentId = JsonFields.String(json, "doc_id"),
            Index = JsonFields.Number(json, "seg") ?? 0,
            Date = JsonFields.Date(json, "date"),
            Text = text,
            PostEdit = JsonFields.String(json, "sentence_post_edit") is { Length: > 0 } edited ? edited : null,
            Marks = [.. (spans ?? []).Select(span => MarkOf(span, text.Length))],
            Raters = [.. (JsonFields.Array(json, "raters") ?? []).Select(static rater => rater.ToString())],
            NameLabel = label,
        };
    }

    private static DocumentKind KindOf(JsonElement json, bool hasSpans, bool isName) => JsonFields.Boolean(json, "human") switch
    {
        _ when isName => DocumentKind.Names,
        true => DocumentKind.Human,
        _ when !hasSpans || JsonFields.Boolean(json, "annotated") is false => DocumentKind.Machine,
        false => DocumentKind.Marked,
        null => DocumentKind.Gold,
    };

    private static NameLabel? LabelOf(JsonElement json) => JsonFields.String(json, "label") switch
    {
        "distinct" => NameLabel.Distinct,
        { Length: > 0 } => NameLabel.Inconsistent,
        _ => JsonFields.Has(json, "reference_name") ? NameLabel.Garbled : null,
    };

    private static Mark MarkOf(JsonElement span, int length) =>
        span.ValueKind != JsonValueKind.Object
            ? throw new FormatException("A span is a JSON object.")
            : new Mark(JsonFields.Span(JsonFields.Integer(span, "start"), JsonFields.Integer(span, "end"), length))
            {
                Rule = JsonFields.String(span, "kind"),
                Category = JsonFields.String(span, "category"),
                Severity = JsonFields.String(span, "severity"),
                Rater = JsonFields.String(span, "rater"),
                Fixes = FixesOf(span),
                IsRequired = JsonFields.Boolean(span, "must") ?? true,
            };

    private static ImmutableArray<string> FixesOf(JsonElement span)
    {
        if ((JsonFields.Array(span, "fixes") ?? JsonFields.Array(span, "fix")) is { } fixes)
        {
            return [.. fixes.Select(static fix => fix.ToString())];
        }

        return JsonFields.String(span, "post_edit") is { } edited ? [edited] : [];
    }
}
