using TranslationFix.Analysis;

namespace TranslationFix.Tests.Analysis;

/// <summary>The distance in bits is that of the table.</summary>
public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "ab", 2)]
    [InlineData("ab", "", 2)]
    [InlineData("ab", "ba", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("żółw", "zółw", 1)]
    [InlineData("dovbevych", "dovbevich", 1)]
    public void LettersPutInLeftOutReplacedOrSwappedCountOnce(string left, string right, int edits) => EditDistance.Of(left, right).Should().Be(edits);

    [Fact]
    public void AnyTwoWordsAreAsFarApartAsTheTableSays()
    {
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            var (left, right) = (Word(random), Word(random));
            EditDistance.Of(left, right).Should().Be(Table(left, right), "of {0} and {1}", left, right);
        }
    }

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => "abcdэł"[random.Next(6)]));

    private static int Table(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                table[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[left.Length, right.Length];
    }
}
