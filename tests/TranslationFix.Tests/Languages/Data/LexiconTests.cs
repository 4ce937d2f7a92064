using System.Globalization;
using TranslationFix.Languages;

namespace TranslationFix.Tests.Languages.Data;

public sealed class LexiconTests
{
    private static readonly Lexicon English = Lexicon.Load("en");

    [Theory]
    [InlineData("meeting")]
    [InlineData("colour")]
    [InlineData("color")]
    [InlineData("organise")]
    [InlineData("organize")]
    [InlineData("don't")]
    [InlineData("don’t")]
    [InlineData("o'clock")]
    [InlineData("café")]
    [InlineData("livestream")]
    [InlineData("denuclearization")]
    [InlineData("whistleblowers")]
    [InlineData("a")]
    [InlineData("of")]
    public void KnowsWords(string word) => English.Find(word).Should().HaveFlag(LexiconEntry.Word);

    [Theory]
    [InlineData("ghtghtness")]
    [InlineData("Sudis")]
    [InlineData("Ryabkov")]
    [InlineData("acheived")]
    [InlineData("qx")]
    [InlineData("meetin")]
    [InlineData("meetingg")]
    [InlineData("")]
    public void DoesNotKnowOthers(string word) => English.Find(word).Should().Be(LexiconEntry.None);

    [Theory]
    [InlineData("The")]
    [InlineData("THE")]
    [InlineData("Meeting")]
    [InlineData("COLOUR")]
    [InlineData("CAFÉ")]
    public void FindsWordsInAnyLetterCase(string word) => English.Find(word).Should().HaveFlag(LexiconEntry.Word);

    [Theory]
    [InlineData("moscow")]
    [InlineData("Moscow")]
    [InlineData("MOSCOW")]
    [InlineData("Monday")]
    [InlineData("McDonald")]
    [InlineData("Zakharova")]
    public void TellsNamesFromWords(string name)
    {
        English.Find(name).Should().HaveFlag(LexiconEntry.Name);
        English.Find(name).Should().NotHaveFlag(LexiconEntry.Word);
    }

    [Fact]
    public void TellsCapitalsFromNames()
    {
        English.Find("OSCE").Should().Be(LexiconEntry.Upper);
        English.Find("us").Should().HaveFlag(LexiconEntry.Word).And.HaveFlag(LexiconEntry.Upper);
    }

    [Fact]
    public void GradesByFrequency()
    {
        English.Find("government").Should().HaveFlag(LexiconEntry.VeryCommon).And.HaveFlag(LexiconEntry.Common);
        English.Find("ministerial").Should().NotHaveFlag(LexiconEntry.VeryCommon);
        English.Find("obfuscate").Should().NotHaveFlag(LexiconEntry.Common);
    }

    [Fact]
    public void HoldsWhatItsProvenanceSays() => English.Count.Should().BeGreaterThan(150_000);

    [Fact]
    public void AllocatesNothing()
    {
        string[] words = ["meeting", "ghtghtness", "Moscow", "don’t", "Женева", "ژنو", new('x', 1000)];
        Look(words);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            Look(words);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);

        static int Look(string[] words)
        {
            var sum = 0;
            foreach (var word in words)
            {
                sum += (int)English.Find(word);
            }

            return sum;
        }
    }

    [Fact]
    public void NeverThrows()
    {
        var random = new Random(20220109);
        Span<char> word = stackalloc char[64];
        for (var i = 0; i < 100_000; i++)
        {
            var length = random.Next(word.Length + 1);
            foreach (ref var letter in word[..length])
            {
                letter = random.Next(4) == 0 ? (char)random.Next(char.MaxValue + 1) : (char)random.Next('a', 'z' + 1);
            }

            English.Find(word[..length]);
        }

        English.Find(new string('a', 10_000_000)).Should().Be(LexiconEntry.None);
        for (var letter = 0; letter <= char.MaxValue; letter++)
        {
            English.Find([(char)letter]);
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("az")]
    [InlineData("fa-IR")]
    public void DoesNotDependOnTheCulture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            English.Find("INITIAL").Should().HaveFlag(LexiconEntry.Word);
            English.Find("ınıtıal").Should().Be(LexiconEntry.None);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void RefusesOtherFiles()
    {
        var read = () => Lexicon.Read(new MemoryStream([1, 2, 3]), "three bytes");
        read.Should().Throw<InvalidDataException>().WithMessage("*three bytes*");
        var load = () => Lexicon.Load("xx");
        load.Should().Throw<FileNotFoundException>();
    }

    [Theory]
    [InlineData("goverment", "government")]
    [InlineData("severly", "severely")]
    [InlineData("offically", "officially")]
    [InlineData("transfered", "transferred")]
    [InlineData("recieve", "receive")]
    [InlineData("persuing", "pursuing")]
    public void FindsTheWordMeant(string word, string meant)
    {
        Span<char> neighbor = stackalloc char[64];
        WordNeighbors.TryFindOne(English, word, neighbor, out var length).Should().BeTrue();
        neighbor[..length].ToString().Should().Be(meant);
    }

    [Theory]
    [InlineData("ghtghtness")]
    [InlineData("hal")]
    [InlineData("Goverment")]
    [InlineData("pwoer ful")]
    public void FindsNoWordWhereNoneIsClear(string word)
    {
        Span<char> neighbor = stackalloc char[64];
        WordNeighbors.TryFindOne(English, word, neighbor, out var length).Should().BeFalse();
        length.Should().Be(0);
    }
}
