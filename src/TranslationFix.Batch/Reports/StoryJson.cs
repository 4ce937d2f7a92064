using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using TranslationFix.Wire.Json;

namespace TranslationFix.Batch;

/// <summary>Writes a report as the JSON object of the command line's contract.</summary>
internal static class StoryJson
{
    /// <summary>Probabilities are written to so many decimals: more would be noise.</summary>
    private const int Decimals = 4;

    /// <summary>Text stays readable; JSON inside HTML is not what this is for.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes a checked story: <c>{"id","language","findings"}</c>; a fixed one: <c>{"id","text","edits","findings"}</c>.</summary>
    public static void Write(StoryResult report, IBufferWriter<byte> output)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartObject();
        writer.WritePropertyName("id"u8);
        WriteId(writer, report.Entry);
        if (report.Fix is null)
        {
            writer.WriteString("language"u8, report.Entry.Story.Language);
        }
        else
        {
            WriteString(writer, "text"u8, report.Fix.Text);
            WriteEdits(writer, report.Fix);
        }

        writer.WriteStartArray("findings"u8);
        var lines = report.Findings.IsEmpty ? null : new LineMap(report.Text);
        foreach (var finding in report.Findings)
        {
            WriteFinding(writer, finding, report.Text, lines!);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Writes a string that may hold lone surrogates.</summary>
    public static void WriteString(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string value)
    {
        writer.WritePropertyName(name);
        JsonString.Write(writer, value);
    }

    /// <summary>A probability as it is written.</summary>
    public static double Round(double probability) => Math.Round(probability, Decimals);

    private static void WriteId(Utf8JsonWriter writer, StoryEntry entry)
    {
        if (entry.IdIsNumber)
        {
            writer.WriteRawValue(entry.Id, skipInputValidation: true);
        }
        else
        {
            JsonString.Write(writer, entry.Id);
        }
    }

    private static void WriteEdits(Utf8JsonWriter writer, FixResult fix)
    {
        writer.WriteStartArray("edits"u8);
        foreach (var edit in fix.Edits)
        {
            writer.WriteStartObject();
            writer.WriteNumber("start"u8, edit.Span.Start);
            writer.WriteNumber("end"u8, edit.Span.End);
            WriteString(writer, "replacement"u8, edit.Replacement);
            writer.WriteString("rule"u8, edit.RuleId);
            writer.WriteNumber("confidence"u8, Round(edit.Confidence));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteFinding(Utf8JsonWriter writer, Finding finding, string text, LineMap lines)
    {
        var (line, column) = lines.Locate(finding.Span.Start);
        writer.WriteStartObject();
        writer.WriteString("rule"u8, finding.Rule.Id);
        writer.WriteString("category"u8, finding.Rule.Category);
        writer.WriteString("severity"u8, Names.Of(finding.Severity));
        writer.WriteNumber("start"u8, finding.Span.Start);
        writer.WriteNumber("end"u8, finding.Span.End);
        writer.WriteNumber("line"u8, line);
        writer.WriteNumber("column"u8, column);
        WriteString(writer, "text"u8, text.Substring(finding.Span.Start, finding.Span.Length));
        writer.WriteNumber("confidence"u8, Round(finding.Confidence));
        if (finding.ModelConfidence is { } model && Round(model) != Round(finding.Confidence))
        {
            // What the model says is what decisions are learned from: a house learns from all its decisions, also from those that came before.
            writer.WriteNumber("modelConfidence"u8, Round(model));
        }

        WriteString(writer, "message"u8, finding.Message);
        writer.WriteStartArray("suggestions"u8);
        foreach (var suggestion in finding.Suggestions)
        {
            writer.WriteStartObject();
            WriteString(writer, "text"u8, suggestion.Text);
            writer.WriteNumber("confidence"u8, Round(suggestion.Confidence));
            writer.WriteString("applicability"u8, Names.Of(suggestion.Applicability));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("evidence"u8);
        foreach (var evidence in finding.Evidence)
        {
            writer.WriteStartObject();
            writer.WriteNumber("start"u8, evidence.Span.Start);
            writer.WriteNumber("end"u8, evidence.Span.End);
            WriteString(writer, "note"u8, evidence.Note);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
