using TranslationFix.Batch;

namespace TranslationFix.Cli.Output;

/// <summary>The formats of reports, by the names of <c>--output-format</c>.</summary>
internal static class ReportFormats
{
    /// <summary>The names, those that are planned included.</summary>
    public static IReadOnlyList<string> Names { get; } = ["text", "json", "jsonl", "sarif", "github", "languagetool", "html"];

    /// <summary>The format of this name.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="colors">True when the text is for a terminal that shows colours.</param>
    /// <exception cref="UsageException">It is not written yet.</exception>
    public static IReportFormat Create(string name, bool colors) => name switch
    {
        "text" => new TextFormat(new Ansi(colors)),
        "json" => new JsonFormat(),
        "jsonl" => new JsonLinesFormat(),
        "sarif" => new SarifFormat(),
        "github" => new GitHubFormat(),
        "languagetool" => new LanguageToolFormat(),
        _ => throw new UsageException($"not yet written: {name}; the output formats are {string.Join(", ", Names.Where(static known => known is not "html"))}"),
    };
}
