using TranslationFix.Analysis;

namespace TranslationFix.Tests.Analysis;

public sealed class TwinSpellingsTests
{
    [Theory]
    [InlineData("he", "Galiva", "Galiwa")]
    [InlineData("he", "Novator", "Nuvatur")]
    [InlineData("ru", "Grebniov", "Grebnyov")]
    [InlineData("fa", "Golmakani", "Golmokany")]
    public void OneFormOfTheSourceReadsAsBoth(string source, string one, string other) => Distance(source, one, other).Should().BeLessThan(0.05f);

    [Theory]
    [InlineData("ru", "Grebniov", "Grebnikov")]
    [InlineData("he", "Galiva", "Galila")]
    [InlineData("fa", "Mosavi", "Monavi")]
    public void ALetterThatTheOtherLacks(string source, string one, string other) => Distance(source, one, other).Should().BeGreaterThan(0.1f);

    [Fact]
    public void BothDirectionsAreOne()
    {
        Distance("ru", "Yuliana", "Iulianna").Should().Be(Distance("ru", "Iulianna", "Yuliana"));
        Distance("ru", "", "Yulia").Should().Be(1);
    }

    private static float Distance(string source, string one, string other) => TransliterationLattice.For(source).Twins.Distance(one, other);
}
