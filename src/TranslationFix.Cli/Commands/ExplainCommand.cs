using System.CommandLine;
using Spectre.Console;
using TranslationFix.Batch;
using TranslationFix.Cli.Output;

namespace TranslationFix.Cli.Commands;

/// <summary><c>translationfix explain RULE</c>: what a rule finds, with its examples.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandConsole console)
    {
        var rule = new Argument<string>("RULE") { Description = "The rule's id; translationfix rules lists them." };
        var command = new Command("explain", "Explain a rule with its examples.") { rule };
        command.SetAction(parsed =>
        {
            Write(StorySettings.CheckRule(parsed.GetValue(rule)!), People.Console(console, parsed.InvocationConfiguration.Output));
            return ExitCode.Clean;
        });
        return command;
    }

    private static void Write(RuleDescriptor rule, IAnsiConsole console)
    {
        console.Write(new Text($"{rule.Id}\n", new Style(decoration: Decoration.Bold)));
        console.Write(new Text($"{rule.Summary}\n\n"));
        console.Write(new Text($"category  {rule.Category}\nseverity  {Names.Of(rule.Severity)}\nfix       {Fixes(rule.Applicability)}\n"));
        WriteExamples(console, "What it finds", rule.Examples.Where(static example => !example.MustStay));
        WriteExamples(console, "What it leaves", rule.Examples.Where(static example => example.MustStay));
    }

    private static string Fixes(Applicability applicability) => applicability switch
    {
        Applicability.Safe => "safe: applied by translationfix fix where the finding is sure enough",
        Applicability.Unsafe => "unsafe: applied by translationfix fix --unsafe-fixes",
        _ => "display: shown only, an editor decides",
    };

    private static void WriteExamples(IAnsiConsole console, string title, IEnumerable<RuleExample> examples)
    {
        console.Write(new Text($"\n{title}\n", new Style(decoration: Decoration.Bold)));
        foreach (var example in examples)
        {
            console.Write(new Text($"  {(example.MustStay ? '✓' : '✗')} {Visible.Show(example.Text)}\n"));
            if (!example.MustStay && example.Corrected is { } corrected)
            {
                console.Write(new Text($"  → {Visible.Show(corrected)}\n", new Style(Color.Green)));
            }
        }
    }
}
