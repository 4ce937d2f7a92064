using System.Globalization;
using System.Text;

namespace TranslationFix.Tests.Properties;

/// <summary>What an analysis allocates: a guard of its speed that no clock disturbs.</summary>
public sealed class AllocationTests
{
    private readonly TranslationFixer fixer = TranslationFixer.Create();

    [Fact]
    public void ACleanStoryAllocatesLittleForEachCharacter()
    {
        const int MostBytes = 2;
        var story = CleanStory(60);
        Allocated(story).Should().BeLessThan((long)story.Length * MostBytes);
    }

    [Fact]
    public void TheAllocationGrowsWithTheLengthAndNoFaster()
    {
        const double Slack = 1.3;
        var one = CleanStory(200);
        var four = CleanStory(800);
        ((double)Allocated(four) / four.Length).Should().BeLessThan(Slack * Allocated(one) / one.Length);
    }

    private long Allocated(string text)
    {
        // The first analysis reads the data and makes room.
        fixer.Analyze(text, "en");
        fixer.Analyze(text, "en");
        var before = GC.GetAllocatedBytesForCurrentThread();
        fixer.Analyze(text, "en");
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string CleanStory(int sentences)
    {
        var text = new StringBuilder();
        for (var number = 0; number < sentences; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $"The council of Turku bought {number + 20} trams for the harbour line, and the mayor thanked the workers who built them.")
                .Append(number % 4 == 3 ? '\n' : ' ');
        }

        return text.ToString();
    }
}
