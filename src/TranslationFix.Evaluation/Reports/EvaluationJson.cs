using System.Text.Json;

namespace TranslationFix.Evaluation;

/// <summary>Writes an evaluation as one JSON object; <see cref="EvaluationBaselineReader"/> reads it again.</summary>
public static class EvaluationJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the measures in total and part by part, and every case that went wrong, as UTF-8.</summary>
    /// <param name="output">Takes the JSON.</param>
    /// <param name="report">The evaluation.</param>
    public static void Write(Stream output, EvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        WriteResult(json, report.Result);
        if (!report.Peers.IsEmpty)
        {
            json.WriteStartArray("peers");
            foreach (var peer in report.Peers)
            {
                json.WriteStartObject();
                WriteResult(json, peer);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (report.Comparison is { } comparison)
        {
            json.WriteStartArray("changes");
            foreach (var change in comparison.Changes)
            {
                json.WriteStartObject();
                json.WriteString("rule", change.Rule);
                json.WriteString("measure", change.Measure);
                json.WriteNumber("before", Rounded(change.Before));
                json.WriteNumber("after", Rounded(change.After));
                json.WriteString("verdict", JsonNamingPolicy.CamelCase.ConvertName(change.Verdict.ToString()));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, EvaluationResult result)
    {
        json.WriteString("checker", result.Checker);
        json.WriteNumber("stories", result.Stories);
        json.WriteNumber("cleanStories", result.CleanStories);
        json.WriteNumber("cleanWords", result.CleanWords);
        WriteNumber(json, "falseAlarmsPerThousandWords", result.FalseAlarmsPerThousandWords);
        WriteDocuments(json, result.Documents);
        json.WriteStartObject("measures");
        foreach (var value in result.Values)
        {
            json.WriteStartObject(value.Name);
            json.WriteNumber("value", Rounded(value.Value));
            WriteNumber(json, "low", value.Low);
            WriteNumber(json, "high", value.High);
            json.WriteEndObject();
        }

        json.WriteEndObject();
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
        WriteBreakdown(json, result);
        WriteReliability(json, result.Reliability);
        if (result.Sweep is { } sweep)
        {
            WriteSweep(json, sweep);
        }

        json.WriteStartArray("cases");
        foreach (var item in result.Cases)
        {
            WriteCase(json, item);
        }

        json.WriteEndArray();
    }

    private static void WriteDocuments(Utf8JsonWriter json, IEnumerable<DocumentCount> counts)
    {
        json.WriteStartArray("documents");
        foreach (var count in counts)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(count.Kind.ToString()));
            json.WriteNumber("documents", count.Documents);
            json.WriteNumber("segments", count.Segments);
            json.WriteNumber("words", count.Words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteBreakdown(Utf8JsonWriter json, EvaluationResult result)
    {
        json.WriteStartArray("breakdown");
        foreach (var row in result.Breakdown)
        {
            json.WriteStartObject();
            json.WriteString("dimension", row.Dimension);
            json.WriteString("key", row.Key);
            json.WriteStartObject("gold");
            Write(json, row.Gold);
            json.WriteEndObject();
            json.WriteStartObject("marked");
            json.WriteNumber("findings", row.Marked.Findings);
            json.WriteNumber("right", row.Marked.Right);
            json.WriteNumber("marks", row.Marked.Marks);
            json.WriteNumber("found", row.Marked.Found);
            WriteNumber(json, "precision", row.Marked.Precision);
            WriteNumber(json, "recall", row.Marked.Recall);
            WriteNumber(json, "baseRate", row.Marked.BaseRate);
            WriteNumber(json, "lift", row.Marked.Lift);
            json.WriteEndObject();
            json.WriteNumber("humanFindings", row.HumanFindings);
            json.WriteNumber("machineFindings", row.MachineFindings);
            WriteNumber(json, "humanPerThousandWords", row.HumanPerThousandWords);
            WriteNumber(json, "machinePerThousandWords", row.MachinePerThousandWords);
            WriteNumber(json, "flagRatio", row.FlagRatio);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteReliability(Utf8JsonWriter json, IEnumerable<ReliabilityPoint> points)
    {
        json.WriteStartArray("reliability");
        foreach (var point in points)
        {
            json.WriteStartObject();
            json.WriteNumber("findings", point.Findings);
            json.WriteNumber("stated", Rounded(point.Stated));
            json.WriteNumber("right", Rounded(point.Right));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSweep(Utf8JsonWriter json, ConfidenceSweep sweep)
    {
        json.WriteStartObject("sweep");
        json.WriteString("reference", JsonNamingPolicy.CamelCase.ConvertName(sweep.Reference.ToString()));
        WriteNumber(json, "ece", sweep.ExpectedCalibrationError);
        WriteNumber(json, "brier", sweep.Brier);
        json.WriteStartObject("words");
        json.WriteNumber("words", sweep.Words.Words);
        json.WriteNumber("marked", sweep.Words.Marked);
        WriteNumber(json, "precisionAt5PercentRecall", sweep.Words.PrecisionAtRecall(ConfidenceSweep.RankingRecall));
        WriteNumber(json, "bestMcc", sweep.Words.Best()?.Correlation);
        WriteNumber(json, "bestMccFloor", sweep.Words.Best()?.Floor);
        json.WriteEndObject();
        json.WriteStartArray("points");
        foreach (var point in sweep.Points)
        {
            Write(json, point);
        }

        json.WriteEndArray();
        json.WriteStartArray("operatingPoints");
        foreach (var (precision, point) in sweep.OperatingPoints())
        {
            json.WriteStartObject();
            json.WriteNumber("wantedPrecision", precision);
            json.WriteNumber("floor", point.Floor);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteReliability(json, sweep.Reliability);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SweepPoint point)
    {
        json.WriteStartObject();
        json.WriteNumber("floor", point.Floor);
        json.WriteNumber("findings", point.Findings);
        WriteNumber(json, "precision", point.Precision);
        WriteNumber(json, "recall", point.Recall);
        WriteNumber(json, "f05", point.F05);
        WriteNumber(json, "falseAlarmsPerThousandWords", point.FalseAlarmsPerThousandWords);
        json.WriteEndObject();
    }

    private static void WriteCase(Utf8JsonWriter json, EvaluationCase item)
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
        WriteNumber(json, "fixAccuracy", measures.FixAccuracy);
        json.WriteNumber("falseAlarmsOnClean", measures.FalseAlarmsOnClean);
        json.WriteNumber("damage", measures.Damage);
    }

    private static void Write(Utf8JsonWriter json, string name, SpanScore score)
    {
        json.WriteStartObject(name);
        WriteNumber(json, "precision", score.Precision);
        WriteNumber(json, "recall", score.Recall);
        WriteNumber(json, "f1", score.F1);
        WriteNumber(json, "f05", score.F05);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, Rounded(number));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static double Rounded(double value) => Math.Round(value, 4);
}
