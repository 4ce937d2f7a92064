namespace TranslationFix.Training.Tests.OddWords;

public sealed class WordClusteringTests
{
    [Fact]
    public void WordsThatStandInTheSamePlacesComeIntoOneClass()
    {
        // Words 0 and 1 stand before 2 and 3, which stand before 4 and 5, which stand before 0 and 1.
        var pairs = new List<(int, int, double)>();
        for (var group = 0; group < 3; group++)
        {
            foreach (var left in (int[])[2 * group, (2 * group) + 1])
            {
                pairs.Add((left, (2 * ((group + 1) % 3)) + 0, 10));
                pairs.Add((left, (2 * ((group + 1) % 3)) + 1, 10));
            }
        }

        var classes = WordClustering.Run(6, 3, pairs);
        classes.Distinct().Should().HaveCount(3);
        for (var group = 0; group < 3; group++)
        {
            classes[2 * group].Should().Be(classes[(2 * group) + 1]);
        }
    }

    [Fact]
    public void WordsWithoutNeighboursStayWhereTheyAre() => WordClustering.Run(4, 2, []).Should().Equal(0, 1, 0, 1);
}
