using System.Collections.Immutable;
using TranslationFix.Wire.Encodings;
using TranslationFix.Wire.Formats;
using TranslationFix.Wire.Html;
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
        var roles = Roles(names, options.Fields);
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

    private static List<(Role Role, int Rank)> Roles(List<string> names, WireFields fields)
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

    private static IEnumerable<WireItem> Story(CsvScanner scanner, string text, List<(Role Role, int Rank)> roles, CsvBareEscaper bare, WireSource source, WireOptions options)
    {
        var item = new ItemBuilder(scanner.Line);
        var layers = new List<TextMap>();
        var flow = new FlowWriter();
        flow.Use(item);
        var columns = Enumerable.Range(0, Math.Min(roles.Count, scanner.Fields.Count)).Where(i => roles[i].Role != Role.None).OrderBy(i => roles[i].Role == Role.HeadlineMarkup ? 0 : 1).ThenBy(i => roles[i].Rank);
        foreach (var i in columns)
        {
            var field = scanner.Fields[i];
            switch (roles[i].Role)
            {
                case Role.HeadlineMarkup or Role.Markup:
                    var content = new MappedText();
                    field.AppendTo(content, text, bare);
                    var (value, map) = content.Build(layers);
                    layers.Add(map);
                    flow.Switch(roles[i].Role == Role.Markup ? Role.Text : Role.Headline);
                    MarkupString.Write(value, layers.Count - 1, flow, item, readsEntities: false);
                    break;
                case Role.SummaryMarkup:
                    item.SourceText = Value(field, text);
                    break;
                default:
                    item.Set(roles[i].Role, Value(field, text), roles[i].Rank);
                    break;
            }
        }

        flow.Switch(Role.None);
        return item.Build(source, layers, options);
    }
}
