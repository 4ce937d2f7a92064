using System.Collections.Immutable;

namespace TranslationFix.Tests.Rules;

public sealed class HouseSpellingTests
{
    private static readonly TranslationFixerOptions House = new()
    {
        Select = ["name-variant"],
        Accept = ["Dynamo Kiev"],
        PreferredSpellings = ImmutableDictionary<string, string>.Empty.Add("Kiev", "Kyiv").Add("Gaza", "Gaza Strip").Add("Saigon", "Ho Chi Minh City"),
    };

    [Theory]
    [InlineData("A train left Kiev at noon.", "A train left Kyiv at noon.")]
    [InlineData("Kiev’s mayor, a Kiev-born boxer, smiled.", "Kyiv’s mayor, a Kyiv-born boxer, smiled.")]
    [InlineData("KIEV, Jan. 9 (XNA) — Snow fell.", "KYIV, Jan. 9 (XNA) — Snow fell.")]
    [InlineData("Aid reached Gaza on Friday.", "Aid reached Gaza Strip on Friday.")]
    [InlineData("The bus to Saigon is full.", "The bus to Ho Chi Minh City is full.")]
    public void AnotherFormIsSpelledAsTheHouseDoes(string text, string expected) => Fix(text).Should().Be(expected);

    [Theory]
    [InlineData("A truck crossed the Gaza Strip.")]
    [InlineData("Dynamo Kiev won again.")]
    [InlineData("Aid went from Gaza to the north of the Gaza Strip.")]
    [InlineData("The Kievan Rus was old; kiev is a dish in no book.")]
    [InlineData("See https://example.org/Kiev for more.")]
    public void WhatTheHouseWritesStays(string text) => Fix(text).Should().Be(text);

    [Fact]
    public void TheFirstWordOfASentenceKeepsItsCapital()
    {
        var house = House with { PreferredSpellings = ImmutableDictionary<string, string>.Empty.Add("The", "the") };
        TranslationFixer.Create(house).Fix("The mill burned. Nobody in The mill was hurt.", "en").Text.Should().Be("The mill burned. Nobody in the mill was hurt.");
    }

    [Fact]
    public void AnotherFormMayHoldThePreferredOne()
    {
        var house = House with { PreferredSpellings = ImmutableDictionary<string, string>.Empty.Add("Gaza City", "Gaza") };
        TranslationFixer.Create(house).Fix("Aid reached Gaza City and Gaza.", "en").Text.Should().Be("Aid reached Gaza and Gaza.");
    }

    [Fact]
    public void AnIgnoredRuleDoesNotSpeakForTheHouse() =>
        TranslationFixer.Create(House with { Select = [], Ignore = ["name-variant"] }).Fix("A train left Kiev at noon.", "en").Text.Should().Contain("Kiev");

    [Theory]
    [InlineData("Kyiv", "Kiev")]
    [InlineData("", "Kyiv")]
    [InlineData("Odessa", " ")]
    public void SpellingsThatContradictEachOtherAreRefused(string form, string preferred)
    {
        var create = () => TranslationFixer.Create(House with { PreferredSpellings = House.PreferredSpellings.Add(form, preferred) });
        create.Should().Throw<ArgumentException>();
    }

    private static string Fix(string text) => TranslationFixer.Create(House).Fix(text, "en").Text;
}
