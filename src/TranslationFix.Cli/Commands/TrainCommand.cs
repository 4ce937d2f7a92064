using System.CommandLine;
using System.Text;
using TranslationFix.Batch;
using TranslationFix.Cli.Running;
using TranslationFix.Evaluation;
using TranslationFix.Training;

namespace TranslationFix.Cli.Commands;

/// <summary><c>translationfix train</c>: trains the classifier and writes the model that the library embeds.</summary>
internal static class TrainCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandConsole console)
    {
        var corpora = new Argument<string>("CORPORA") { Description = "The folder of the corpora: language/train and language/dev with story files." };
        var output = new Option<string?>("--output") { HelpName = "FILE", Description = "Write the model into this file, and its card into FILE.md. [default: the standard output]" };
        var seed = new Option<int?>("--seed") { HelpName = "N", Description = "The seed of everything random. [default: 1]" };
        var marked = new Option<string[]>("--marked")
        {
            HelpName = "FILE",
            Description = "Public sets of marked machine translation or of human text, in any format that evaluate reads: their candidates are written into CORPORA/LANGUAGE/marked.candidates and trained with. [default: the candidates that stand there]",
            AllowMultipleArgumentsPerToken = true,
        };
        var command = new Command("train", "Train the classifier from marked stories.") { corpora, output, seed, marked };
        command.SetAction(parsed =>
        {
            var options = new TrainingOptions(console.FullPath(parsed.GetValue(corpora)!));
            var sets = MarkedSets.Read([.. (parsed.GetValue(marked) ?? []).Select(console.FullPath)], options.Language, console);
            var result = Train(options with { Seed = parsed.GetValue(seed) ?? options.Seed, Marked = sets });
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

    private static TrainingResult Train(TrainingOptions options)
    {
        try
        {
            return TrainingRun.Run(options);
        }
        catch (Exception exception) when (exception is StoryFormatException or InvalidOperationException or InvalidDataException)
        {
            throw new UsageException(exception.Message);
        }
    }

    private static void Write(CommandConsole console, string? path, byte[] model)
    {
        if (path is null)
        {
            console.Output.Write(model);
            return;
        }

        using var file = AtomicFile.Beside(console.FullPath(path));
        file.Write(model);
        file.Commit();
    }
}
