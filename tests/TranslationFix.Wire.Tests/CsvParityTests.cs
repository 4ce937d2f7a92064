using System.Globalization;
using System.Text;
using CsCheck;
using CsvHelper;

namespace TranslationFix.Wire.Tests;

/// <summary>The fields of a table are those that a kept parser finds.</summary>
public sealed class CsvParityTests
{
    private static readonly string[] Values = ["one", "two words", "a,b", "say \"x\"", "\"", "line\nend", "crlf\r\nend", "café 😀", "'", ";"];

    [Fact]
    public void RandomTables() =>
        Gen.Select(Gen.Int[0, Values.Length - 1], Gen.Bool).List[1, 20].Sample(
            static rows =>
            {
                var table = new StringBuilder("id,text,more\r\n");
                foreach (var (value, isLast) in rows)
                {
                    var field = Values[value];
                    field = field.AsSpan().IndexOfAny("\",\r\n") >= 0 || isLast ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
                    table.Append(isLast ? $"{field},{field},\r\n" : $",{field},x\n");
                }

                var text = table.ToString();
                using var csv = new CsvReader(new StringReader(text), CultureInfo.InvariantCulture);
                csv.Read();
                csv.ReadHeader();
                var expected = new List<string>();
                while (csv.Read())
                {
                    expected.Add(csv.GetField("text")!.Trim());
                }

                WireFormats.Csv.Read(Encoding.UTF8.GetBytes(text)).Items.Select(static item => item.Story.Text).Should().Equal(expected);
            },
            iter: 500);
}
