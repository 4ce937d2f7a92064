namespace TranslationFix.Evaluation.Tests;

/// <summary>The embedded model and the rules on the project's own stories. What goes wrong on test is counted and never shown: nobody may learn from it.</summary>
public sealed class QualityTests
{
    private static readonly TranslationFixer Fixer = TranslationFixer.Create();

    [Fact]
    public void OnDev()
    {
        var result = Measure(CorpusSplit.Dev);
        var table = EvaluationTable.Format(result, examples: 5);
        result.Total.Partial.F05.Should().BeGreaterThanOrEqualTo(QualityFloors.DevF05, table);
        result.Total.AnyOverlap.Precision.Should().BeGreaterThanOrEqualTo(QualityFloors.DevPrecision, table);
        result.Total.FixAccuracy.Should().BeGreaterThanOrEqualTo(QualityFloors.DevFixAccuracy, table);
    }

    [Fact]
    public void OnTest() => Measure(CorpusSplit.Test).Total.Partial.F05.Should().BeGreaterThanOrEqualTo(QualityFloors.TestF05);

    [Fact]
    public void OnCleanStories()
    {
        var result = MeasureClean(CorpusSplit.Train, CorpusSplit.Dev);
        var table = EvaluationTable.Format(result, examples: 5);
        result.Total.Damage.Should().BeLessThanOrEqualTo(QualityFloors.Damage, table);
        result.FalseAlarmsPerThousandWords.Should().BeLessThanOrEqualTo(QualityFloors.FalseAlarmsPerThousandWords, table);
    }

    [Fact]
    public void OnCleanStoriesOfTest()
    {
        var result = MeasureClean(CorpusSplit.Test);
        result.Total.Damage.Should().BeLessThanOrEqualTo(QualityFloors.TestDamage);
        result.FalseAlarmsPerThousandWords.Should().BeLessThanOrEqualTo(QualityFloors.TestFalseAlarmsPerThousandWords);
    }

    private static EvaluationResult Measure(CorpusSplit split) => EvaluationRun.Run(Corpus.Load([Repository.Corpora], split, "en"), Fixer);

    private static EvaluationResult MeasureClean(params CorpusSplit[] splits) =>
        EvaluationRun.Run(splits.SelectMany(split => Corpus.Load([Repository.Corpora], split, "en")).Where(story => story.IsClean), Fixer);
}
