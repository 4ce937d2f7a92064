namespace TranslationFix.Evaluation.Tests;

/// <summary>The embedded model and the rules on the project's own stories.</summary>
public sealed class QualityTests
{
    private static readonly TranslationFixer Fixer = TranslationFixer.Create();

    private static EvaluationResult Measure(CorpusSplit? split) => EvaluationRun.Run(Corpus.Load([Repository.Corpora], split, "en"), Fixer);

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
        var result = EvaluationRun.Run(Corpus.Load([Repository.Corpora], language: "en").Where(story => story.IsClean), Fixer);
        var table = EvaluationTable.Format(result, examples: 5);
        result.Total.Damage.Should().Be(0, table);
        result.FalseAlarmsPerThousandWords.Should().BeLessThanOrEqualTo(QualityFloors.FalseAlarmsPerThousandWords, table);
    }
}
