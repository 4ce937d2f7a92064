using System.Globalization;
using System.Text;

namespace TranslationFix.Evaluation.Tests;

/// <summary>
/// Whole stories as an editor would read them: the fixed text, the edits, and what is left. A changed snapshot is read by a person;
/// TRANSLATIONFIX_UPDATE=1 writes them anew.
/// </summary>
public sealed class SnapshotTests
{
    private static readonly TranslationFixer Fixer = TranslationFixer.Create();

    private static string Folder => Path.Combine(Repository.Corpora, "..", "tests", "TranslationFix.Evaluation.Tests", "Snapshots");

    /// <summary>One dev story of each source language, and a clean one.</summary>
    public static TheoryData<string> Stories() =>
    [
        "ar-aden-prisoner-lists", "es-atlantic-rail-bordeaux", "fa-flamingo-census", "he-nazareth-tram-vote", "ru-prague-emigre-letters",
        "tr-kars-border-snow", "uk-poultry-saudi-market", "zh-nairobi-commuter-line", "clean-ru-comet-lander-test",
    ];

    [Theory]
    [MemberData(nameof(Stories))]
    public void Story(string slug)
    {
        var gold = StoryReader.Read(Path.Combine(Repository.Corpora, "en", "dev", slug + ".story"));
        var result = Fixer.Fix(gold.ToStory());
        var text = new StringBuilder(result.Text).Append("\n\n");
        foreach (var edit in result.Edits)
        {
            text.Append(CultureInfo.InvariantCulture, $"fixed  {edit.RuleId}: [-{Line(edit.Original)}-]{{+{Line(edit.Replacement)}+}}\n");
        }

        foreach (var finding in result.Findings)
        {
            text.Append(CultureInfo.InvariantCulture, $"left   {finding.Rule.Id}: “{Line(result.Text[finding.Span.Start..finding.Span.End])}”");
            text.Append(finding.Suggestions.Length > 0 ? $" → “{Line(finding.Suggestions[0].Text)}”" : string.Empty).Append(" — ").Append(Line(finding.Message)).Append('\n');
        }

        var path = Path.Combine(Folder, slug + ".txt");
        if (Environment.GetEnvironmentVariable("TRANSLATIONFIX_UPDATE") == "1")
        {
            File.WriteAllText(path, text.ToString());
        }

        text.ToString().Should().Be(File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private static string Line(string text)
    {
        var line = text.ReplaceLineEndings("⏎");
        return line.Length <= 90 ? line : string.Concat(line.AsSpan(0, 60), " … ", line.AsSpan(line.Length - 25));
    }
}
