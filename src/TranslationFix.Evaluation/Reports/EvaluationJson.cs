using System.Text.Json;

namespace TranslationFix.Evaluation;

/// <summary>Writes an evaluation as one JSON object.</summary>
public static class EvaluationJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the measures in total and rule by rule, and every case that went wrong, as UTF-8.</summary>
    public static void Write(Stream output, EvaluationResult result)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(result);
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteNumber("stories", result.Stories);
        json.WriteNumber("cleanStories", result.CleanStories);
        json.WriteNumber("cleanWords", result.CleanWords);
        json.WriteNumber("falseAlarmsPerThousandWords", Rounded(result.FalseAlarmsPerThousandWords));
        json.WriteStartObject("total");
        Write(json, result.Total);
        json.WriteEndObject();
        json.WriteStartObject("rules");
        foreach (var (id, measures) in result.Rules)
        {
            json.WriteStartObject(id);
            Write(json, measures);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("cases");
        foreach (var item in result.Cases)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(item.Kind.ToString()));
            json.WriteString("story", item.Slug);
            json.WriteString("rule", item.RuleId);
            json.WriteNumber("start", item.Span.Start);
            json.WriteNumber("end", item.Span.End);
            json.WriteString("excerpt", item.Excerpt);
            json.WriteString("suggestion", item.Suggestion);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Measures measures)
    {
        json.WriteNumber("gold", measures.GoldSpans);
        json.WriteNumber("found", measures.Found);
        json.WriteNumber("foundByOwnRule", measures.FoundByOwnRule);
        json.WriteNumber("findings", measures.Findings);
        Write(json, "partial", measures.Partial);
        Write(json, "exact", measures.Exact);
        Write(json, "anyOverlap", measures.AnyOverlap);
        json.WriteNumber("fixable", measures.Fixable);
        json.WriteNumber("fixedRight", measures.FixedRight);
        json.WriteNumber("fixAccuracy", Rounded(measures.FixAccuracy));
        json.WriteNumber("falseAlarmsOnClean", measures.FalseAlarmsOnClean);
        json.WriteNumber("damage", measures.Damage);
    }

    private static void Write(Utf8JsonWriter json, string name, SpanScore score)
    {
        json.WriteStartObject(name);
        json.WriteNumber("precision", Rounded(score.Precision));
        json.WriteNumber("recall", Rounded(score.Recall));
        json.WriteNumber("f1", Rounded(score.F1));
        json.WriteNumber("f05", Rounded(score.F05));
        json.WriteEndObject();
    }

    private static double Rounded(double value) => Math.Round(value, 4);
}
