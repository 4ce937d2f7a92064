using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Tests.Analysis;

/// <summary>A memory that has seen other stories gives what a new one gives.</summary>
public sealed class WorkspaceTests
{
    private static readonly Language English = Language.Load("en");

    [Fact]
    public void AStoryIsReadTheSameInAMemoryThatHasSeenOthers()
    {
        var workspace = new Workspace(English, accepted: null);
        string[] texts =
        [
            "TURKU, Jan. 9 (Harbour News) – “The trams (all 40) are here,” said Mayor Ilona Varg. She met envoys of Geneva and Tehran on 12 January.",
            "Geneva is far. ) A stray bracket ( and a quote ” stand here. Varg",
            string.Concat(Enumerable.Range(0, 600).Select(static number => $"Name{(char)('a' + (number % 26))}{(char)('a' + (number / 26))} met Karl in Bonn. ")),
            "Varg, Varg and Tehran.",
        ];
        foreach (var text in texts.Concat(texts.Reverse()))
        {
            var story = new Story(text) { SourceLanguage = "fa" };
            Describe(AnalyzedStory.Create(story, workspace)).Should().Be(Describe(AnalyzedStory.Create(story, English)));
        }
    }

    private static string Describe(AnalyzedStory story)
    {
        var lines = new List<string>();
        foreach (var form in story.Ledger.Names)
        {
            lines.Add($"{form.Text} {form.Hash} {form.Letters} {form.Evidence} {string.Join(',', form.Tokens.ToArray())} {ReferenceEquals(story.Ledger.Find(form.Hash), form)}");
        }

        foreach (var mention in story.Ledger.Places)
        {
            lines.Add(mention.ToString());
        }

        foreach (var (place, mention) in story.Ledger.DistinctPlaces)
        {
            lines.Add($"{place} {mention}");
        }

        foreach (var date in story.Clock.Dates)
        {
            lines.Add(date.ToString());
        }

        lines.Add($"{story.Count} {story.Sentences.Count} {story.Paragraphs.Count} {story.Brackets.Count} {story.UnpairedBrackets.Count} {story.Quotations.Count} {story.StrayQuotes.Count}");
        return string.Join('\n', lines);
    }
}
