using System.CommandLine;
using TranslationFix.Batch;
using TranslationFix.Cli.Output;

namespace TranslationFix.Cli.Commands;

/// <summary>What <c>check</c> and <c>fix</c> both take.</summary>
internal sealed class StoryOptions
{
    /// <summary>What to read.</summary>
    public Argument<string[]> Paths { get; } = new("PATH")
    {
        Description = "Files, folders or globs; - is the standard input, and so is nothing at all when it is redirected.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>The language of the text.</summary>
    public Option<string?> Language { get; } = new("--language")
    {
        HelpName = "TAG",
        Description = "The language (BCP-47) of stories that name none. [default: auto: told from the text; a text too short or too mixed for that is en when it may be English, or else und, which only the rules for all languages look at]",
    };

    /// <summary>The language that the text was translated from.</summary>
    public Option<string?> SourceLanguage { get; } = new("--source-language")
    {
        HelpName = "TAG",
        Description = "The language (BCP-47) that stories were translated from, when they do not say it.",
    };

    /// <summary>The day the stories were filed.</summary>
    public Option<string?> Date { get; } = new("--date")
    {
        HelpName = "YYYY-MM-DD",
        Description = "The day the stories were filed, when they do not say it.",
    };

    /// <summary>The format of the input.</summary>
    public Option<string> InputFormat { get; } = OneOf("--input-format", "The format of the input; auto goes by how each file begins and by its extension.", InputFormats.Auto, InputFormats.Names);

    /// <summary>The names of fields and columns.</summary>
    public Option<string[]> Fields { get; } = new("--fields")
    {
        HelpName = "FIELD=NAME,...",
        Description = "The names of fields (jsonl) and columns (csv, parquet): text, headline, id, language, sourceLanguage, date, sourceText; a field named more than once has several names.",
    };

    /// <summary>The format of the report.</summary>
    public Option<string> OutputFormat { get; } = OneOf("--output-format", "The format of the report.", "text", ReportFormats.Names);

    /// <summary>The least confidence.</summary>
    public Option<double?> MinimumConfidence { get; } = new("--min-confidence")
    {
        HelpName = "P",
        Description = "Report only findings of at least this probability, from 0 to 1. [default: the model's own]",
    };

    /// <summary>The rules to run.</summary>
    public Option<string[]> Select { get; } = new("--select")
    {
        HelpName = "RULE,...",
        Description = "Run only these rules.",
    };

    /// <summary>The rules not to run.</summary>
    public Option<string[]> Ignore { get; } = new("--ignore")
    {
        HelpName = "RULE,...",
        Description = "Do not run these rules.",
    };

    /// <summary>The configuration file.</summary>
    public Option<string?> Config { get; } = new("--config")
    {
        HelpName = "FILE",
        Description = "The configuration. [default: the nearest .translationfix.json, from this folder upwards]",
    };

    /// <summary>The names and words to leave.</summary>
    public Option<string?> Accept { get; } = new("--accept")
    {
        HelpName = "FILE",
        Description = "Names and words to leave alone, one a line, and spellings of the house: preferred = other, other; # begins a comment.",
    };

    /// <summary>The known findings.</summary>
    public Option<string?> Baseline { get; } = new("--baseline")
    {
        HelpName = "FILE",
        Description = "Do not report the findings of this file, which check --write-baseline wrote.",
    };

    /// <summary>The severity that counts.</summary>
    public Option<string?> FailOn { get; } = new("--fail-on")
    {
        HelpName = "SEVERITY",
        Description = "Exit with 1 for findings of at least this severity: neutral, minor, major, critical or none. [default: neutral]",
    };

    /// <summary>The number of workers.</summary>
    public Option<int?> Jobs { get; } = new("--jobs")
    {
        HelpName = "N",
        Description = "How many workers run at a time. [default: one for each processor]",
    };

    /// <summary>The reports over the whole run.</summary>
    public Option<string[]> Report { get; } = new("--report")
    {
        HelpName = "FILE",
        Description = "Write a report over the whole run; its extension names the format: .html, .jsonl, .sarif or .prom. May be given several times.",
    };

    /// <summary>The most of a file.</summary>
    public Option<int?> MaximumFileSize { get; } = new("--max-file-size")
    {
        HelpName = "MIB",
        Description = "Do not read a file (of JSON Lines: a line) with more mebibytes. [default: 64]",
    };

    /// <summary>The most time for a story.</summary>
    public Option<double?> StoryTime { get; } = new("--story-time")
    {
        HelpName = "SECONDS",
        Description = "Give up a story that takes longer. [default: 60]",
    };

    /// <summary>What is done with duplicates.</summary>
    public Option<string> Duplicates { get; } = OneOf("--duplicates", "Stories that come again in a run (the same id and version with the same text or, without an id, the same bytes): keep them, or report and write only the first.", "keep", ["keep", "skip"]);

    /// <summary>Adds all to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(Paths);
        Option[] options = [Language, SourceLanguage, Date, InputFormat, Fields, OutputFormat, MinimumConfidence, Select, Ignore, Config, Accept, Baseline, FailOn, Jobs, Report, MaximumFileSize, StoryTime, Duplicates];
        foreach (var option in options)
        {
            command.Add(option);
        }

        command.Validators.Add(result =>
        {
            var names = command.Options.Select(static option => option.Name).ToList();
            foreach (var path in result.GetValue(Paths) ?? [])
            {
                // The parser takes an option that it does not know for a path.
                if (path.Length > 1 && path[0] == '-')
                {
                    result.AddError($"there is no option '{path}'{NearestName.Suggest(path, names)}");
                }
            }
        });
    }

    private static Option<string> OneOf(string name, string description, string first, IReadOnlyList<string> names)
    {
        var option = new Option<string>(name)
        {
            HelpName = string.Join('|', names),
            Description = description,
            DefaultValueFactory = _ => first,
        };
        option.Validators.Add(result =>
        {
            var value = result.GetValueOrDefault<string>();
            if (!names.Contains(value, StringComparer.Ordinal))
            {
                result.AddError($"{name} is one of {string.Join(", ", names)}; '{value}' is not{NearestName.Suggest(value ?? string.Empty, names)}");
            }
        });
        return option;
    }
}
