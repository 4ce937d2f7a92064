using TranslationFix.Analysis;
using TranslationFix.Languages;
using TranslationFix.Scoring.OddWords;

namespace TranslationFix.Tests.Scoring;

/// <summary>What the classifier of odd words sees of a sentence.</summary>
public sealed class OddWordReaderTests
{
    private static readonly Language English = Language.Load("en");
    private static readonly OddWordTables Tables = OddWordTables.Load("en")!;

    [Fact]
    public void AUnitIsWhatStandsBetweenWhiteSpace()
    {
        const string Text = "“The mayor’s well-known vrzdel (one of 40),” Oddvar said - twice.";
        var units = Read(Text).Units;
        units.Select(unit => Text[unit.Start..unit.End]).Should().Equal("The", "mayor’s", "known", "vrzdel", "one", "of", "40", "Oddvar", "said", "-", "twice");
        units.Select(unit => unit.Before).Should().Equal('“', '\0', 'w', '\0', '(', '\0', '\0', '\0', '\0', '\0', '\0');
        units[6].After.Should().Be('”');
        units[10].After.Should().Be('.');
        units[0].Shape.Should().Be(OddWordShape.Capitalized | OddWordShape.First);
        units[1].Shape.Should().Be(OddWordShape.Possessive);
        units[2].Shape.Should().Be(OddWordShape.Hyphenated);
        units[6].Shape.Should().Be(OddWordShape.Number);
        units[9].Shape.Should().Be(OddWordShape.Mark);
        units[3].Frequency.Should().Be(OddWordFrequency.Unknown);
        units[3].Class.Should().Be(OddWordTables.UnknownClass);
        units[6].Class.Should().Be(OddWordTables.NumberClass);
        units[0].Class.Should().BeLessThan(OddWordTables.Classes);
    }

    [Fact]
    public void TheSymbolsOfTranslationEnginesAreLeftToAnotherRule() =>
        Read("The bridge <unk> <unk> was closed.").Count.Should().Be(4);

    [Fact]
    public void LetterCaseAndApostrophesDoNotChangeTheHash() =>
        Read("Don't wait.")[0].Hash.Should().Be(Read("DON’T wait.")[0].Hash);

    [Fact]
    public void RepeatsAreMeasuredByDistance()
    {
        var sentence = Read("The market closed and the old market closed again.");
        Enumerable.Range(0, sentence.Count).Select(sentence.Repeat).Should().Equal(10u, 5u, 5u, 10u, 10u, 10u, 5u, 5u, 10u);
        sentence.Repeated.Should().Be(2);
    }

    [Fact]
    public void PairsThatBelongTogetherAttractEachOther()
    {
        var sentence = Read("The prime minister of vrzdel, spoke.");
        sentence.Pair(0).Should().Be(OddWordSentence.NoPair);
        sentence.Pair(2).Should().BeGreaterThan(OddWordSentence.Unseen + 4u);
        sentence.Pair(4).Should().Be(OddWordSentence.NoPair, "nobody knows the second word");
        sentence.Pair(5).Should().Be(OddWordSentence.Parted, "a comma stands between");
    }

    [Theory]
    [InlineData("No.")]
    [InlineData("A crowd of 3,000 people, most of them students, marched from the station to the old harbour on Friday evening.")]
    public void EveryWordHasTheSameFeaturesEachTime(string text)
    {
        Span<int> first = stackalloc int[OddWordFeatures.Maximum];
        Span<int> second = stackalloc int[OddWordFeatures.Maximum];
        var sentence = Read(text);
        var other = Read(text);
        for (var i = 0; i < sentence.Count; i++)
        {
            var count = OddWordFeatures.Measure(sentence, i, text, first);
            OddWordFeatures.Measure(other, i, text, second).Should().Be(count).And.BeGreaterThan(40);
            first[..count].SequenceEqual(second[..count]).Should().BeTrue();
            foreach (var dimension in first[..count])
            {
                dimension.Should().BeInRange(0, OddWordFeatures.Dimensions - 1);
            }
        }
    }

    private static OddWordSentence Read(string text)
    {
        var sentence = new OddWordSentence();
        OddWordReader.Read(AnalyzedStory.Create(new Story(text) { Language = "en" }, English), 0, Tables, sentence.Units);
        sentence.Measure(Tables);
        return sentence;
    }
}
