using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Tests.Analysis;

/// <summary>What is remembered of places never changes a distance.</summary>
public sealed class PlaceReadingsTests
{
    private static readonly Gazetteer Gazetteer = Gazetteer.Load();

    [Fact]
    public void ADistanceIsThatOfTheLatticeWhateverCameBefore()
    {
        var readings = new PlaceReadings(Gazetteer);
        string[] words = ["Jenev", "Zheneva", "Soudis", "Muskva", "Bon", "Łódz", "Reykyavikurborgarstadur"];
        for (var round = 0; round < 2; round++)
        {
            for (var number = 1; number <= Gazetteer.Count; number += 97)
            {
                var place = new PlaceId(number);
                foreach (var tag in (string[])["en", "fa", "ru", "zh", "tr"])
                {
                    var name = Gazetteer.Name(place).ToString();
                    var form = Gazetteer.GetReading(place, tag).ToString();
                    foreach (var word in words)
                    {
                        var near = readings.Nearest(place, readings.NumberOf(tag), word, new LatticeWord(word, new int[LatticeWord.Room]));
                        var english = TransliterationLattice.Latin.Distance(name, word);
                        var exact = form.Length == 0 ? english : Math.Min(english, TransliterationLattice.For(tag).Distance(form, word));
                        (near.Distance <= PlaceReadings.Farthest).Should().Be(exact <= PlaceReadings.Farthest, "{0} and {1} in {2}", word, number, tag);
                        if (near.Distance <= PlaceReadings.Farthest)
                        {
                            near.Should().Be(new PlaceNearness(exact, exact < english));
                            readings.Distance(place, readings.NumberOf(tag), new LatticeWord(word, new int[LatticeWord.Room]), limit: 1).Should().Be(exact);
                        }
                    }
                }
            }
        }
    }

    [Fact]
    public void ALanguageWithoutNamesHasNoNumber() => new PlaceReadings(Gazetteer).NumberOf("xx").Should().Be(-1);
}
