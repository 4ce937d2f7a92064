using TranslationFix.Languages;

namespace TranslationFix.Tests.Languages;

/// <summary>What conventions say of the words of a language.</summary>
public sealed class ConventionsTests
{
    [Theory]
    [InlineData("fr", "l", true)]
    [InlineData("fr", "Qu", true)]
    [InlineData("fr", "aujourd", false)]
    [InlineData("es", "l", false)]
    [InlineData("en", "d", false)]
    public void ElidedWordsAreKnown(string tag, string word, bool elided) => Conventions.Load(tag).IsElision(word).Should().Be(elided);

    [Theory]
    [InlineData("fr", true)]
    [InlineData("es", true)]
    [InlineData("de", false)]
    [InlineData("en", false)]
    public void SmallDaysAreSaid(string tag, bool small) => Conventions.Load(tag).HasSmallDays.Should().Be(small);

    [Theory]
    [InlineData("fr", 1, "janvier")]
    [InlineData("es", 4, "abril")]
    [InlineData("de", 1, "januar")]
    public void TheFullNameOfAMonthComesBeforeItsAbbreviation(string tag, int month, string name) =>
        Language.Load(tag).NameOf(WordClasses.Month, month, capital: false).Should().Be(name);
}
