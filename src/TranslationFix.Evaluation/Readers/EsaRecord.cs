using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace TranslationFix.Evaluation;

/// <summary>A line of an error span annotation: one segment, one system, one rater.</summary>
internal static class EsaRecord
{
    /// <summary>The names of the fields that must be there.</summary>
    public static readonly ImmutableArray<string> Needed = ["tgt", "esa_spans", "doc_id", "line_id", "system"];

    /// <summary>The segment.</summary>
    /// <param name="field">A field by its name, or null.</param>
    /// <param name="spans">An array of <c>{"start_i","end_i","severity","error_type"?}</c>, in UTF-16 code units, ends exclusive; “missing” stands for an omission.</param>
    /// <param name="options">What is known of texts that do not say it.</param>
    /// <exception cref="FormatException">Something is missing or malformed.</exception>
    public static SegmentRecord Segment(Func<string, string?> field, JsonElement spans, ReaderOptions options)
    {
        string Required(string name) => field(name) ?? throw new FormatException($"'{name}' is missing.");
        var text = Required("tgt");
        var line = Required("line_id");
        var languages = (field("langs") ?? string.Empty).Split('-', 2);
        var (system, document) = (Required("system"), Required("doc_id"));
        var rater = field("annotator") ?? string.Empty;
        return new SegmentRecord
        {
            Id = $"{system}/{document}/{line}",
            Kind = system.StartsWith("ref", StringComparison.OrdinalIgnoreCase) ? DocumentKind.Human : DocumentKind.Marked,
            Language = languages is [_, var target] ? target : options.Language,
            SourceLanguage = languages is [var source, _] ? source : options.SourceLanguage,
            System = system,
            DocumentId = document,
            Index = double.TryParse(line, NumberStyles.Float, CultureInfo.InvariantCulture, out var index) ? index : 0,
            Text = text,
            Marks = [.. Marks(spans, text.Length, rater)],
            Raters = [rater],
        };
    }

    /// <summary>Puts together what several raters said of one segment.</summary>
    public static IEnumerable<SegmentRecord> Merge(IEnumerable<SegmentRecord> records) => records
        .GroupBy(static record => (record.Id, record.Text))
        .Select(static group => group.First() with
        {
            Marks = [.. group.SelectMany(static record => record.Marks)],
            Raters = [.. group.SelectMany(static record => record.Raters).Distinct(StringComparer.Ordinal)],
        });

    private static IEnumerable<Mark> Marks(JsonElement spans, int length, string rater)
    {
        if (spans.ValueKind != JsonValueKind.Array)
        {
            throw new FormatException("'esa_spans' must be an array.");
        }

        foreach (var span in spans.EnumerateArray())
        {
            if (span.ValueKind != JsonValueKind.Object)
            {
                throw new FormatException("A span is a JSON object.");
            }

            if (span.TryGetProperty("start_i", out var start) && start.ValueKind == JsonValueKind.String)
            {
                continue;
            }

            yield return new Mark(JsonFields.Span(JsonFields.Integer(span, "start_i"), JsonFields.Integer(span, "end_i"), length))
            {
                Severity = JsonFields.String(span, "severity")?.ToLowerInvariant(),
                Category = JsonFields.String(span, "error_type")?.ToLowerInvariant() ?? "esa",
                Rater = rater,
            };
        }
    }
}
