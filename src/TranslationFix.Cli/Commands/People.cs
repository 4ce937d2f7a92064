using Spectre.Console;

namespace TranslationFix.Cli.Commands;

/// <summary>Tables and headings for people.</summary>
internal static class People
{
    /// <summary>The width of tables that no terminal limits: wide enough that no summary is broken.</summary>
    private const int UnlimitedWidth = 200;

    /// <summary>A console on the standard output, in colour only on a terminal.</summary>
    public static IAnsiConsole Console(CommandConsole console, TextWriter output)
    {
        var result = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = console.ShowsColors ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = console.ShowsColors ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        if (!console.ShowsColors)
        {
            result.Profile.Width = UnlimitedWidth;
        }

        return result;
    }

    /// <summary>The table with some columns of numbers, which stand to the right.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">The columns, the first being 0.</param>
    public static Table WithNumbers(this Table table, Range columns)
    {
        var (start, length) = columns.GetOffsetAndLength(table.Columns.Count);
        foreach (var column in table.Columns.Skip(start).Take(length))
        {
            column.RightAligned();
        }

        return table;
    }

    /// <summary>A table with these columns and no frame.</summary>
    public static Table Table(params ReadOnlySpan<string> columns)
    {
        var table = new Table().Border(TableBorder.None);
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(new Text(column, new Style(decoration: Decoration.Bold))).PadRight(2));
        }

        return table;
    }
}
