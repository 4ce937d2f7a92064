using System.CommandLine;
using TranslationFix.Cli.Output;
using TranslationFix.Evaluation;

namespace TranslationFix.Cli.Commands;

/// <summary><c>translationfix evaluate</c>: measures the findings on stories whose artifacts are marked.</summary>
internal static class EvaluateCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandConsole console)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Story files and folders of them.", Arity = ArgumentArity.OneOrMore };
        var split = new Option<CorpusSplit?>("--split") { HelpName = "train|dev|test", Description = "Only stories in folders of this name. [default: all]" };
        var examples = new Option<int>("--examples") { HelpName = "N", Description = "Show so many cases of each kind that went wrong." };
        var minimum = new Option<double?>("--min-confidence") { HelpName = "P", Description = "Count only findings of at least this probability, from 0 to 1. [default: the model's own]" };
        var format = ListFormat.Option();
        var command = new Command("evaluate", "Measure precision, recall and fixes on stories whose artifacts are marked.") { paths, split, examples, minimum, format };
        command.SetAction((parsed, cancellationToken) =>
        {
            var fixer = TranslationFixer.Create(new TranslationFixerOptions { MinimumConfidence = StorySettings.CheckProbability(parsed.GetValue(minimum)) });
            var result = Evaluate(parsed.GetValue(paths)!.Select(console.FullPath), fixer, parsed.GetValue(split), cancellationToken);
            if (parsed.GetValue(format) is ListFormat.Json)
            {
                EvaluationJson.Write(console.Output, result);
            }
            else
            {
                parsed.InvocationConfiguration.Output.Write(EvaluationTable.Format(result, parsed.GetValue(examples)));
            }

            return Task.FromResult(ExitCode.Clean);
        });
        return command;
    }

    private static EvaluationResult Evaluate(IEnumerable<string> paths, TranslationFixer fixer, CorpusSplit? split, CancellationToken cancellationToken)
    {
        try
        {
            var result = EvaluationRun.Run(paths, fixer, split, cancellationToken);
            return result.Stories > 0 ? result : throw new UsageException("there is no story to evaluate on");
        }
        catch (StoryFormatException exception)
        {
            throw new UsageException(exception.Message);
        }
    }
}
