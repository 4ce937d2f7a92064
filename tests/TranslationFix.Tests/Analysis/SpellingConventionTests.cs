using TranslationFix.Analysis;

namespace TranslationFix.Tests.Analysis;

public sealed class SpellingConventionTests
{
    [Theory]
    [InlineData("he", "Brishni", "Brischni")]
    [InlineData("he", "Galiva", "Galiwa")]
    [InlineData("ru", "Dzyulin", "Dziulin")]
    [InlineData("ru", "Strochowiak", "Strokhoviak")]
    [InlineData("uk", "Wójtowiak", "Vuytovyak")]
    [InlineData("zh", "Keluan", "Koluan")]
    [InlineData("ja", "Kyogendo", "Kyougendo")]
    public void TheFirstIsTheBetterOne(string source, string one, string other)
    {
        SpellingConvention.Compare(source, one, other).Should().BePositive();
        SpellingConvention.Compare(source, other, one).Should().BeNegative();
    }

    [Theory]
    [InlineData("he", "Wolfram", "Wulfram")]
    [InlineData("he", "Maccadi", "Makadi")]
    [InlineData("he", "Schneiderman", "Shneiderman")]
    [InlineData("ru", "Hjemmeland", "Khyemmeland")]
    [InlineData("zh", "Fushu", "Fushou")]
    [InlineData("de", "Brischni", "Brishni")]
    public void NeitherIsBetter(string source, string one, string other) => SpellingConvention.Compare(source, one, other).Should().Be(0);
}
