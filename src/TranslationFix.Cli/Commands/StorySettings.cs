using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using TranslationFix.Batch;
using TranslationFix.Cli.Detection;
using TranslationFix.Cli.Input;
using TranslationFix.Wire;

namespace TranslationFix.Cli.Commands;

/// <summary>What a run of <c>check</c> or <c>fix</c> does: the options, over the configuration, over the defaults.</summary>
internal sealed partial record StorySettings
{
    /// <summary>What surely fits into a string.</summary>
    private const int MostMebibytes = 512;

    /// <summary>A day.</summary>
    private const double MostSeconds = 86_400;

    /// <summary>What to read; never empty.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The folder into which files come, or null.</summary>
    public string? Watch { get; init; }

    /// <summary>The format of the report, by name.</summary>
    public required string OutputFormat { get; init; }

    /// <summary>What is done with the stories.</summary>
    public required BatchOptions BatchOptions { get; init; }

    /// <summary>The severity from which findings count, or null when none does.</summary>
    public Severity? FailOn { get; init; }

    /// <summary>What is read.</summary>
    public BatchSource Source(CommandConsole console) => Watch is null ? new PathSource([.. Paths], () => console.Input) : BatchSource.Watch(Watch);

    /// <summary>Counts the bytes of the input; null when they cannot be known.</summary>
    public Func<long>? CountBytes(CommandConsole console) => Watch is not null || Paths.Contains("-", StringComparer.Ordinal) ? null : () => new PathSource([.. Paths], () => console.Input).CountBytes(BatchOptions);

    /// <summary>Puts options and configuration together.</summary>
    /// <exception cref="UsageException">They cannot be followed.</exception>
    public static StorySettings Create(StoryOptions options, ParseResult parsed, CommandConsole console, string? watch = null)
    {
        var config = ConfigFile.Load(parsed.GetValue(options.Config) is { } path ? console.FullPath(path) : null, console.WorkingDirectory);
        var house = parsed.GetValue(options.Accept) is { } file ? HouseList.Read(console.FullPath(file)) : null;
        var language = parsed.GetValue(options.Language) ?? config.Language ?? "auto";
        return new StorySettings
        {
            Watch = watch,
            Paths = watch is not null ? CheckNoPaths(parsed.GetValue(options.Paths) ?? []) : PathsOf(parsed.GetValue(options.Paths) ?? [], console),
            OutputFormat = parsed.GetValue(options.OutputFormat)!,
            BatchOptions = new BatchOptions
            {
                WorkingDirectory = console.WorkingDirectory,
                Format = InputFormats.Find(parsed.GetValue(options.InputFormat)!),
                MarkedStories = static document => new MarkedStoryUnit(document),
                LanguageOf = language is "auto" ? new LanguageDetection().LanguageOf : null,
                Wire = new WireOptions
                {
                    Language = language is "auto" ? null : CheckTag(language),
                    SourceLanguage = (parsed.GetValue(options.SourceLanguage) ?? config.SourceLanguage) is { } source ? CheckTag(source) : null,
                    Date = parsed.GetValue(options.Date) is { } date ? ParseDate(date) : null,
                    Fields = FieldNames.Parse(parsed.GetValue(options.Fields)),
                    MaximumBytes = FileSize(parsed.GetValue(options.MaximumFileSize)),
                },
                Duplicates = parsed.GetValue(options.Duplicates) is "skip" ? Duplicates.Skip : Duplicates.Keep,
                StoryTime = StoryTime(parsed.GetValue(options.StoryTime)),
                Fixer = new TranslationFixerOptions
                {
                    MinimumConfidence = CheckProbability(parsed.GetValue(options.MinimumConfidence) ?? config.Base.MinimumConfidence),
                    Select = RuleIds(parsed.GetValue(options.Select), config.Base.Select),
                    Ignore = RuleIds(parsed.GetValue(options.Ignore), config.Base.Ignore),
                    Rules = RulesUnder(parsed.GetValue(options.MinimumConfidence), config.Base.Rules),
                    Accept = [.. config.Base.Accept, .. house?.Accept ?? []],
                    House = config.House ?? HouseCalibration.None,
                    PreferredSpellings = HouseList.Merge(config.Base.PreferredSpellings, house?.PreferredSpellings),
                },
                Layers = [.. config.Layers.Select(layer => Under(options, parsed, layer))],
                Baseline = parsed.GetValue(options.Baseline) is { } baseline ? Baseline.Read(console.FullPath(baseline)) : null,
                Reports = [.. (parsed.GetValue(options.Report) ?? []).Select(console.FullPath)],
                Jobs = parsed.GetValue(options.Jobs) switch
                {
                    null => Environment.ProcessorCount,
                    < 1 => throw new UsageException("--jobs must be at least 1"),
                    { } jobs => jobs,
                },
            },
            FailOn = ParseSeverity(parsed.GetValue(options.FailOn) ?? config.FailOn ?? Names.Of(Severity.Neutral)),
        };
    }

    private static string[] PathsOf(string[] paths, CommandConsole console)
    {
        if (paths.Length > 0)
        {
            return paths;
        }

        return console.InputIsTerminal ? throw new UsageException("name a file, a folder or a glob to read, or - for the standard input") : ["-"];
    }

    private static string[] CheckNoPaths(string[] paths) => paths.Length == 0 ? paths : throw new UsageException("--watch names what is read; leave out the other paths");

    private static int FileSize(int? mebibytes) => mebibytes switch
    {
        null => new BatchOptions().Wire.MaximumBytes,
        < 1 or > MostMebibytes => throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"--max-file-size is a number of mebibytes from 1 to {MostMebibytes}")),
        { } size => size << 20,
    };

    private static TimeSpan StoryTime(double? seconds) => seconds switch
    {
        null => new BatchOptions().StoryTime,
        <= 0 or > MostSeconds or double.NaN => throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"--story-time is a number of seconds, more than 0 and at most {MostSeconds}")),
        { } time => TimeSpan.FromSeconds(time),
    };

    /// <summary>A layer of the configuration without what the command line says otherwise.</summary>
    private static SettingsLayer Under(StoryOptions options, ParseResult parsed, SettingsLayer layer) => layer with
    {
        MinimumConfidence = parsed.GetValue(options.MinimumConfidence) is null ? CheckProbability(layer.MinimumConfidence) : null,
        Select = parsed.GetValue(options.Select) is { Length: > 0 } || layer.Select is null ? null : RuleIds(null, layer.Select),
        Ignore = parsed.GetValue(options.Ignore) is { Length: > 0 } ? [] : RuleIds(null, layer.Ignore),
        Rules = RulesUnder(parsed.GetValue(options.MinimumConfidence), layer.Rules),
    };

    private static ImmutableDictionary<string, RuleOptions> RulesUnder(double? minimumConfidence, ImmutableDictionary<string, RuleOptions> rules) =>
        minimumConfidence is null ? rules : rules.ToImmutableDictionary(static pair => pair.Key, static pair => pair.Value with { MinimumConfidence = null }, StringComparer.Ordinal);

    private static string CheckTag(string tag) =>
        LanguageTag().IsMatch(tag) ? tag : throw new UsageException($"'{tag}' is not a language tag (BCP-47) such as en or pt-BR");

    private static DateOnly ParseDate(string date) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value
            : throw new UsageException($"'{date}' is not an ISO 8601 date such as 2022-01-09");

    /// <summary>A probability that was asked for.</summary>
    /// <exception cref="UsageException">It is none.</exception>
    public static double? CheckProbability(double? value) =>
        value is null or (>= 0 and <= 1) ? value : throw new UsageException("the least confidence is a probability from 0 to 1");

    /// <summary>The rules that an option lists, separated by commas; those of the settings when it is not given.</summary>
    /// <exception cref="UsageException">One does not exist.</exception>
    public static ImmutableArray<string> RuleIds(string[]? option, ImmutableArray<string>? config)
    {
        var ids = option is { Length: > 0 }
            ? [.. option.SelectMany(static list => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))]
            : config ?? [];
        foreach (var id in ids)
        {
            CheckRule(id);
        }

        return ids;
    }

    /// <summary>The rule of this id.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static RuleDescriptor CheckRule(string id) =>
        TranslationFixer.Rules.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.Ordinal))
        ?? throw new UsageException($"there is no rule '{id}'{NearestName.Suggest(id, TranslationFixer.Rules.Select(static rule => rule.Id))}");

    private static Severity? ParseSeverity(string name)
    {
        if (name is "none")
        {
            return null;
        }

        for (var i = 0; i < Names.Severities.Count; i++)
        {
            if (string.Equals(Names.Severities[i], name, StringComparison.Ordinal))
            {
                return (Severity)i;
            }
        }

        throw new UsageException($"there is no severity '{name}'{NearestName.Suggest(name, [.. Names.Severities, "none"])}");
    }

    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LanguageTag();
}
