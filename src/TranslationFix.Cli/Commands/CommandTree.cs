using System.CommandLine;
using System.CommandLine.Help;
using TranslationFix.Batch;
using TranslationFix.Cli.Output;

namespace TranslationFix.Cli.Commands;

/// <summary>All commands.</summary>
internal static class CommandTree
{
    /// <summary>The command <c>translationfix</c> with its subcommands.</summary>
    public static Command Create(CommandConsole console) =>
        new(ToolInfo.Name, "Finds, explains and fixes the artifacts that machine translation leaves in news stories.")
        {
            new HelpOption(),
            new VersionOption(),
            CheckCommand.Create(console),
            FixCommand.Create(console),
            RulesCommand.Create(console),
            ExplainCommand.Create(console),
            LanguagesCommand.Create(console),
            EvaluateCommand.Create(console),
            TrainCommand.Create(console),
        };
}
