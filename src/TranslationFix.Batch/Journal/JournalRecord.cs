using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using TranslationFix.Wire.Json;

namespace TranslationFix.Batch;

/// <summary>Writes what came out of a unit as one line of JSON, and reads it. Arrays without names: the journal is for the machine, and long.</summary>
internal static class JournalRecord
{
    private static readonly FrozenDictionary<string, RuleDescriptor> Rules = TranslationFixer.Rules.ToFrozenDictionary(static rule => rule.Id, StringComparer.Ordinal);

    /// <summary>Writes <c>[place, content, [[edits, findings]...]]</c>.</summary>
    public static void Write(IBufferWriter<byte> output, UnitKey key, IReadOnlyList<StoryMemo> stories)
    {
        using var writer = new Utf8JsonWriter(output, StoryJson.Options);
        writer.WriteStartArray();
        JsonString.Write(writer, key.Place);
        writer.WriteStringValue(key.Content);
        writer.WriteStartArray();
        foreach (var story in stories)
        {
            writer.WriteStartArray();
            WriteEdits(writer, story.Edits);
            WriteFindings(writer, story.Findings);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        writer.WriteEndArray();
    }

    /// <summary>Reads the key alone.</summary>
    public static UnitKey ReadKey(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line);
        reader.Read();
        return new UnitKey(String(ref reader), String(ref reader));
    }

    /// <summary>Reads the stories.</summary>
    public static ImmutableArray<StoryMemo> Read(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line);
        reader.Read();
        String(ref reader);
        String(ref reader);
        var stories = ImmutableArray.CreateBuilder<StoryMemo>();
        Open(ref reader);
        while (Opens(ref reader))
        {
            stories.Add(new StoryMemo(ReadEdits(ref reader), ReadFindings(ref reader)));
            reader.Read();
        }

        return stories.DrainToImmutable();
    }

    private static void WriteEdits(Utf8JsonWriter writer, ImmutableArray<TextEdit> edits)
    {
        writer.WriteStartArray();
        foreach (var edit in edits)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(edit.Span.Start);
            writer.WriteNumberValue(edit.Span.End);
            JsonString.Write(writer, edit.Original);
            JsonString.Write(writer, edit.Replacement);
            writer.WriteStringValue(edit.RuleId);
            writer.WriteNumberValue(edit.Confidence);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private static ImmutableArray<TextEdit> ReadEdits(ref Utf8JsonReader reader)
    {
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        Open(ref reader);
        while (Opens(ref reader))
        {
            edits.Add(new TextEdit(new TextSpan(Int(ref reader), Int(ref reader)), String(ref reader), String(ref reader), String(ref reader), Double(ref reader)));
            reader.Read();
        }

        return edits.DrainToImmutable();
    }

    private static void WriteFindings(Utf8JsonWriter writer, ImmutableArray<Finding> findings)
    {
        writer.WriteStartArray();
        foreach (var finding in findings)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(finding.Rule.Id);
            writer.WriteNumberValue((int)finding.Severity);
            writer.WriteNumberValue(finding.Span.Start);
            writer.WriteNumberValue(finding.Span.End);
            writer.WriteNumberValue(finding.Confidence);
            JsonString.Write(writer, finding.Message);
            writer.WriteStartArray();
            foreach (var suggestion in finding.Suggestions)
            {
                writer.WriteStartArray();
                JsonString.Write(writer, suggestion.Text);
                writer.WriteNumberValue(suggestion.Confidence);
                writer.WriteNumberValue((int)suggestion.Applicability);
                writer.WriteEndArray();
            }

            writer.WriteEndArray();
            writer.WriteStartArray();
            foreach (var evidence in finding.Evidence)
            {
                writer.WriteStartArray();
                writer.WriteNumberValue(evidence.Span.Start);
                writer.WriteNumberValue(evidence.Span.End);
                JsonString.Write(writer, evidence.Note);
                writer.WriteEndArray();
            }

            writer.WriteEndArray();
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private static ImmutableArray<Finding> ReadFindings(ref Utf8JsonReader reader)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        Open(ref reader);
        while (Opens(ref reader))
        {
            var rule = Rules[String(ref reader)];
            var severity = (Severity)Int(ref reader);
            var span = new TextSpan(Int(ref reader), Int(ref reader));
            var confidence = Double(ref reader);
            var message = String(ref reader);
            var suggestions = ImmutableArray.CreateBuilder<Suggestion>();
            for (Open(ref reader); Opens(ref reader); reader.Read())
            {
                suggestions.Add(new Suggestion(String(ref reader), Double(ref reader), (Applicability)Int(ref reader)));
            }

            var evidence = ImmutableArray.CreateBuilder<Evidence>();
            for (Open(ref reader); Opens(ref reader); reader.Read())
            {
                evidence.Add(new Evidence(new TextSpan(Int(ref reader), Int(ref reader)), String(ref reader)));
            }

            findings.Add(new Finding(severity == rule.Severity ? rule : rule with { Severity = severity }, span, confidence, message, suggestions.DrainToImmutable(), evidence.DrainToImmutable()));
            reader.Read();
        }

        return findings.DrainToImmutable();
    }

    /// <summary>Goes to the start of an array.</summary>
    private static void Open(ref Utf8JsonReader reader) => reader.Read();

    /// <summary>Goes to the next token; true when it is the start of an array, false at the end of the one around it.</summary>
    private static bool Opens(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.StartArray;

    private static string String(ref Utf8JsonReader reader)
    {
        reader.Read();
        return JsonString.Read(reader);
    }

    private static int Int(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetInt32();
    }

    private static double Double(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetDouble();
    }
}
