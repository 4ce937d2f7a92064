using System.CommandLine;
using System.Text;
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
        var output = new Option<string?>("--output") { HelpName = "FILE", Description = "Write the model into this file. [default: the standard output]" };
        var seed = new Option<int?>("--seed") { HelpName = "N", Description = "The seed of everything random. [default: 1]" };
        var command = new Command("train", "Train the classifier from marked stories.") { corpora, output, seed };
        command.SetAction(parsed =>
        {
            var options = new TrainingOptions(console.FullPath(parsed.GetValue(corpora)!));
            var result = Train(options with { Seed = parsed.GetValue(seed) ?? options.Seed });
            console.Error.Write(result.Summary);
            Write(console, parsed.GetValue(output), Encoding.UTF8.GetBytes(result.Model));
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
        catch (Exception exception) when (exception is StoryFormatException or InvalidOperationException)
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

        using var file = new AtomicFile(console.FullPath(path));
        file.Write(model);
        file.Commit();
    }
}
