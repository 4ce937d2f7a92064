using System.Collections.Immutable;
using TranslationFix.Wire.Encodings;
using TranslationFix.Wire.Formats;
using TranslationFix.Wire.Mapping;

namespace TranslationFix.Wire.Tables;

/// <summary>Reads tables in text: the first record names the columns, each further one is a story.</summary>
internal static class CsvReader
{
    /// <summary>Reads a table.</summary>
    /// <exception cref="WireFormatException">The table is malformed, or has no column with text.</exception>
    public static WireDocument Read(WireFormat format, byte[] bytes, WireOptions options, int firstLine)
    {
        var file = TextFile.Decode(bytes);
        var delimiter = CsvScanner.FindDelimiter(file.Text);
        var scanner = new CsvScanner(file.Text, delimiter);
        if (!scanner.Read())
        {
            throw new WireFormatException("the table has no first record with the names of its columns", firstLine, column: null);
        }

        var names = scanner.Fields.Select(field => Value(field, file.Text)).ToList();
        var roles = TableRow.Roles(names, options.Fields);
        if (roles.TrueForAll(static role => role.Role is not Role.Markup))
        {
            throw new WireFormatException($"the table has no column '{options.Fields.Text[0]}'", firstLine, column: null);
        }

        var bare = new CsvBareEscaper(delimiter);
        var source = new WireSource(file, 0, bytes.Length);
        var items = ImmutableArray.CreateBuilder<WireItem>();
        while (scanner.Read())
        {
            items.AddRange(Story(scanner, file.Text, roles, bare, source, options));
        }

        return new WireDocument(format, file.EncodingName, bytes, items.DrainToImmutable()) { IsEncodingGuessed = file.IsGuessed, FirstByteOutsideUtf8 = file.IsGuessed ? file.FirstByteOutsideUtf8 : -1, Problems = InvalidBytes.Describe(file) };
    }

    private static string Value(CsvField field, string text)
    {
        var value = text[field.Start..field.End];
        return field.IsQuoted ? value.Replace("\"\"", "\"", StringComparison.Ordinal) : value;
    }

    private static IEnumerable<WireItem> Story(CsvScanner scanner, string text, List<(Role Role, int Rank)> roles, CsvBareEscaper bare, WireSource source, WireOptions options)
    {
        var cells = new List<TableCell>();
        for (var i = 0; i < Math.Min(roles.Count, scanner.Fields.Count); i++)
        {
            var (role, rank) = roles[i];
            if (TableRow.IsText(role))
            {
                var content = new MappedText();
                scanner.Fields[i].AppendTo(content, text, bare);
                cells.Add(new TableCell(role, rank, Value: null, content));
            }
            else if (role != Role.None)
            {
                cells.Add(new TableCell(role, rank, Value(scanner.Fields[i], text), Text: null));
            }
        }

        return TableRow.Read(new ItemBuilder(scanner.Line), cells, source, options);
    }
}
