using System.CommandLine;
using System.Text.Json;
using Spectre.Console;

namespace TranslationFix.Cli.Commands;

/// <summary><c>translationfix languages</c>: lists the languages of the stories that are checked.</summary>
internal static class LanguagesCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandConsole console)
    {
        var format = ListFormat.Option();
        var command = new Command("languages", "List the languages of the texts that are checked.") { format };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(format) is ListFormat.Json)
            {
                ListFormat.WriteJson(console, WriteJson);
            }
            else
            {
                foreach (var tag in TranslationFixer.Languages)
                {
                    parsed.InvocationConfiguration.Output.WriteLine(tag);
                }
            }

            return ExitCode.Clean;
        });
        return command;
    }

    private static void WriteJson(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var tag in TranslationFixer.Languages)
        {
            writer.WriteStringValue(tag);
        }

        writer.WriteEndArray();
    }
}
