using System.CommandLine;
using TranslationFix.Batch;
using TranslationFix.Evaluation;

namespace TranslationFix.Cli.Commands;

/// <summary>The arguments and options of <c>evaluate</c>.</summary>
internal sealed class EvaluateOptions
{
    /// <summary>What to measure on.</summary>
    public Argument<string[]> Paths { get; } = new("PATH") { Description = "Corpora: files, and folders of them, in these formats (README.md has each in full):\n" + string.Join('\n', DocumentSource.Summaries.Select(static format => $"{format.Format,-10} {format.Summary}")), Arity = ArgumentArity.OneOrMore };

    /// <summary>The split.</summary>
    public Option<CorpusSplit?> Split { get; } = new("--split") { HelpName = "train|dev|test", Description = "Only files in folders of this name. [default: all]" };

    /// <summary>The format of the corpora.</summary>
    public Option<string?> InputFormat { get; } = Among("--input-format", "The format of the corpora. [default: by name and first line]", [.. DocumentSource.Formats]);

    /// <summary>The language of texts that do not say it.</summary>
    public Option<string> Language { get; } = new("--language") { HelpName = "TAG", Description = "The language of texts that do not say it (BCP-47).", DefaultValueFactory = static _ => new ReaderOptions().Language };

    /// <summary>The source language of texts that do not say it.</summary>
    public Option<string?> SourceLanguage { get; } = new("--source-language") { HelpName = "TAG", Description = "The source language of texts that do not say it (BCP-47)." };

    /// <summary>Whether segments stand alone.</summary>
    public Option<bool> BySegment { get; } = new("--by-segment") { Description = "Check every segment alone, not in its document." };

    /// <summary>Whether the spaces of a tokenizer go.</summary>
    public Option<bool> Detokenize { get; } = new("--detokenize") { Description = "Take out the white space that a tokenizer of the corpus put before punctuation; marks move with the text." };

    /// <summary>Whether the quotation marks of a table go.</summary>
    public Option<bool> Unquote { get; } = new("--unquote") { Description = "Take out the quotation marks of a table that an export left around lines and doubled inside; marks move with the text." };

    /// <summary>How many people must agree.</summary>
    public Option<int> MinimumRaters { get; } = new("--min-raters") { HelpName = "N", Description = "Take as an error of machine text what so many people marked.", DefaultValueFactory = static _ => 1 };

    /// <summary>The floor of confidence.</summary>
    public Option<double?> MinimumConfidence { get; } = new("--min-confidence") { HelpName = "P", Description = "Count only findings of at least this probability, from 0 to 1. [default: the model's own]" };

    /// <summary>The rules that are measured.</summary>
    public Option<string[]> Select { get; } = new("--select") { HelpName = "RULE,...", Description = "Measure only these rules. [default: all that run by themselves]" };

    /// <summary>Whether other floors are tried.</summary>
    public Option<bool> Sweep { get; } = new("--sweep") { Description = "Also measure what other floors of confidence come to." };

    /// <summary>How many cases are shown.</summary>
    public Option<int> Examples { get; } = new("--examples") { HelpName = "N", Description = "Show so many cases of each kind that went wrong." };

    /// <summary>What the table is broken down by.</summary>
    public Option<string?> By { get; } = Among("--by", "Also show a table by this.", ["rule", "family", "category", "severity", "language", "source-language", "system"]);

    /// <summary>The format on the standard output.</summary>
    public Option<string> Format { get; } = ListFormat.Option();

    /// <summary>The page for people.</summary>
    public Option<string?> Report { get; } = new("--report") { HelpName = "FILE", Description = "Write a page with plots and examples (HTML) into this file." };

    /// <summary>An earlier result.</summary>
    public Option<string?> Baseline { get; } = new("--baseline") { HelpName = "FILE", Description = "Show what changed since an earlier run, whose JSON this is." };

    /// <summary>Bounds below.</summary>
    public Option<string[]> FailUnder { get; } = new("--fail-under") { HelpName = "MEASURE=VALUE", Description = "Exit with 1 when the measure is less, as in f05=0.85." };

    /// <summary>Bounds above.</summary>
    public Option<string[]> FailOver { get; } = new("--fail-over") { HelpName = "MEASURE=VALUE", Description = "Exit with 1 when the measure is more, as in damage=0." };

    /// <summary>Servers to measure beside the library.</summary>
    public Option<string[]> PeerUrls { get; } = new("--peer-url") { HelpName = "URL", Description = "Also measure a server on this machine that answers LanguageTool's /v2/check." };

    /// <summary>Commands to measure beside the library.</summary>
    public Option<string[]> Peers { get; } = new("--peer") { HelpName = "NAME=COMMAND", Description = "Also measure a command that reads stories as JSON Lines and writes LanguageTool's JSON, a line a story." };

    /// <summary>Saved answers to measure beside the library.</summary>
    public Option<string[]> Saved { get; } = new("--peer-findings") { HelpName = "NAME=FILE", Description = "Also measure the answers of a checker that were saved, in LanguageTool's JSON, a line a document." };

    /// <summary>Where to write the findings.</summary>
    public Option<string?> WriteFindings { get; } = new("--write-findings") { HelpName = "FILE", Description = $"Write the findings for other scorers: {FindingsWriters.Endings}." };

    /// <summary>Where to write the marks.</summary>
    public Option<string?> WriteReference { get; } = new("--write-reference") { HelpName = "FILE", Description = "Write the marks of the corpora in the same formats." };

    /// <summary>The command with all of them.</summary>
    public Command ToCommand() => new("evaluate", "Measure findings and fixes on annotated corpora, alone or beside other checkers.")
    {
        Paths, Split, InputFormat, Language, SourceLanguage, BySegment, Detokenize, Unquote, MinimumRaters, MinimumConfidence, Select, Sweep, Examples, By, Format, Report, Baseline, FailUnder, FailOver,
        PeerUrls, Peers, Saved, WriteFindings, WriteReference,
    };

    private static Option<string?> Among(string name, string description, string[] values)
    {
        var option = new Option<string?>(name) { HelpName = string.Join('|', values), Description = description };
        option.AcceptOnlyFromAmong(values);
        return option;
    }
}
