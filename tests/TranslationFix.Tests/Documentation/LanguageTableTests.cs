using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using TranslationFix.Languages;
using TranslationFix.Rules;

namespace TranslationFix.Tests.Documentation;

/// <summary>The table of languages in the README is what the code does: which rules speak for which language, and what its lexicon is under.</summary>
public sealed class LanguageTableTests
{
    private const string Start = "<!-- languages -->\n";
    private const string End = "<!-- /languages -->";

    private static readonly string Root = typeof(LanguageTableTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static item => item.Key == "RepositoryRoot").Value!;

    [Fact]
    public void TheTableIsThatOfTheCode()
    {
        var path = Path.Combine(Root, "README.md");
        var readme = File.ReadAllText(path).ReplaceLineEndings("\n");
        var from = readme.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var old = readme[from..readme.IndexOf(End, from, StringComparison.Ordinal)];
        var table = Table();
        if (Environment.GetEnvironmentVariable("TRANSLATIONFIX_UPDATE") == "1")
        {
            File.WriteAllText(path, readme.Replace(Start + old, Start + table, StringComparison.Ordinal));
            return;
        }

        old.Should().Be(table, "TRANSLATIONFIX_UPDATE=1 writes the table anew");
    }

    /// <summary>● the rules of the language's own data or words; ○ the part that looks at characters alone; — not applicable.</summary>
    private static string Table()
    {
        var languages = Language.Tags.Select(static tag => Language.Load(tag)).ToList();
        var full = languages.Where(static language => language.Conventions.IsFull).ToList();
        var neutral = languages.Where(static language => !language.Conventions.IsFull).ToList();
        var table = new StringBuilder("| language | status | rules | lexicon |\n|---|---|---|---|\n");
        foreach (var language in full.Concat(neutral))
        {
            table.Append(CultureInfo.InvariantCulture, $"| {language.Conventions.Name} (`{language.Tag}`) | {(language.Conventions.IsFull ? "full" : "neutral")} | {RulesOf(language).Count} | {Lexicon(language)} |\n");
        }

        table.Append("\n| rule |").AppendJoin(' ', full.Select(static language => $"{language.Tag} |")).Append(" neutral |\n|---|").Append(string.Concat(Enumerable.Repeat("---|", full.Count + 1))).Append('\n');
        var anywhere = RuleCatalogue.CodedRules.Where(static rule => rule.Scope == RuleScope.Any).Select(static rule => rule.Descriptor.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var id in RuleCatalogue.Descriptors.Select(static rule => rule.Id))
        {
            table.Append(CultureInfo.InvariantCulture, $"| `{id}` |");
            foreach (var language in full)
            {
                table.Append(RulesOf(language).Contains(id) ? " yes |" : " – |");
            }

            table.Append(anywhere.Contains(id) ? " yes |\n" : " – |\n");
        }

        foreach (var language in languages)
        {
            foreach (var (id, why) in language.Conventions.Without)
            {
                table.Append(CultureInfo.InvariantCulture, $"\n`{id}` says nothing to {language.Conventions.Name}: {why}.\n");
            }
        }

        return table.ToString();
    }

    private static HashSet<string> RulesOf(Language language) =>
        RuleCatalogue.For(language.Tag).Where(rule => rule.AppliesTo(language)).Select(static rule => rule.Descriptor.Id).ToHashSet(StringComparer.Ordinal);

    private static string Lexicon(Language language)
    {
        var path = Path.Combine(Root, "src/TranslationFix/Languages", language.Tag, "language.json");
        if (language.Lexicon.IsEmpty || !File.Exists(path))
        {
            return language.Conventions.LexiconNote.Length > 0 ? language.Conventions.LexiconNote : "none";
        }

        using var provenance = JsonDocument.Parse(File.ReadAllText(path));
        var licences = provenance.RootElement.GetProperty("packages").EnumerateArray().Select(static package => package.GetProperty("licence").GetString()!.Split(" (")[0]).Distinct(StringComparer.Ordinal);
        return string.Create(CultureInfo.InvariantCulture, $"{language.Lexicon.Count:N0} forms; {string.Join(", ", licences)}");
    }
}
