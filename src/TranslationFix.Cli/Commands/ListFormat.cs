using System.CommandLine;
using System.Text.Json;
using TranslationFix.Batch;
using TranslationFix.Cli.Output;

namespace TranslationFix.Cli.Commands;

/// <summary>The formats of lists: a table for people, or JSON.</summary>
internal static class ListFormat
{
    /// <summary>The name of the table for people.</summary>
    public const string Text = "text";

    /// <summary>The name of JSON.</summary>
    public const string Json = "json";

    /// <summary>The option that chooses.</summary>
    public static Option<string> Option()
    {
        var option = new Option<string>("--output-format") { Description = "The format of the list.", DefaultValueFactory = static _ => Text };
        option.AcceptOnlyFromAmong(Text, Json);
        return option;
    }

    /// <summary>Writes JSON and a line end to the standard output.</summary>
    public static void WriteJson(CommandConsole console, Action<Utf8JsonWriter> write)
    {
        using (var writer = new Utf8JsonWriter(console.Output, StoryJson.Options with { Indented = true }))
        {
            write(writer);
        }

        console.Output.Write("\n"u8);
    }
}
