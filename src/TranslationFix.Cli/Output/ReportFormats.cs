using TranslationFix.Batch;

namespace TranslationFix.Cli.Output;

/// <summary>The formats of reports, by the names of <c>--output-format</c>.</summary>
internal static class ReportFormats
{
    /// <summary>The names.</summary>
    public static IReadOnlyList<string> Names { get; } = ["text", "json", "jsonl", "sarif", "github", "languagetool", "html"];

    /// <summary>The format of this name.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="colors">True when the text is for a terminal that shows colours.</param>
    /// <param name="fixes">True when stories are fixed.</param>
    public static IReportFormat Create(string name, bool colors, bool fixes) => name switch
    {
        "text" => new TextFormat(new Ansi(colors)),
        "json" => new JsonFormat(),
        "jsonl" => new JsonLinesFormat(),
        "sarif" => new SarifFormat(),
        "github" => new GitHubFormat(),
        "languagetool" => new LanguageToolFormat(),
        "html" => new HtmlFormat(fixes),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such format."),
    };
}
