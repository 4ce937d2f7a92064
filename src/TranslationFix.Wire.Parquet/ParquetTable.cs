using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TranslationFix.Wire.Encodings;
using TranslationFix.Wire.Formats;
using TranslationFix.Wire.Mapping;
using TranslationFix.Wire.Tables;

namespace TranslationFix.Wire.Parquet;

/// <summary>Reads the rows of a Parquet file as stories.</summary>
internal sealed class ParquetTable
{
    private readonly ParquetFile file;
    private readonly WireOptions options;
    private readonly List<(ParquetColumn Column, Role Role, int Rank)> columns = [];
    private readonly List<ParquetRows> groups = [];

    private ParquetTable(ParquetFile file, WireOptions options)
    {
        (this.file, this.options) = (file, options);
        var roles = TableRow.Roles(file.Columns.Select(static column => column.Name), options.Fields);
        for (var i = 0; i < roles.Count; i++)
        {
            var column = file.Columns[i];
            if (TableRow.IsText(roles[i].Role) && !column.IsText)
            {
                throw new WireFormatException($"the column '{column.Name}' holds no text", line: null, column: null);
            }

            if (column.IsText || (column.IsNumber && roles[i].Role is Role.Id or Role.Date))
            {
                columns.Add((column, roles[i].Role, roles[i].Rank));
            }
        }

        columns.RemoveAll(static column => column.Role == Role.None);
        ParquetFile.Require(columns.Exists(static column => column.Role == Role.Markup), $"the table has no column '{options.Fields.Text[0]}'");
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="WireFormatException">It is no Parquet file, or one that cannot be read, or has no column with text.</exception>
    public static WireDocument Read(WireFormat format, byte[] bytes, WireOptions options, int firstLine)
    {
        var table = new ParquetTable(ParquetFile.Open(bytes), options);
        var items = table.ReadItems(firstLine).ToImmutableArray();
        var rewriter = new ParquetRewriter(bytes, table.groups);
        return new WireDocument(format, "UTF-8", bytes, items) { Rewriter = rewriter.Write };
    }

    private List<WireItem> ReadItems(int firstRow)
    {
        var items = new List<WireItem>();
        for (var group = 0; group < file.Groups.Count; group++)
        {
            var rows = file.RowCount(group);
            ParquetFile.Require(rows >= 0 && rows <= options.MaximumBytes / sizeof(long), string.Create(CultureInfo.InvariantCulture, $"a row group has more rows than {options.MaximumBytes} bytes hold"));
            var values = columns.ConvertAll(column => Values(column.Column, TableRow.IsText(column.Role), column.Role, group, (int)rows));
            groups.Add(new ParquetRows(firstRow, (int)rows, [.. values.Select(static value => value.Texts).OfType<ParquetTexts>()]));
            for (var row = 0; row < rows; row++)
            {
                items.AddRange(Item(firstRow + row, groups[^1], row, values));
            }

            firstRow += (int)rows;
        }

        ParquetLayout.Check(file, groups);
        return items;
    }

    private (ParquetTexts? Texts, string?[]? Values) Values(ParquetColumn column, bool isText, Role role, int group, int rows)
    {
        var chunk = ParquetChunk.Find(file, file.Chunk(group, column.Leaf), rows, options.MaximumBytes);
        if (isText)
        {
            return (new ParquetTexts(column, group, chunk, ColumnPages.ReadBytes(file, column, group, chunk)), null);
        }

        return (null, column.IsText
            ? Array.ConvertAll(ColumnPages.ReadBytes(file, column, group, chunk), static value => value is null ? null : Encoding.UTF8.GetString(value))
            : Array.ConvertAll(ColumnPages.ReadNumbers(file, column, group, chunk), value => value is { } number ? Show(number, column, role) : null));
    }

    /// <summary>A number as what it means: the day of a date or of a point in time (of those without an offset, as it is written).</summary>
    private static string Show(long number, ParquetColumn column, Role role)
    {
        if (role != Role.Date)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        var days = column.IsDate ? number : column.TicksPerUnit is { } ticks ? Math.Floor(number * ticks / TimeSpan.TicksPerDay) : double.NaN;
        return Math.Abs(days) < DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber
            ? DateOnly.FromDateTime(DateTime.UnixEpoch).AddDays((int)days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : string.Empty;
    }

    private IEnumerable<WireItem> Item(int number, ParquetRows rows, int row, List<(ParquetTexts? Texts, string?[]? Values)> values)
    {
        var cells = new List<TableCell>();
        var item = new ItemBuilder(number);
        var position = 0;
        for (var i = 0; i < columns.Count; i++)
        {
            var (column, role, rank) = columns[i];
            if (values[i].Texts?.Decode(row) is { } text)
            {
                var content = new MappedText();
                content.Append(text, position, layer: -1, PlainEscaper.Instance);
                cells.Add(new TableCell(role, rank, Value: null, content));
                position += text.Length + 1;
            }
            else if (values[i].Values?[row] is { } value)
            {
                cells.Add(new TableCell(role, rank, value, Text: null));
                item.IdIsNumber |= role == Role.Id && column.IsNumber;
            }
        }

        var source = new WireSource(() => TextFile.FromUtf8(rows.Join(row)), number, length: 0);
        return TableRow.Read(item, cells, source, options);
    }
}
