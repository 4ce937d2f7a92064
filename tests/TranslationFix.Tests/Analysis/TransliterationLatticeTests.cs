using TranslationFix.Analysis;

namespace TranslationFix.Tests.Analysis;

public sealed class TransliterationLatticeTests
{
    [Theory]
    [InlineData("tr", "Şimşek", "Shimshek")]
    [InlineData("tr", "Çağlar", "Chaglar")]
    [InlineData("tr", "Çağlar", "Chalar")]
    [InlineData("tr", "Yıldırım", "Yildirim")]
    [InlineData("tr", "Cemal", "Jemal")]
    [InlineData("tr", "Özgür", "Ozgur")]
    [InlineData("zh", "Zhang", "Chang")]
    [InlineData("zh", "Xi", "Hsi")]
    [InlineData("zh", "Qiang", "Ch'iang")]
    [InlineData("zh", "Cai", "Ts'ai")]
    [InlineData("zh", "Deng", "Teng")]
    [InlineData("zh", "Gao", "Kao")]
    [InlineData("zh", "Zhou", "Chou")]
    [InlineData("zh", "Rong", "Jung")]
    [InlineData("el", "Γιώργος", "Giorgos")]
    [InlineData("el", "Γιώργος", "Yorgos")]
    [InlineData("el", "Χατζής", "Hatzis")]
    [InlineData("el", "Χατζής", "Chatzis")]
    [InlineData("el", "Μπακογιάννης", "Bakoyannis")]
    [InlineData("el", "Παπαδόπουλος", "Papadopulos")]
    [InlineData("el", "Ντόρα", "Dora")]
    public void ASpellingOfTheNameIsNear(string language, string name, string spelling) =>
        TransliterationLattice.For(language).Distance(name, spelling).Should().BeLessThan(0.13f);

    [Theory]
    [InlineData("tr", "Şimşek", "Demirel")]
    [InlineData("tr", "Yıldız", "Yılmaz")]
    [InlineData("tr", "Kaya", "Koray")]
    [InlineData("zh", "Zhang", "Deng")]
    [InlineData("zh", "Wang", "Huang")]
    [InlineData("zh", "Liu", "Hu")]
    [InlineData("el", "Γιώργος", "Dimitris")]
    [InlineData("el", "Παπαδόπουλος", "Papanikolaou")]
    public void AnotherNameIsFar(string language, string name, string other) =>
        TransliterationLattice.For(language).Distance(name, other).Should().BeGreaterThan(0.15f);

    [Theory]
    [InlineData("fa", "ژنو")]
    [InlineData("ru", "Варшава")]
    [InlineData("zh", "Rineiwa")]
    [InlineData("de", "Zürich")]
    public void ALimitChangesNothingUpToIt(string language, string form)
    {
        var lattice = TransliterationLattice.For(language);
        foreach (var word in (string[])["Geneva", "Jenev", "Warsaw", "Varshava", "Warschau", "Zurich", "Tsurikh", "Rineva", "Reykjavik", "Bonn", "Kkk", "Aeiou"])
        {
            var distance = lattice.Distance(form, word);
            for (var limit = 0f; limit <= 1; limit += 0.04f)
            {
                var limited = lattice.Distance(form, word, limit);
                if (distance <= limit)
                {
                    limited.Should().Be(distance, "{0} is within {1}", word, limit);
                }
                else
                {
                    limited.Should().BeGreaterThan(limit, "{0} is farther than {1}", word, limit);
                }
            }
        }
    }

    [Theory]
    [InlineData("he", "תימן", "Teiman", true)]
    [InlineData("he", "תימן", "Timna", false)]
    [InlineData("he", "בארי", "Biriya", false)]
    [InlineData("fa", "سامارا", "Samara", true)]
    [InlineData("fa", "سامارا", "Samur", false)]
    [InlineData("fa", "ورشو", "Varsho", true)]
    [InlineData("ar", "باريس", "Bariz", true)]
    [InlineData("ru", "Самара", "Samur", true)]
    public void AWordHasTheVowelsThatAnAbjadWrites(string language, string name, string word, bool expected) =>
        TransliterationLattice.For(language).HasWrittenVowels(name, word).Should().Be(expected);
}
