using System.Collections.Immutable;

namespace TranslationFix.Evaluation.Tests;

/// <summary>The embedded model and the rules on the stories of the full languages. What goes wrong on test is counted and never shown: nobody may learn from it.</summary>
public sealed class LanguageQualityTests
{
    private static readonly TranslationFixer Fixer = TranslationFixer.Create();

    public static TheoryData<string> Languages { get; } = new(LanguageFloors.Of.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Languages))]
    public void OnDev(string tag)
    {
        var result = EvaluationRun.Run(Stories(tag, CorpusSplit.Dev), Fixer);
        var table = EvaluationTable.Format(result, examples: 5);
        result.Total.Partial.F05.Should().BeGreaterThanOrEqualTo(LanguageFloors.Of[tag].DevF05, table);
        result.Total.FixAccuracy.Should().BeGreaterThanOrEqualTo(LanguageFloors.Of[tag].DevFixAccuracy, table);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void OnTest(string tag)
    {
        var result = EvaluationRun.Run(Stories(tag, CorpusSplit.Test), Fixer);
        result.Total.Partial.F05.Should().BeGreaterThanOrEqualTo(LanguageFloors.Of[tag].TestF05);
        result.Total.FixAccuracy.Should().BeGreaterThanOrEqualTo(LanguageFloors.Of[tag].TestFixAccuracy);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void OnCleanStories(string tag)
    {
        var result = EvaluationRun.Run(Stories(tag, CorpusSplit.Dev).Concat(Stories(tag, CorpusSplit.Test)).Where(story => story.IsClean), Fixer);
        result.Total.Damage.Should().Be(0);
        result.Total.FalseAlarmsOnClean.Should().BeLessThanOrEqualTo(LanguageFloors.Of[tag].CleanFindings);
    }

    [Fact]
    public void EveryFullLanguageHasFloors() =>
        LanguageFloors.Of.Keys.Append("en").Should().BeEquivalentTo(Directory.EnumerateDirectories(Repository.Corpora).Select(folder => Path.GetFileName(folder)!).Where(TranslationFixer.IsSupported));

    private static ImmutableArray<GoldStory> Stories(string tag, CorpusSplit split) => Corpus.Load([Path.Combine(Repository.Corpora, tag)], split);
}
