using TranslationFix.Analysis;
using TranslationFix.Languages;
using TranslationFix.Rules;

namespace TranslationFix.Tests.Rules;

/// <summary>A filter never keeps out a word that it was made of.</summary>
public sealed class WordFilterTests
{
    [Fact]
    public void TheWordsPassAndOthersDoNot()
    {
        var filter = WordFilter.Of(["harbour", "tram"]);
        filter.MayBe(new Token { Hash = WordHash.Compute("Harbour") }).Should().BeTrue();
        filter.MayBe(new Token { Hash = WordHash.Compute("tram") }).Should().BeTrue();
        string[] others = ["the", "a", "of", "bridge", "river", "street", "council", "mayor"];
        others.Count(word => filter.MayBe(new Token { Hash = WordHash.Compute(word) })).Should().BeLessThan(others.Length / 2);
    }

    [Fact]
    public void MarksAndTokensWithoutAHashPass()
    {
        WordFilter.Of(["tram", ","]).Should().Be(WordFilter.Any);
        WordFilter.Of([]).Should().Be(WordFilter.Any);
        WordFilter.Of(["tram"]).MayBe(default(Token)).Should().BeTrue();
    }
}
