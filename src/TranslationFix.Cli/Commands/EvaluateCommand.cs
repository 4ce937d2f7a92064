using System.Collections.Immutable;
using System.CommandLine;
using TranslationFix.Batch;
using TranslationFix.Cli.Output;
using TranslationFix.Cli.Running;
using TranslationFix.Evaluation;

namespace TranslationFix.Cli.Commands;

/// <summary><c>translationfix evaluate</c>: measures the findings on corpora that people annotated.</summary>
internal static class EvaluateCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandConsole console)
    {
        var options = new EvaluateOptions();
        var command = options.ToCommand();
        command.SetAction((parsed, cancellationToken) => RunAsync(options, parsed, console, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(EvaluateOptions options, ParseResult parsed, CommandConsole console, CancellationToken cancellationToken)
    {
        var settings = EvaluateSettings.Create(options, parsed, console);
        var problems = 0;
        var documents = DocumentSource.Read(
            parsed.GetValue(options.Paths)!.Select(console.FullPath),
            settings.Reading,
            problem =>
            {
                problems++;
                console.Error.WriteLine($"{ToolInfo.Name}: {problem}");
            },
            parsed.GetValue(options.Split),
            parsed.GetValue(options.InputFormat));
        if (documents.IsEmpty)
        {
            throw new UsageException("there is no story to evaluate on");
        }

        var page = parsed.GetValue(options.Report);
        var (report, failures) = await MeasureAsync(documents, settings, parsed.GetValue(options.Sweep) || page is not null, console, cancellationToken).ConfigureAwait(false);
        Print(report, options, parsed, console);
        if (page is not null)
        {
            WriteFile(console.FullPath(page), stream => HtmlReport.Write(stream, report));
        }

        await WriteForScorersAsync(documents, options, parsed, settings, console, cancellationToken).ConfigureAwait(false);
        var broken = settings.Bounds.Select(bound => bound.Check(report.Result)).OfType<string>().ToArray();
        foreach (var bound in broken)
        {
            console.Error.WriteLine($"{ToolInfo.Name}: {bound}");
        }

        return problems + failures > 0 ? ExitCode.Failure : broken.Length > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    /// <summary>Measures the library and its peers; a peer that fails is told of, and the others go on.</summary>
    private static async Task<(EvaluationReport Report, int Failures)> MeasureAsync(ImmutableArray<Document> documents, EvaluateSettings settings, bool sweeps, CommandConsole console, CancellationToken cancellationToken)
    {
        var peers = ImmutableArray.CreateBuilder<EvaluationResult>();
        var failures = 0;
        EvaluationResult? result = null;
        await EvaluateProgress.RunAsync(console, documents.Length * (1 + (sweeps ? 1 : 0) + settings.Peers.Length), async advance =>
        {
            result = await EvaluationRun.RunAsync(documents, Checker(settings, settings.MinimumConfidence), settings.Measuring, advance, cancellationToken).ConfigureAwait(false);
            if (sweeps)
            {
                result = result with { Sweep = await EvaluationRun.SweepAsync(documents, Checker(settings, 0), settings.Measuring, advance, cancellationToken).ConfigureAwait(false) };
            }

            foreach (var peer in settings.Peers)
            {
                try
                {
                    peers.Add(await EvaluationRun.RunAsync(documents, peer, settings.Measuring, advance, cancellationToken).ConfigureAwait(false));
                }
                catch (CheckerException exception)
                {
                    failures++;
                    console.Error.WriteLine($"{ToolInfo.Name}: {exception.Message}");
                }
                finally
                {
                    (peer as IDisposable)?.Dispose();
                }
            }
        }).ConfigureAwait(false);
        return (new EvaluationReport(result!, peers.ToImmutable(), settings.Baseline is { } baseline ? BaselineComparison.Of(baseline, result!) : null), failures);
    }

    private static FixerChecker Checker(EvaluateSettings settings, double? minimumConfidence) =>
        new(TranslationFixer.Create(new TranslationFixerOptions { MinimumConfidence = minimumConfidence, Select = settings.Select }), Environment.ProcessorCount);

    private static void Print(EvaluationReport report, EvaluateOptions options, ParseResult parsed, CommandConsole console)
    {
        if (parsed.GetValue(options.Format) is ListFormat.Json)
        {
            EvaluationJson.Write(console.Output, report);
            return;
        }

        var output = parsed.InvocationConfiguration.Output;
        var examples = parsed.GetValue(options.Examples);
        output.Write(report.Result.Stories > 0 ? EvaluationTable.Format(report.Result, examples) : EvaluationTable.Cases(report.Result, examples));
        EvaluateTables.Write(People.Console(console, output), report, parsed.GetValue(options.By)?.Replace('-', ' '));
    }

    private static async Task WriteForScorersAsync(ImmutableArray<Document> documents, EvaluateOptions options, ParseResult parsed, EvaluateSettings settings, CommandConsole console, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(options.WriteReference) is { } reference)
        {
            WriteFile(console.FullPath(reference), stream => FindingsWriters.Write(stream, FindingsWriters.For(reference)!, documents.Select(static document => (document, FindingsWriters.MarksOf(document)))));
        }

        if (parsed.GetValue(options.WriteFindings) is { } findings)
        {
            var answers = new List<IReadOnlyList<CheckerFinding>>();
            await foreach (var answer in Checker(settings, settings.MinimumConfidence).CheckAsync(documents, cancellationToken).ConfigureAwait(false))
            {
                answers.Add(answer.Findings);
            }

            WriteFile(console.FullPath(findings), stream => FindingsWriters.Write(stream, FindingsWriters.For(findings)!, documents.Zip(answers)));
        }
    }

    private static void WriteFile(string path, Action<Stream> write)
    {
        using var content = new MemoryStream();
        write(content);
        using var file = AtomicFile.Beside(path);
        file.Write(content.GetBuffer().AsSpan(0, (int)content.Length));
        file.Commit();
    }
}
