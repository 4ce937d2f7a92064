using System.CommandLine;
using System.Text;
using TranslationFix.Batch;
using TranslationFix.Cli.Running;
using TranslationFix.Evaluation;
using TranslationFix.Training;

namespace TranslationFix.Cli.Commands;

/// <summary><c>translationfix train</c>: trains the classifier and writes the model that the library embeds, or learns the calibration of a house.</summary>
internal static class TrainCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandConsole console)
    {
        var corpora = new Argument<string?>("CORPORA") { Description = "The folder of the corpora: language/train and language/dev with story files.", Arity = ArgumentArity.ZeroOrOne };
        var output = new Option<string?>("--output") { HelpName = "FILE", Description = "Write the model into this file, and its card into FILE.md; with --from, the calibration of the house. [default: the standard output]" };
        var from = new Option<string[]>("--from")
        {
            HelpName = "FILE",
            Description = "Learn from the decisions of editors instead, JSON Lines: findings of check --output-format jsonl with \"decision\": accepted, rejected or other (with \"fix\"). The model stays as it is.",
            AllowMultipleArgumentsPerToken = true,
        };
        var seed = new Option<int?>("--seed") { HelpName = "N", Description = "The seed of everything random. [default: 1]" };
        var marked = new Option<string[]>("--marked")
        {
            HelpName = "FILE",
            Description = "Public sets of marked machine translation or of human text, in any format that evaluate reads: their candidates are written into CORPORA/LANGUAGE/marked.candidates and trained with. [default: the candidates that stand there]",
            AllowMultipleArgumentsPerToken = true,
        };
        var command = new Command("train", "Train the classifier from marked stories, or the calibration of a house from the decisions of its editors.") { corpora, output, seed, marked, from };
        var ablation = new TrainAblation();
        ablation.AddTo(command);
        var oddWords = new TrainOddWords();
        oddWords.AddTo(command);
        command.Validators.Add(result =>
        {
            var isFromDecisions = result.GetValue(from) is { Length: > 0 };
            var works = (isFromDecisions ? 1 : 0) + (result.GetValue(corpora) is not null ? 1 : 0) + (oddWords.IsAsked(result) ? 1 : 0);
            if (works != 1)
            {
                result.AddError("train takes either the folder of the corpora, or --from, or --odd-word");
            }

            if (oddWords.Problem(result) is { } problem)
            {
                result.AddError(problem);
            }

            if (isFromDecisions && ablation.IsAsked(result))
            {
                result.AddError("--ablation needs the folder of the corpora");
            }
        });
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(from) is { Length: > 0 } decisions)
            {
                return TrainFromDecisions.Run(decisions, parsed.GetValue(output), console);
            }

            if (oddWords.IsAsked(parsed.CommandResult))
            {
                return oddWords.Run(parsed, parsed.GetValue(output), parsed.GetValue(seed), console);
            }

            var options = new TrainingOptions(console.FullPath(parsed.GetValue(corpora)!));
            var sets = MarkedSets.Read([.. (parsed.GetValue(marked) ?? []).Select(console.FullPath)], options.Language, console);
            options = options with { Seed = parsed.GetValue(seed) ?? options.Seed, Marked = sets };
            if (ablation.IsAsked(parsed))
            {
                Write(console, parsed.GetValue(output), Encoding.UTF8.GetBytes(Train(() => ablation.Run(options, parsed, console))));
                return ExitCode.Clean;
            }

            var result = Train(() => TrainingRun.Run(options));
            console.Error.Write(result.Summary);
            if (result.MarkedCandidates is { } candidates)
            {
                Write(console, TrainingCorpus.MarkedCandidatesPath(options.Corpora, options.Language), Encoding.UTF8.GetBytes(candidates));
            }

            Write(console, parsed.GetValue(output), Encoding.UTF8.GetBytes(result.Model));
            if (parsed.GetValue(output) is { } path)
            {
                Write(console, path + ".md", Encoding.UTF8.GetBytes(result.Card));
            }

            return ExitCode.Clean;
        });
        return command;
    }

    /// <summary>Trains; what is wrong with the data is a mistake of usage.</summary>
    public static T Train<T>(Func<T> training)
    {
        try
        {
            return training();
        }
        catch (Exception exception) when (exception is StoryFormatException or InvalidOperationException or InvalidDataException)
        {
            throw new UsageException(exception.Message);
        }
    }

    /// <summary>Writes a file, or the standard output when no path is given.</summary>
    public static void Write(CommandConsole console, string? path, byte[] content)
    {
        if (path is null)
        {
            console.Output.Write(content);
            return;
        }

        using var file = AtomicFile.Beside(console.FullPath(path));
        file.Write(content);
        file.Commit();
    }
}
