using System.Reflection;
using System.Text;

namespace TranslationFix.Tests.Documentation;

/// <summary>What the README says is what the library does.</summary>
public sealed class ReadmeTests
{
    private static readonly string Path = System.IO.Path.Combine(
        typeof(ReadmeTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "RepositoryRoot").Value!, "README.md");

    private static string Readme => File.ReadAllText(Path).ReplaceLineEndings("\n");

    [Fact]
    public void TheExampleIsTheCodeBelow()
    {
        var source = File.ReadAllText(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path)!, "tests", "TranslationFix.Tests", "Documentation", "ReadmeExample.cs")).ReplaceLineEndings("\n");
        var example = Between(Readme, "```csharp\n", "```");
        var code = Between(source, "        // <example>\n", "        // </example>");
        string.Join('\n', code.Split('\n').Select(line => line.StartsWith("        ", StringComparison.Ordinal) ? line[8..] : line)).TrimEnd().Should().Be(example.TrimEnd());
    }

    [Fact]
    public void TheExamplePrintsWhatItSays()
    {
        var printed = ReadmeExample.Run();
        printed[0].Should().Be("Envoys met in the hall. They cannot agree.");
        printed[1].Should().StartWith("relative-day-gloss [21, 38)");
        printed.Should().HaveCount(2);
    }

    [Fact]
    public void TheTableOfRulesIsThatOfTheLibrary()
    {
        var table = new StringBuilder("| rule | category | severity | what it finds | suggestion |\n|---|---|---|---|---|\n");
        foreach (var rule in TranslationFixer.Rules)
        {
            table.Append(System.Globalization.CultureInfo.InvariantCulture, $"| `{rule.Id}` | {rule.Category} | {Lower(rule.Severity)} | {rule.Summary} | {Lower(rule.Applicability)} |\n");
        }

        if (Environment.GetEnvironmentVariable("TRANSLATIONFIX_UPDATE") == "1")
        {
            File.WriteAllText(Path, Readme.Replace("<!-- rules -->\n" + Between(Readme, "<!-- rules -->\n", "<!-- /rules -->"), "<!-- rules -->\n" + table, StringComparison.Ordinal));
        }

        Between(Readme, "<!-- rules -->\n", "<!-- /rules -->").Should().Be(table.ToString(), "TRANSLATIONFIX_UPDATE=1 writes the table anew");
    }

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}
