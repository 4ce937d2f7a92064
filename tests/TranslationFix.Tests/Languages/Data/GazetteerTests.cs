using TranslationFix.Languages;

namespace TranslationFix.Tests.Languages.Data;

public sealed class GazetteerTests
{
    private static readonly Gazetteer Places = Gazetteer.Load();

    [Theory]
    [InlineData("Geneva", "Switzerland", "City")]
    [InlineData("Vienna", "Austria", "City")]
    [InlineData("Tehran", "Iran", "City")]
    [InlineData("Natanz", "Iran", "City")]
    [InlineData("New York", "United States", "City")]
    [InlineData("Scotland", "United Kingdom", "Subdivision")]
    [InlineData("Khuzestan", "Iran", "Subdivision")]
    [InlineData("Switzerland", "Switzerland", "Territory")]
    [InlineData("Singapore", "Singapore", "Territory")]
    [InlineData("Georgia", "Georgia", "Territory")]
    [InlineData("Gaza Strip", "Palestine", "Region")]
    public void KnowsWhereAPlaceLies(string name, string territory, string kind)
    {
        Places.TryFind(name, out var place).Should().BeTrue();
        Places.KindOf(place).ToString().Should().Be(kind);
        Places.GetName(Places.Territory(place)).Should().Be(territory);
    }

    [Theory]
    [InlineData("Kiev", "Kyiv")]
    [InlineData("Burma", "Myanmar")]
    [InlineData("Côte d'Ivoire", "Ivory Coast")]
    [InlineData("Côte d’Ivoire", "Ivory Coast")]
    [InlineData("Cote d'Ivoire", "Ivory Coast")]
    [InlineData("UK", "United Kingdom")]
    [InlineData("US", "United States")]
    [InlineData("U.S.", "United States")]
    [InlineData("UAE", "United Arab Emirates")]
    [InlineData("Türkiye", "Turkey")]
    [InlineData("Zürich", "Zurich")]
    [InlineData("Washington, D.C.", "Washington")]
    [InlineData("Odessa", "Odesa")]
    [InlineData("St. Petersburg", "Saint Petersburg")]
    public void KnowsOtherEnglishNames(string alias, string name)
    {
        Places.TryFind(alias, out var place).Should().BeTrue();
        Places.GetName(place).Should().Be(name);
    }

    [Theory]
    [InlineData("Sudis")]
    [InlineData("geneva")]
    [InlineData("GENEVA")]
    [InlineData("Genf")]
    [InlineData("")]
    [InlineData("New  York")]
    [InlineData("Obama")]
    public void DoesNotKnowOthers(string name)
    {
        Places.TryFind(name, out var place).Should().BeFalse();
        place.IsNone.Should().BeTrue();
    }

    [Fact]
    public void FindsCapitalsWhenAsked()
    {
        Places.TryFind("TEHRAN", out var place, anyCase: true).Should().BeTrue();
        Places.GetName(place).Should().Be("Tehran");
        Places.TryFind("NEW YORK", out _, anyCase: true).Should().BeTrue();
    }

    [Fact]
    public void FindsNamesakesBestFirst()
    {
        var found = new PlaceId[8];
        Places.Find("London", found).Should().BeGreaterThan(1);
        Places.GetName(Places.Territory(found[0])).Should().Be("United Kingdom");
        found.Select(place => Places.GetName(Places.Territory(place))).Should().Contain("Canada");
    }

    [Theory]
    [InlineData("New York Times", "New York")]
    [InlineData("New York", "New York")]
    [InlineData("South Korea and Japan", "South Korea")]
    [InlineData("Iran’s nuclear programme", "Iran")]
    [InlineData("U.S. and Iran", "U.S.")]
    [InlineData("Port-au-Prince, Haiti", "Port-au-Prince")]
    [InlineData("Republic of the Congo", "Republic of the Congo")]
    public void FindsTheLongestName(string text, string name)
    {
        // A possessive ending belongs to the word, so the caller cuts it.
        var cut = text.IndexOf('’', StringComparison.Ordinal) is var at and > 0 ? text[..at] : text;
        Places.TryFindLongest(cut, out var length, out var place).Should().BeTrue();
        cut[..length].Should().Be(name);
        place.IsNone.Should().BeFalse();
    }

    [Theory]
    [InlineData("The talks")]
    [InlineData("Newyork")]
    [InlineData(" Iran")]
    [InlineData("")]
    public void FindsNoLongestNameWhereNoneStarts(string text)
    {
        Places.TryFindLongest(text, out var length, out _).Should().BeFalse();
        length.Should().Be(0);
    }

    [Theory]
    [InlineData("Switzerland", "fa", "سوئیس")]
    [InlineData("Geneva", "fa", "ژنو")]
    [InlineData("Geneva", "ru", "Женева")]
    [InlineData("Geneva", "uk", "Женева")]
    [InlineData("Geneva", "ar", "جنيف")]
    [InlineData("Geneva", "zh", "日内瓦")]
    [InlineData("Geneva", "tr", "Cenevre")]
    [InlineData("Geneva", "de", "Genf")]
    [InlineData("Geneva", "es", "Ginebra")]
    [InlineData("Geneva", "fr", "Genève")]
    [InlineData("Jerusalem", "he", "ירושלים")]
    [InlineData("Vienna", "fa", "وین")]
    [InlineData("Berlin", "de", "Berlin")]
    [InlineData("Geneva", "el", "Γενεύη")]
    [InlineData("Switzerland", "el", "Ελβετία")]
    [InlineData("Switzerland", "hi", "स्विट्ज़रलैंड")]
    [InlineData("Switzerland", "ja", "スイス")]
    [InlineData("Switzerland", "ko", "스위스")]
    [InlineData("Switzerland", "ur", "سوئٹزر لینڈ")]
    [InlineData("Hungary", "sv", "Ungern")]
    [InlineData("Hungary", "hu", "Magyarország")]
    [InlineData("Hungary", "fi", "Unkari")]
    [InlineData("Germany", "id", "Jerman")]
    [InlineData("Switzerland", "vi", "Thụy Sĩ")]
    [InlineData("Hungary", "zh-Latn", "Xiongyali")]
    [InlineData("Geneva", "en", "Geneva")]
    [InlineData("Geneva", "xx", "")]
    public void KnowsFormsOfOtherLanguages(string name, string language, string form)
    {
        Places.TryFind(name, out var place).Should().BeTrue();
        Places.GetForm(place, language).ToString().Should().Be(form);
    }

    [Theory]
    [InlineData("Hungary", "zh", "Xiongyali")]
    [InlineData("Vienna", "zh", "Weiyena")]
    [InlineData("Melbourne", "zh", "Moerben")]
    [InlineData("Debrecen", "zh", "Debulesen")]
    [InlineData("Hungary", "ja", "Hangari")]
    [InlineData("Hungary", "ko", "Heonggari")]
    [InlineData("Geneva", "fa", "ژنو")]
    [InlineData("Shenyang", "zh", "")]
    [InlineData("Geneva", "xx", "")]
    public void KnowsHowFormsSound(string name, string language, string reading)
    {
        Places.TryFind(name, out var place).Should().BeTrue();
        Places.GetReading(place, language).ToString().Should().Be(reading);
    }

    [Fact]
    public void HasFormsInTwentyLanguagesAndMore() =>
        Places.Languages.Should().HaveCountGreaterThan(25).And.OnlyHaveUniqueItems();

    [Theory]
    [InlineData("Khorasan")]
    [InlineData("Galilee")]
    [InlineData("Anatolia")]
    [InlineData("Bekaa")]
    [InlineData("Hadhramaut")]
    [InlineData("Baluchistan")]
    [InlineData("Persia")]
    [InlineData("Transylvania")]
    [InlineData("Euphrates")]
    [InlineData("Dead Sea")]
    [InlineData("Gulf of Mexico")]
    [InlineData("Spratly Islands")]
    [InlineData("Kordofan")]
    [InlineData("Avdiivka")]
    [InlineData("Chasiv Yar")]
    [InlineData("Nuseirat")]
    [InlineData("Qamishli")]
    public void KnowsRegionsAndTownsOfTheNews(string name) => Places.TryFind(name, out _).Should().BeTrue();

    [Theory]
    [InlineData("Athena")]
    [InlineData("Xiongyali")]
    [InlineData("Amazon")]
    public void TakesNoOtherNameForAForeignOne(string name) => Places.TryFindForeign(name, out _, out _).Should().BeFalse();

    [Theory]
    [InlineData("Genf", "Geneva")]
    [InlineData("Pekin", "Beijing")]
    [InlineData("Londres", "London")]
    [InlineData("Moskau", "Moscow")]
    [InlineData("Schweiz", "Switzerland")]
    [InlineData("Nueva York", "New York")]
    public void FindsExonyms(string form, string name)
    {
        Places.TryFindForeign(form, out var place, out var language).Should().BeTrue();
        Places.GetName(place).Should().Be(name);
        Places.Languages.Should().Contain(language);
    }

    [Theory]
    [InlineData("Geneva")]
    [InlineData("Berlin")]
    [InlineData("Roma")]
    [InlineData("Maurice")]
    [InlineData("Sudis")]
    [InlineData("genf")]
    public void TakesNoEnglishNameForAnExonym(string form) =>
        Places.TryFindForeign(form, out _, out _).Should().BeFalse();

    [Theory]
    [InlineData("Swiss", "Switzerland")]
    [InlineData("Iranians", "Iran")]
    [InlineData("North Korean", "North Korea")]
    [InlineData("Briton", "United Kingdom")]
    [InlineData("European", "Europe")]
    [InlineData("Scottish", "Scotland")]
    public void KnowsDemonyms(string demonym, string name)
    {
        Places.TryFindDemonym(demonym, out var territory).Should().BeTrue();
        Places.GetName(territory).Should().Be(name);
    }

    [Fact]
    public void KnowsCapitals()
    {
        Places.TryFind("Iran", out var iran).Should().BeTrue();
        Places.GetName(Places.Capital(iran)).Should().Be("Tehran");
        Places.IsCapital(Places.Capital(iran)).Should().BeTrue();
        Places.DemonymOf(iran).ToString().Should().Be("Iranian");
        Places.TryFind("Geneva", out var geneva).Should().BeTrue();
        Places.IsCapital(geneva).Should().BeFalse();
        Places.Capital(geneva).IsNone.Should().BeTrue();
        Places.TryFind("Singapore", out var singapore).Should().BeTrue();
        Places.Capital(singapore).Should().Be(singapore);
    }

    [Fact]
    public void KnowsAboutHowManyPeopleLiveThere()
    {
        Places.TryFind("Tehran", out var tehran).Should().BeTrue();
        Places.Population(tehran).Should().BeInRange(4_000_000, 16_000_000);
        Places.Population(PlaceId.None).Should().Be(0);
    }

    [Fact]
    public void EveryPlaceIsFoundByItsName()
    {
        var found = new PlaceId[64];
        for (var number = 1; number <= Places.Count; number++)
        {
            var place = new PlaceId(number);
            var count = Places.Find(Places.Name(place), found);
            found.AsSpan(0, count).Contains(place).Should().BeTrue("{0} is a place", Places.GetName(place));
            Places.KindOf(place).Should().NotBe(PlaceKind.None);
            Places.LongestNameFrom(WordHash.Compute(Places.Name(place)[..Gazetteer.FirstWordLength(Places.Name(place))])).Should().BePositive();
        }
    }

    [Fact]
    public void EveryTerritoryIsATerritory()
    {
        for (var number = 1; number <= Places.Count; number++)
        {
            var territory = Places.Territory(new PlaceId(number));
            (territory.IsNone || Places.KindOf(territory) == PlaceKind.Territory).Should().BeTrue();
        }
    }

    [Fact]
    public void NoPlaceHasNoProperties()
    {
        foreach (var place in (PlaceId[])[PlaceId.None, new(-1), new(int.MaxValue), new(Places.Count + 1)])
        {
            Places.KindOf(place).Should().Be(PlaceKind.None);
            Places.GetName(place).Should().BeEmpty();
            Places.GetForm(place, "fa").ToString().Should().BeEmpty();
            Places.Territory(place).IsNone.Should().BeTrue();
            Places.Capital(place).IsNone.Should().BeTrue();
        }
    }

    [Fact]
    public void AllocatesNothing()
    {
        string[] names = ["Geneva", "New York Times", "Genf", "Swiss", "Sudis", "TEHRAN"];
        Look(names);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            Look(names);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);

        static int Look(string[] names)
        {
            var sum = 0;
            foreach (var name in names)
            {
                if (Places.TryFind(name, out var place, anyCase: true))
                {
                    sum += Places.GetForm(place, "fa").Length + Places.Name(place).Length + Places.Territory(place).Number;
                }

                sum += Places.TryFindLongest(name, out var length, out _) ? length : 0;
                sum += Places.TryFindForeign(name, out _, out _) ? 1 : 0;
                sum += Places.TryFindDemonym(name, out _) ? 1 : 0;
            }

            return sum;
        }
    }

    [Fact]
    public void NeverThrows()
    {
        var random = new Random(20220109);
        Span<char> text = stackalloc char[300];
        for (var i = 0; i < 50_000; i++)
        {
            var length = random.Next(text.Length + 1);
            foreach (ref var letter in text[..length])
            {
                letter = random.Next(4) switch
                {
                    0 => (char)random.Next(char.MaxValue + 1),
                    1 => " -.'’\uD83D"[random.Next(6)],
                    _ => (char)random.Next('A', 'z' + 1),
                };
            }

            Places.TryFind(text[..length], out _, anyCase: true);
            Places.TryFindLongest(text[..length], out var found, out _);
            found.Should().BeInRange(0, length);
            Places.TryFindForeign(text[..length], out _, out _);
            Places.TryFindDemonym(text[..length], out _);
        }
    }

    [Theory]
    [InlineData("New ")]
    [InlineData("a")]
    [InlineData("'")]
    [InlineData("\uDC00")]
    public void LooksAtTheBeginningOfHugeTextsOnly(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 1_000_000));
        Places.TryFindLongest("New" + text, out _, out _).Should().BeFalse();
    }

    [Fact]
    public void RefusesOtherFiles()
    {
        var read = () => Gazetteer.Read(new MemoryStream(new byte[100]), "nothing");
        read.Should().Throw<InvalidDataException>().WithMessage("*nothing*");
    }

    [Fact]
    public void ReadsTheSameFromAnyStream()
    {
        using var copy = new MemoryStream();
        using (var original = EmbeddedData.Open(Gazetteer.Path))
        {
            original.CopyTo(copy);
        }

        copy.Position = 0;
        var places = Gazetteer.Read(copy, "a copy");
        places.TryFind("Geneva", out var geneva).Should().BeTrue();
        places.GetForm(geneva, "fa").ToString().Should().Be("ژنو");
    }
}
