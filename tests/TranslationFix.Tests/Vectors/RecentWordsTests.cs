using TranslationFix.Vectors;

namespace TranslationFix.Tests.Vectors;

/// <summary>Words that come again are found the same with and without vectors.</summary>
public sealed class RecentWordsTests
{
    [Fact]
    public void WordsThatComeAgainAreTheSameWithAndWithoutVectors()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var random = new Random(seed);
            var words = Enumerable.Repeat(-1, RecentWords.Count).Concat(Enumerable.Range(0, 60).Select(_ => random.Next(1 + (seed % 40)))).ToArray();
            for (var from = RecentWords.Count; from <= words.Length; from++)
            {
                var portable = RecentWords.Portable(words, from, out var expected);
                RecentWords.Next(words, from, out var same).Should().Be(portable);
                same.Should().Be(expected);
            }
        }
    }

    [Fact]
    public void TheLowestBitStandsForTheWordThatIsFarthestBack()
    {
        int[] words = [-1, -1, -1, -1, -1, -1, -1, -1, 7, 3, 5, 7];
        RecentWords.Next(words, RecentWords.Count, out var same).Should().Be(words.Length - 1);
        RecentWords.Distance(same).Should().Be(3);
        RecentWords.Next([.. words[..^1], 4], RecentWords.Count, out same).Should().Be(words.Length);
        same.Should().Be(0);
    }
}
