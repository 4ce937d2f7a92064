using System.Collections.Immutable;
using TranslationFix.Batch;
using TranslationFix.Cli.Output;
using TranslationFix.Evaluation;
using TranslationFix.Training;

namespace TranslationFix.Cli.Commands;

/// <summary>Reads public sets of marked text to train with: machine translation segment by segment, human text as whole documents.</summary>
internal static class MarkedSets
{
    /// <summary>Reads one set a file; texts of other languages are left out.</summary>
    /// <exception cref="UsageException">A file does not exist or is malformed.</exception>
    public static ImmutableArray<MarkedSet> Read(ImmutableArray<string> files, string language, CommandConsole console) => [.. files.Select(file =>
    {
        var options = new ReaderOptions { Language = language, BySegment = true };
        var documents = Documents(file, options, console);
        if (documents.Any(static document => document.Kind is DocumentKind.Human))
        {
            documents = Documents(file, options with { BySegment = false }, console);
        }

        var name = Path.GetFileName(file).Replace(".jsonl.gz", string.Empty, StringComparison.Ordinal);
        return new MarkedSet(name, [.. documents.Where(document => document.Language.Split('-')[0].Equals(language, StringComparison.Ordinal)).Select(ToText)]);
    })];

    private static ImmutableArray<Document> Documents(string file, ReaderOptions options, CommandConsole console)
    {
        var problems = 0;
        var documents = DocumentSource.Read([file], options, problem =>
        {
            problems++;
            console.Error.WriteLine($"{ToolInfo.Name}: {problem}");
        });
        return problems == 0 && !documents.IsEmpty ? documents : throw new UsageException($"'{file}' is no set to train with");
    }

    private static MarkedText ToText(Document document) => new(
        document.Text,
        document.Language,
        document.Kind is DocumentKind.Human ? null : document.SourceLanguage,
        document.Kind is DocumentKind.Human ? [] : [.. document.Marks.Select(static mark => mark.Span)],
        document.Segments.Length == 1 ? document.Segments[0].PostEdit : null);
}
