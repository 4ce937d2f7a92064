using System.Text;

namespace TranslationFix.Evaluation;

/// <summary>Writes files of findings in the format that their endings name.</summary>
public static class FindingsWriters
{
    /// <summary>The endings that are known.</summary>
    public const string Endings = ".m2, .tsv (MQM) or .jsonl (LanguageTool's answers)";

    /// <summary>The writer for a file, or null when its ending is not known.</summary>
    public static IFindingsWriter? For(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".m2" => new M2Writer(),
        ".tsv" => new MqmTsvWriter(),
        ".jsonl" => new LanguageToolWriter(),
        _ => null,
    };

    /// <summary>Writes what was found in documents.</summary>
    /// <param name="output">Takes UTF-8.</param>
    /// <param name="writer">The format.</param>
    /// <param name="documents">The documents, each with what is found in it.</param>
    public static void Write(Stream output, IFindingsWriter writer, IEnumerable<(Document Document, IReadOnlyList<CheckerFinding> Findings)> documents)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(documents);
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        writer.WriteStart(text);
        foreach (var (document, findings) in documents)
        {
            writer.Write(text, document, findings);
        }
    }

    /// <summary>The marks of a document in the form of findings, as a perfect checker would report them.</summary>
    public static IReadOnlyList<CheckerFinding> MarksOf(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return [.. document.Marks.Select(static mark => new CheckerFinding(mark.Span, mark.Rule ?? mark.Category ?? "error") { Category = mark.Category, Severity = mark.Severity, Suggestions = mark.Fixes })];
    }
}
