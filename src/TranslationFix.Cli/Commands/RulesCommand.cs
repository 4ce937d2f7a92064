using System.CommandLine;
using System.Text;
using System.Text.Json;
using Spectre.Console;
using TranslationFix.Batch;
using TranslationFix.Cli.Output;

namespace TranslationFix.Cli.Commands;

/// <summary><c>translationfix rules</c>: lists the rules.</summary>
internal static class RulesCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandConsole console)
    {
        var format = ListFormat.Option();
        var command = new Command("rules", "List the rules.") { format };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(format) is ListFormat.Json)
            {
                ListFormat.WriteJson(console, WriteJson);
            }
            else
            {
                WriteTable(People.Console(console, parsed.InvocationConfiguration.Output));
            }

            return ExitCode.Clean;
        });
        return command;
    }

    private static void WriteTable(IAnsiConsole console)
    {
        var table = People.Table("rule", "category", "severity", "fix", "what it finds");
        foreach (var rule in TranslationFixer.Rules)
        {
            table.AddRow(new Text(rule.Id), new Text(rule.Category), new Text(Names.Of(rule.Severity)), new Text(Names.Of(rule.Applicability)), new Text(rule.Summary));
        }

        console.Write(table);
    }

    private static void WriteJson(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var rule in TranslationFixer.Rules)
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, rule.Id);
            writer.WriteString("category"u8, rule.Category);
            writer.WriteString("severity"u8, Names.Of(rule.Severity));
            writer.WriteString("applicability"u8, Names.Of(rule.Applicability));
            writer.WriteString("summary"u8, rule.Summary);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
