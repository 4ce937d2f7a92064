using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TranslationFix.Evaluation;

/// <summary>Writes one line of JSON for each document in the format of LanguageTool's answers, with the document's id; <see cref="SavedChecker"/> reads it.</summary>
internal sealed class LanguageToolWriter : IFindingsWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc />
    public void WriteStart(TextWriter output)
    {
    }

    /// <inheritdoc />
    public void Write(TextWriter output, Document document, IReadOnlyList<CheckerFinding> findings)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", document.Id);
            json.WriteStartArray("matches");
            foreach (var finding in findings.OrderBy(static finding => finding.Span))
            {
                Write(json, finding);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, CheckerFinding finding)
    {
        json.WriteStartObject();
        json.WriteNumber("offset", finding.Span.Start);
        json.WriteNumber("length", finding.Span.Length);
        if (finding.Confidence is { } confidence)
        {
            json.WriteNumber("confidence", confidence);
        }

        json.WriteStartArray("replacements");
        foreach (var suggestion in finding.Suggestions)
        {
            json.WriteStartObject();
            json.WriteString("value", suggestion);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("rule");
        json.WriteString("id", finding.Rule);
        if (finding.Category is { } category)
        {
            json.WriteStartObject("category");
            json.WriteString("id", category);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
