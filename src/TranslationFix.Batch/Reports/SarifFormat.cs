using System.Buffers;
using System.Text.Json;

namespace TranslationFix.Batch;

/// <summary>SARIF 2.1.0 (OASIS): one run with all rules, a result a finding.</summary>
internal sealed class SarifFormat : IReportFormat
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    private readonly Dictionary<string, int> ruleIndexes = TranslationFixer.Rules
        .Select(static (rule, index) => (rule.Id, index))
        .ToDictionary(static pair => pair.Id, static pair => pair.index, StringComparer.Ordinal);

    /// <inheritdoc />
    public ReadOnlyMemory<byte> Separator { get; } = ",\n"u8.ToArray();

    /// <summary>Writes all but the results, up to the place where they go.</summary>
    public void WriteStart(IBufferWriter<byte> output)
    {
        using (var writer = new Utf8JsonWriter(output, StoryJson.Options))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema"u8, Schema);
            writer.WriteString("version"u8, "2.1.0");
            writer.WriteStartArray("runs"u8);
            writer.WriteStartObject();
            writer.WriteStartObject("tool"u8);
            writer.WriteStartObject("driver"u8);
            writer.WriteString("name"u8, ToolInfo.Name);
            writer.WriteString("version"u8, ToolInfo.Version);
            writer.WriteStartArray("rules"u8);
            foreach (var rule in TranslationFixer.Rules)
            {
                WriteRule(writer, rule);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteString("columnKind"u8, "utf16CodeUnits");
            writer.WritePropertyName("results"u8);
        }

        output.Write("[\n"u8);
    }

    /// <inheritdoc />
    public void WriteStory(StoryResult report, IBufferWriter<byte> output)
    {
        if (report.Findings.IsEmpty)
        {
            return;
        }

        var lines = new LineMap(report.Text);
        for (var i = 0; i < report.Findings.Length; i++)
        {
            if (i > 0)
            {
                output.Write(Separator.Span);
            }

            using var writer = new Utf8JsonWriter(output, StoryJson.Options);
            WriteResult(writer, report, report.Findings[i], lines);
        }
    }

    /// <inheritdoc />
    public void WriteEnd(IBufferWriter<byte> output) => output.Write("\n]}]}\n"u8);

    private static void WriteRule(Utf8JsonWriter writer, RuleDescriptor rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, rule.Id);
        writer.WriteStartObject("shortDescription"u8);
        writer.WriteString("text"u8, rule.Summary);
        writer.WriteEndObject();
        writer.WriteStartObject("defaultConfiguration"u8);
        writer.WriteString("level"u8, Level(rule.Severity));
        writer.WriteEndObject();
        writer.WriteStartObject("properties"u8);
        writer.WriteString("category"u8, rule.Category);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Neutral => "note",
        Severity.Minor => "warning",
        _ => "error",
    };

    private void WriteResult(Utf8JsonWriter writer, StoryResult report, Finding finding, LineMap lines)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId"u8, finding.Rule.Id);
        writer.WriteNumber("ruleIndex"u8, ruleIndexes[finding.Rule.Id]);
        writer.WriteString("level"u8, Level(finding.Severity));
        writer.WriteNumber("rank"u8, StoryJson.Round(finding.Confidence * 100));
        WriteMessage(writer, "message"u8, finding.Message);
        writer.WriteStartArray("locations"u8);
        WriteLocation(writer, report, finding.Span, lines, note: null);
        writer.WriteEndArray();
        if (!finding.Evidence.IsEmpty)
        {
            writer.WriteStartArray("relatedLocations"u8);
            foreach (var evidence in finding.Evidence)
            {
                WriteLocation(writer, report, evidence.Span, lines, evidence.Note);
            }

            writer.WriteEndArray();
        }

        // In a file with many stories the place of the text inside the file is not known, so that no replacement can be told.
        if (report.Entry.Line is null && !finding.Suggestions.IsEmpty)
        {
            WriteFixes(writer, report, finding, lines);
        }

        writer.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string text)
    {
        writer.WriteStartObject(name);
        StoryJson.WriteString(writer, "text"u8, text);
        writer.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter writer, StoryResult report, TextSpan span, LineMap lines, string? note)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation"u8);
        WriteArtifact(writer, report);
        WriteRegion(writer, "region"u8, report, span, lines);
        writer.WriteEndObject();
        if (report.Entry.Line is not null)
        {
            writer.WriteStartArray("logicalLocations"u8);
            writer.WriteStartObject();
            StoryJson.WriteString(writer, "name"u8, report.Entry.Id);
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        if (note is not null)
        {
            WriteMessage(writer, "message"u8, note);
        }

        writer.WriteEndObject();
    }

    private static void WriteArtifact(Utf8JsonWriter writer, StoryResult report)
    {
        writer.WriteStartObject("artifactLocation"u8);
        writer.WriteString("uri"u8, string.Join('/', report.Entry.Source.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString)));
        writer.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter writer, ReadOnlySpan<byte> name, StoryResult report, TextSpan span, LineMap lines)
    {
        writer.WriteStartObject(name);
        if (report.Entry.Line is { } number)
        {
            writer.WriteNumber("startLine"u8, number);
        }
        else
        {
            var (line, column) = lines.Locate(span.Start);
            var (endLine, endColumn) = lines.Locate(span.End);
            writer.WriteNumber("startLine"u8, line);
            writer.WriteNumber("startColumn"u8, column);
            writer.WriteNumber("endLine"u8, endLine);
            writer.WriteNumber("endColumn"u8, endColumn);
            writer.WriteNumber("charOffset"u8, span.Start);
            writer.WriteNumber("charLength"u8, span.Length);
        }

        writer.WriteEndObject();
    }

    private static void WriteFixes(Utf8JsonWriter writer, StoryResult report, Finding finding, LineMap lines)
    {
        writer.WriteStartArray("fixes"u8);
        foreach (var suggestion in finding.Suggestions)
        {
            writer.WriteStartObject();
            WriteMessage(writer, "description"u8, Names.Of(suggestion.Applicability));
            writer.WriteStartArray("artifactChanges"u8);
            writer.WriteStartObject();
            WriteArtifact(writer, report);
            writer.WriteStartArray("replacements"u8);
            writer.WriteStartObject();
            WriteRegion(writer, "deletedRegion"u8, report, finding.Span, lines);
            WriteMessage(writer, "insertedContent"u8, suggestion.Text);
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
