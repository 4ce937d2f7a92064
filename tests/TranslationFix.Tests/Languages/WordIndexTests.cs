using TranslationFix.Languages;

namespace TranslationFix.Tests.Languages;

/// <summary>What belongs to a word is found by its hash, and nothing else is.</summary>
public sealed class WordIndexTests
{
    [Fact]
    public void ItemsOfOneWordKeepTheirOrder()
    {
        var index = new WordIndex<int>([(5, 1), (9, 2), (5, 3), (5 + (1 << 20), 4)]);
        index.Find(5).ToArray().Should().Equal(1, 3);
        index.Find(9).ToArray().Should().Equal(2);
        index.Find(5 + (1 << 20)).ToArray().Should().Equal(4);
        index.Find(5 + (1 << 21)).ToArray().Should().BeEmpty();
        index.MayHave(6).Should().BeFalse();
    }

    [Fact]
    public void NothingIsFoundInAnEmptyIndex() => new WordIndex<int>([]).Find(0).ToArray().Should().BeEmpty();
}
