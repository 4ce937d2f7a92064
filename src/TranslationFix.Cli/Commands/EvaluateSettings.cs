using System.Collections.Immutable;
using System.CommandLine;
using TranslationFix.Batch;
using TranslationFix.Evaluation;

namespace TranslationFix.Cli.Commands;

/// <summary>What a run of <c>evaluate</c> does.</summary>
internal sealed record EvaluateSettings
{
    /// <summary>How corpora are read.</summary>
    public required ReaderOptions Reading { get; init; }

    /// <summary>How it is measured.</summary>
    public required EvaluationOptions Measuring { get; init; }

    /// <summary>The floor of confidence, or null for the model's own.</summary>
    public required double? MinimumConfidence { get; init; }

    /// <summary>The rules that are measured; all that run by themselves when empty.</summary>
    public required ImmutableArray<string> Select { get; init; }

    /// <summary>The other checkers.</summary>
    public required ImmutableArray<IChecker> Peers { get; init; }

    /// <summary>The bounds of measures.</summary>
    public required ImmutableArray<MeasureBound> Bounds { get; init; }

    /// <summary>The earlier run, or null.</summary>
    public required EvaluationBaseline? Baseline { get; init; }

    /// <summary>Puts the options together.</summary>
    /// <exception cref="UsageException">They cannot be followed.</exception>
    public static EvaluateSettings Create(EvaluateOptions options, ParseResult parsed, CommandConsole console)
    {
        if (parsed.GetValue(options.MinimumRaters) < 1)
        {
            throw new UsageException("--min-raters must be at least 1");
        }

        if (parsed.GetValue(options.Examples) < 0)
        {
            throw new UsageException("--examples must not be negative");
        }

        foreach (var file in (string?[])[parsed.GetValue(options.WriteFindings), parsed.GetValue(options.WriteReference)])
        {
            if (file is not null && FindingsWriters.For(file) is null)
            {
                throw new UsageException($"'{file}' must end in {FindingsWriters.Endings}");
            }
        }

        return new EvaluateSettings
        {
            Reading = new ReaderOptions
            {
                Language = parsed.GetValue(options.Language)!,
                SourceLanguage = parsed.GetValue(options.SourceLanguage),
                BySegment = parsed.GetValue(options.BySegment),
                Detokenize = parsed.GetValue(options.Detokenize),
                Unquote = parsed.GetValue(options.Unquote),
            },
            Measuring = new EvaluationOptions { MinimumRaters = parsed.GetValue(options.MinimumRaters) },
            MinimumConfidence = StorySettings.CheckProbability(parsed.GetValue(options.MinimumConfidence)),
            Select = StorySettings.RuleIds(parsed.GetValue(options.Select), config: null),
            Peers =
            [
                .. (parsed.GetValue(options.PeerUrls) ?? []).Select(PeerAt),
                .. (parsed.GetValue(options.Peers) ?? []).Select(text => Named(text, "--peer", (name, command) => new CommandChecker(name, command, console.WorkingDirectory))),
                .. (parsed.GetValue(options.Saved) ?? []).Select(text => Named(text, "--peer-findings", (name, file) => new SavedChecker(name, console.FullPath(file)))),
            ],
            Bounds =
            [
                .. (parsed.GetValue(options.FailUnder) ?? []).Select(static text => MeasureBound.Parse(text, isLeast: true)),
                .. (parsed.GetValue(options.FailOver) ?? []).Select(static text => MeasureBound.Parse(text, isLeast: false)),
            ],
            Baseline = parsed.GetValue(options.Baseline) is { } baseline ? ReadBaseline(console.FullPath(baseline)) : null,
        };
    }

    private static IChecker PeerAt(string url)
    {
        try
        {
            return new HttpChecker(new Uri(url, UriKind.RelativeOrAbsolute));
        }
        catch (Exception exception) when (exception is ArgumentException or UriFormatException)
        {
            throw new UsageException($"'{url}' is not the address of a server on this machine, such as http://127.0.0.1:8081");
        }
    }

    private static IChecker Named(string text, string option, Func<string, string, IChecker> create)
    {
        var parts = text.Split('=', 2);
        return parts is [{ Length: > 0 } name, { Length: > 0 } value] ? create(name, value) : throw new UsageException($"{option} takes a name, '=', and what is meant, not '{text}'");
    }

    private static EvaluationBaseline ReadBaseline(string path)
    {
        try
        {
            return EvaluationBaselineReader.Read(path);
        }
        catch (InvalidDataException exception)
        {
            throw new UsageException(exception.Message);
        }
    }
}
