using TranslationFix.Languages;

namespace TranslationFix.Tests.Languages.Data;

public sealed class LiteralNameTests
{
    [Fact]
    public void EachWordStandsForOtherNamesAndIsAnEnglishWord()
    {
        var lexicon = Lexicon.Load("en");
        foreach (var literal in LiteralNames.Load("en").All)
        {
            literal.Names.Should().NotContain(name => name.Text == literal.Word);
            literal.Word.Should().MatchRegex("^[A-Z][a-z]+$");
            lexicon.Find(literal.Word).Should().NotBe(LexiconEntry.None, literal.Word);
        }
    }
}
