using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using TranslationFix.Cli.Output;
using TranslationFix.Evaluation;
using TranslationFix.Batch;
using TranslationFix.Training;

namespace TranslationFix.Cli.Commands;

/// <summary><c>translationfix train CORPORA --ablation</c>: what each source of data and each group of features is good for.</summary>
internal sealed class TrainAblation
{
    private readonly Option<bool> ablation = new("--ablation") { Description = "Train without each source of data and each group of features instead, and write a table (Markdown) of what that comes to on dev." };

    private readonly Option<string[]> human = Files("--human", "With --ablation: text by people, in any format that evaluate reads, on which every finding is a false alarm.");

    private readonly Option<string[]> marked = Files("--marked-dev", "With --ablation: machine translation with people's error marks, which is not trained with.");

    /// <summary>Adds the options to the command.</summary>
    public void AddTo(Command command)
    {
        command.Add(ablation);
        command.Add(human);
        command.Add(marked);
    }

    /// <summary>Whether the table is asked for.</summary>
    public bool IsAsked(ParseResult parsed) => parsed.GetValue(ablation);

    /// <summary>Whether the table is asked for, as validators see it.</summary>
    public bool IsAsked(CommandResult parsed) => parsed.GetValue(ablation);

    /// <summary>The table, in Markdown.</summary>
    public string Run(TrainingOptions training, ParseResult parsed, CommandConsole console) => AblationTable.Write(
        new AblationOptions(training, Judge)
        {
            Human = Read(parsed.GetValue(human), DocumentKind.Human, training.Language, console),
            Marked = Read(parsed.GetValue(marked), DocumentKind.Marked, training.Language, console),
        },
        name => console.Error.WriteLine($"{ToolInfo.Name}: {name}"));

    private static EvaluationResult Judge(TranslationFixer fixer, ImmutableArray<Document> documents) =>
        EvaluationRun.RunAsync(documents, new FixerChecker(fixer, Environment.ProcessorCount), new EvaluationOptions()).GetAwaiter().GetResult();

    /// <summary>Documents of one kind alone: no annotated story comes in this way, of whatever split.</summary>
    private static ImmutableArray<Document> Read(string[]? files, DocumentKind kind, string language, CommandConsole console) => files is not { Length: > 0 } ? [] :
    [
        .. DocumentSource.Read(files.Select(console.FullPath), new ReaderOptions { Language = language }, problem => throw new UsageException(problem.ToString()))
            .Where(document => document.Kind == kind && string.Equals(document.Language.Split('-')[0], language, StringComparison.Ordinal)),
    ];

    private static Option<string[]> Files(string name, string description) => new(name) { HelpName = "FILE", Description = description, AllowMultipleArgumentsPerToken = true };
}
