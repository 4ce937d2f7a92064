using System.Buffers;
using System.Text.Json;
using TranslationFix.Batch;

namespace TranslationFix.Cli.Output;

/// <summary>The answer of a LanguageTool server (its HTTP API, version 1), one object a story, one story a line.</summary>
internal sealed class LanguageToolFormat : IReportFormat
{
    /// <summary>The UTF-16 code units of context on each side.</summary>
    private const int ContextLength = 40;

    /// <inheritdoc />
    public ReadOnlyMemory<byte> Separator => ReadOnlyMemory<byte>.Empty;

    /// <inheritdoc />
    public void WriteStart(IBufferWriter<byte> output)
    {
    }

    /// <inheritdoc />
    public void WriteEnd(IBufferWriter<byte> output)
    {
    }

    /// <inheritdoc />
    public void WriteStory(StoryResult report, IBufferWriter<byte> output)
    {
        using (var writer = new Utf8JsonWriter(output, StoryJson.Options))
        {
            writer.WriteStartObject();
            writer.WriteStartObject("software"u8);
            writer.WriteString("name"u8, ToolInfo.Name);
            writer.WriteString("version"u8, ToolInfo.Version);
            writer.WriteNumber("apiVersion"u8, 1);
            writer.WriteEndObject();
            writer.WriteStartObject("language"u8);
            writer.WriteString("name"u8, report.Entry.Story.Language);
            writer.WriteString("code"u8, report.Entry.Story.Language);
            writer.WriteEndObject();
            writer.WriteStartArray("matches"u8);
            foreach (var finding in report.Findings)
            {
                WriteMatch(writer, finding, report.Text);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void WriteMatch(Utf8JsonWriter writer, Finding finding, string text)
    {
        writer.WriteStartObject();
        StoryJson.WriteString(writer, "message"u8, finding.Message);
        writer.WriteString("shortMessage"u8, finding.Rule.Summary);
        writer.WriteNumber("offset"u8, finding.Span.Start);
        writer.WriteNumber("length"u8, finding.Span.Length);
        writer.WriteStartArray("replacements"u8);
        foreach (var suggestion in finding.Suggestions)
        {
            writer.WriteStartObject();
            StoryJson.WriteString(writer, "value"u8, suggestion.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteContext(writer, finding.Span, text);
        writer.WriteStartObject("rule"u8);
        writer.WriteString("id"u8, finding.Rule.Id);
        writer.WriteString("description"u8, finding.Rule.Summary);
        writer.WriteString("issueType"u8, finding.Rule.Category);
        writer.WriteStartObject("category"u8);
        writer.WriteString("id"u8, finding.Rule.Category);
        writer.WriteString("name"u8, finding.Rule.Category);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteContext(Utf8JsonWriter writer, TextSpan span, string text)
    {
        var start = Math.Max(0, span.Start - ContextLength);
        var end = Math.Min(text.Length, span.End + ContextLength);
        writer.WriteStartObject("context"u8);
        StoryJson.WriteString(writer, "text"u8, text[start..end]);
        writer.WriteNumber("offset"u8, span.Start - start);
        writer.WriteNumber("length"u8, span.Length);
        writer.WriteEndObject();
    }
}
