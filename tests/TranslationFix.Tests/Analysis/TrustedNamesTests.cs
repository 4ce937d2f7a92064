namespace TranslationFix.Tests.Analysis;

public sealed class TrustedNamesTests
{
    /// <summary>All candidates are reported, so that the trained weights do not matter.</summary>
    private static readonly TranslationFixer Fixer = TranslationFixer.Create(new TranslationFixerOptions { Select = ["name-variant", "garbled-name", "foreign-exonym"], MinimumConfidence = 0 });

    [Theory]
    [InlineData("Rina Ashkeloni owns the shop. Customers like Ashkeloni. Ashkelony smiles.", "Rina Ashkelony", "Ashkeloni", "Ashkelony")]
    [InlineData("The firm Hitogawa was fined. Hitokawa will appeal. Hitogawa is old.", "Hitokawa", "Hitogawa", "Hitokawa")]
    public void TheTrustedSpellingIsTheFixHoweverRareItIs(string text, string name, string odd, string fix)
    {
        Spellings(new Story(text) { Language = "en" }).Should().NotContain((odd, fix), "the story has the other more often");
        Spellings(new Story(text) { Language = "en", TrustedNames = [name] }).Should().Contain((odd, fix)).And.NotContain((fix, odd));
    }

    [Theory]
    [InlineData("Sgt. Omer Shtivelman was wounded near the fence. Stivelman is in hospital. The mother of Shtivelman prays.", "Stivelman")]
    [InlineData("The fair in Genf is over. Many came to Genf by train.", "Genf")]
    [InlineData("Dmytro Grebniov was named minister. Grebniov is 48. On Friday Grebnyov met the press.", "Grebnyov")]
    public void ATrustedNameIsNotQuestioned(string text, string name)
    {
        Fixer.Analyze(new Story(text) { Language = "en" }).Should().Contain(finding => text.Substring(finding.Span.Start, finding.Span.Length) == name);
        Fixer.Analyze(new Story(text) { Language = "en", TrustedNames = [name] }).Should().NotContain(finding => text.Substring(finding.Span.Start, finding.Span.Length) == name);
    }

    [Theory]
    [InlineData("Gandalf the Grey")]
    [InlineData(" ")]
    [InlineData("")]
    [InlineData("(-, )")]
    public void ANameThatTheTextDoesNotHaveSaysNothing(string name)
    {
        const string Text = "Rina Ashkelony owns the shop. Customers like Ashkeloni. Ashkelony smiles.";
        Spellings(new Story(Text) { Language = "en", TrustedNames = [name] }).Should().Equal(Spellings(new Story(Text) { Language = "en" }));
    }

    [Fact]
    public void TheHouseKnowsBetter() =>
        TranslationFixer.Create(new TranslationFixerOptions { PreferredSpellings = TranslationFixerOptionsOf("Kiev", "Kyiv") })
            .Fix(new Story("The night train from Kiev was late.") { Language = "en", TrustedNames = ["Kiev"] }).Text.Should().Be("The night train from Kyiv was late.");

    private static System.Collections.Immutable.ImmutableDictionary<string, string> TranslationFixerOptionsOf(string form, string preferred) =>
        System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add(form, preferred);

    private static IEnumerable<(string Odd, string Fix)> Spellings(Story story) =>
        Fixer.Analyze(story).Select(finding => (story.Text.Substring(finding.Span.Start, finding.Span.Length), finding.Suggestions.FirstOrDefault()?.Text ?? string.Empty));
}
