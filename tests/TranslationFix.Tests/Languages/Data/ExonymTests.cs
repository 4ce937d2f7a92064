using TranslationFix.Languages;

namespace TranslationFix.Tests.Languages.Data;

public sealed class ExonymTests
{
    private static readonly Gazetteer Places = Gazetteer.Load();
    private static readonly Exonyms Known = Exonyms.Load("en", Places);

    [Fact]
    public void EachListedFormStandsForAKnownPlaceAndIsNoEnglishNameOfIt()
    {
        foreach (var exonym in Known.All)
        {
            var name = exonym.Name.StartsWith("the ", StringComparison.Ordinal) ? exonym.Name[4..] : exonym.Name;
            Places.TryFind(name, out var place).Should().BeTrue($"'{exonym.Name}' stands for '{exonym.Form}'");
            (Places.TryFind(exonym.Form, out var other) && other == place).Should().BeFalse($"'{exonym.Form}' is English");
        }
    }

    [Theory]
    [InlineData("fa", "Majarestan", "Hungary")]
    [InlineData("fa", "Lahestan", "Poland")]
    [InlineData("ru", "Germaniya", "Germany")]
    [InlineData("uk", "Frantsiia", "France")]
    [InlineData("ar", "Almaniya", "Germany")]
    [InlineData("zh", "Xiongyali", "Hungary")]
    [InlineData("zh", "Ruidian", "Sweden")]
    [InlineData("zh", "Mo'erben", "Melbourne")]
    [InlineData("zh", "Debulesen", "Debrecen")]
    [InlineData("zh", "Tansangniya", "Tanzania")]
    [InlineData("ja", "Hangari", "Hungary")]
    [InlineData("ja", "Porando", "Poland")]
    [InlineData("ja", "Mosukuwa", "Moscow")]
    [InlineData("ko", "Heonggari", "Hungary")]
    [InlineData("ko", "Peurangseu", "France")]
    [InlineData("el", "Ouggaria", "Hungary")]
    [InlineData("el", "Athina", "Athens")]
    [InlineData("hi", "Hangari", "Hungary")]
    [InlineData("ur", "Faransa", "France")]
    [InlineData("tr", "Isvicre", "Switzerland")]
    [InlineData("tr", "Bruksel", "Brussels")]
    public void AGreatPlaceIsFoundByItsSound(string source, string word, string name)
    {
        Known.TryFindBySound(source, word, out var place).Should().BeTrue();
        Places.GetName(place).Should().Be(name);
    }

    [Theory]
    [InlineData("zh", "日内瓦", "Geneva")]
    [InlineData("ja", "ハンガリー", "Hungary")]
    [InlineData("ko", "스위스", "Switzerland")]
    [InlineData("hi", "यूक्रेन", "Ukraine")]
    [InlineData("ur", "ایران", "Iran")]
    [InlineData("el", "Ελβετία", "Switzerland")]
    [InlineData("fa", "خراسان", "Khorasan")]
    public void APlaceIsFoundAsItsLanguageWritesIt(string source, string form, string name)
    {
        Known.TryFindWritten(source, form, out var place).Should().BeTrue();
        Places.GetName(place).Should().Be(name);
        Known.TryFindWritten("tr", form, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("fa", "Rahimi")]
    [InlineData("he", "Karmiel")]
    [InlineData("ar", "Ipanema")]
    [InlineData("ru", "Grishanov")]
    [InlineData("tr", "Yildirim")]
    [InlineData("zh", "Liuzhou")]
    [InlineData("zh", "Zhangjiang")]
    [InlineData("zh", "Hongqiao")]
    [InlineData("ja", "Takahashi")]
    [InlineData("ko", "Gyeongju")]
    [InlineData("el", "Dimitris")]
    [InlineData("hi", "Sharma")]
    [InlineData("ur", "Rahimi")]
    [InlineData("fi", "Majarestan")]
    [InlineData("fa", "")]
    public void OtherWordsAreNot(string source, string word) => Known.TryFindBySound(source, word, out _).Should().BeFalse();
}
