using System.Collections.Immutable;
using TranslationFix.Wire.Formats;
using TranslationFix.Wire.Html;
using TranslationFix.Wire.Mapping;

namespace TranslationFix.Wire.Tables;

/// <summary>Reads a record of a table, whatever the table is written in, as a story.</summary>
internal static class TableRow
{
    /// <summary>What the columns of these names hold, and how much each counts.</summary>
    public static List<(Role Role, int Rank)> Roles(IEnumerable<string> names, WireFields fields)
    {
        (ImmutableArray<string> Names, Role Role)[] table =
        [
            (fields.Headline, Role.HeadlineMarkup), (fields.Text, Role.Markup), (fields.Id, Role.Id), (fields.Language, Role.Language),
            (fields.SourceLanguage, Role.Source), (fields.Date, Role.Date), (fields.SourceText, Role.SummaryMarkup),
        ];
        return [.. names.Select(name => table
            .Select(row => (row.Role, Rank: row.Names.IndexOf(name.Trim(), StringComparer.OrdinalIgnoreCase)))
            .FirstOrDefault(static found => found.Rank >= 0, (Role: Role.None, Rank: -1)))];
    }

    /// <summary>True for columns of translated text.</summary>
    public static bool IsText(Role role) => role is Role.HeadlineMarkup or Role.Markup;

    /// <summary>The items of a record: one, or none where it has no text.</summary>
    /// <param name="item">A new item.</param>
    /// <param name="cells">The values of the columns that mean something.</param>
    /// <param name="source">Where the texts stand.</param>
    /// <param name="options">How files are read.</param>
    public static IEnumerable<WireItem> Read(ItemBuilder item, IEnumerable<TableCell> cells, WireSource source, WireOptions options)
    {
        var layers = new List<TextMap>();
        var flow = new FlowWriter();
        flow.Use(item);
        foreach (var cell in cells.OrderBy(static cell => cell.Role == Role.HeadlineMarkup ? 0 : 1).ThenBy(static cell => cell.Rank))
        {
            if (cell.Text is { } content)
            {
                var (value, map) = content.Build(layers);
                layers.Add(map);
                flow.Switch(cell.Role == Role.Markup ? Role.Text : Role.Headline);
                MarkupString.Write(value, layers.Count - 1, flow, item, readsEntities: false);
            }
            else if (cell.Role == Role.SummaryMarkup)
            {
                item.SourceText = cell.Value;
            }
            else
            {
                item.Set(cell.Role, cell.Value!, cell.Rank);
            }
        }

        flow.Switch(Role.None);
        return item.Build(source, layers, options);
    }
}
