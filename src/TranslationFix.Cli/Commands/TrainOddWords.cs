using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using TranslationFix.Training;

namespace TranslationFix.Cli.Commands;

/// <summary><c>translationfix train --odd-word</c>: trains the classifier of odd words from public sets and a language model.</summary>
internal sealed class TrainOddWords
{
    private readonly Option<string[]> train = new("--odd-word")
    {
        HelpName = "FILE",
        Description = "Train the classifier of odd words instead, from public sets of marked machine translation and of human text.",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> heldOut = new("--held-out")
    {
        HelpName = "FILE",
        Description = "With --odd-word: sets that calibrate it, put its report floor above all human text, and measure it.",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> languageModel = new("--language-model") { HelpName = "FILE", Description = "With --odd-word: a trigram model of CMU Sphinx in binary form, such as en-us.lm.bin of Debian's pocketsphinx-en-us." };

    /// <summary>Adds the options.</summary>
    public void AddTo(Command command)
    {
        command.Add(train);
        command.Add(heldOut);
        command.Add(languageModel);
    }

    /// <summary>True when odd words are to be trained.</summary>
    public bool IsAsked(SymbolResult result) => result.GetValue(train) is { Length: > 0 };

    /// <summary>What is wrong with the options, or null.</summary>
    public string? Problem(SymbolResult result) => IsAsked(result) == (result.GetValue(heldOut) is { Length: > 0 }) && IsAsked(result) == (result.GetValue(languageModel) is not null)
        ? null
        : "--odd-word, --held-out and --language-model go together";

    /// <summary>Trains.</summary>
    /// <exception cref="UsageException">A file does not exist or is malformed.</exception>
    public int Run(ParseResult parsed, string? output, int? seed, CommandConsole console)
    {
        var options = new OddWordTrainingOptions([], [], Model(console.FullPath(parsed.GetValue(languageModel)!)));
        options = options with { Train = Sets(parsed, train, options.Language, console), HeldOut = Sets(parsed, heldOut, options.Language, console), Seed = seed ?? options.Seed };
        var result = TrainCommand.Train(() => OddWordTraining.Run(options));
        TrainCommand.Write(console, output, result.Model);
        if (output is not null)
        {
            TrainCommand.Write(console, output + ".md", Encoding.UTF8.GetBytes(result.Card));
            TrainCommand.Write(console, Path.ChangeExtension(output, ".json"), Encoding.UTF8.GetBytes(result.Provenance));
        }

        console.Error.Write(result.Card);
        return ExitCode.Clean;
    }

    private static ImmutableArray<MarkedSet> Sets(ParseResult parsed, Option<string[]> option, string language, CommandConsole console) =>
        MarkedSets.Read([.. (parsed.GetValue(option) ?? []).Select(console.FullPath)], language, console);

    private static LanguageModel Model(string path)
    {
        try
        {
            return SphinxModelReader.Read(File.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new UsageException($"'{path}': {exception.Message}");
        }
    }
}
