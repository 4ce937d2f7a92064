namespace TranslationFix.Evaluation.Tests;

/// <summary>Small corpora, measured by hand. All candidates are reported, so that the trained weights do not matter.</summary>
public sealed class EvaluationRunTests
{
    private static readonly TranslationFixer Fixer = TranslationFixer.Create(new TranslationFixerOptions
    {
        Select = ["doubled-word", "split-word"],
        MinimumConfidence = 0,
    });

    private static GoldStory Story(string text) => StoryReader.Parse("a.story", "language: en\norigin: written\n\n" + text);

    private static EvaluationResult Run(params string[] texts) => EvaluationRun.Run(texts.Select(Story), Fixer);

    [Fact]
    public void FoundAndMissedAndInvented()
    {
        var result = Run(
            "The crew left ⟦doubled-word|the the|the⟧ ship on ⟦article|a island|an island⟧.",
            "They ⟦split-word|can not|cannot⟧ leave it it there.");
        result.Stories.Should().Be(2);
        result.CleanStories.Should().Be(0);
        result.Total.Findings.Should().Be(3);
        result.Total.GoldSpans.Should().Be(3);
        result.Total.Partial.Precision.Should().BeApproximately(2.0 / 3, 1e-12);
        result.Total.Partial.Recall.Should().BeApproximately(2.0 / 3, 1e-12);
        result.Total.Exact.Should().Be(result.Total.Partial);
        result.Total.AnyOverlap.Should().Be(result.Total.Partial);
        result.Total.FixAccuracy.Should().Be(1);
        result.Rules.Keys.Should().Equal("article", "doubled-word", "split-word");
        result.Rules["doubled-word"].Partial.Should().Be(new SpanScore(0.5, 1));
        result.Rules["article"].Partial.Should().Be(new SpanScore(null, 0));
        result.Cases.Select(item => (item.Kind, item.RuleId)).Should().Equal(
            (EvaluationCaseKind.Miss, "article"), (EvaluationCaseKind.FalseAlarm, "doubled-word"));
        result.Cases[1].Excerpt.Should().Be("They can not leave [it it] there.");
    }

    [Fact]
    public void AFindingOfAnotherRuleFindsButIsNotTheOwnRule()
    {
        var result = Run("The crew left ⟦article|the the ship|the ship⟧.");
        result.Rules["article"].Found.Should().Be(1);
        result.Rules["article"].FoundByOwnRule.Should().Be(0);
        result.Rules["article"].Partial.Recall.Should().BeApproximately(7.0 / 12, 1e-12);
        result.Rules["doubled-word"].Partial.Precision.Should().Be(1);
        result.Total.Exact.Should().Be(new SpanScore(0, 0));
        result.Total.FixAccuracy.Should().Be(1, "the corrected text is the same");
    }

    [Fact]
    public void AWrongCorrectionIsCounted()
    {
        var result = Run("The crew left ⟦doubled-word|the the|this⟧ ship.");
        result.Total.Fixable.Should().Be(1);
        result.Total.FixedRight.Should().Be(0);
        result.Cases.Single().Kind.Should().Be(EvaluationCaseKind.WrongFix);
        result.Cases.Single().Suggestion.Should().Be("the");
    }

    [Fact]
    public void AnyAcceptedCorrectionIsRightAndWhiteSpaceIsFolded() =>
        Run("The crew left ⟦doubled-word|the the|this| the  ⟧ ship.").Total.FixAccuracy.Should().Be(1);

    [Fact]
    public void AGoldSpanWithoutACorrectionIsNotFixable() =>
        Run("The crew left ⟦doubled-word|the the⟧ ship.").Total.Fixable.Should().Be(0);

    [Fact]
    public void OnACleanStoryEveryFindingIsAFalseAlarmAndEveryEditDamage()
    {
        var harmful = TranslationFixer.Create(new TranslationFixerOptions { Select = ["doubled-word"], MinimumConfidence = 0, Apply = Applicability.Display });
        var result = EvaluationRun.Run([Story("They sailed to Bora Bora.")], harmful);
        result.CleanStories.Should().Be(1);
        result.CleanWords.Should().Be(5);
        result.Total.FalseAlarmsOnClean.Should().Be(1);
        result.Total.Damage.Should().Be(1);
        result.FalseAlarmsPerThousandWords.Should().Be(200);
        result.Cases.Select(item => item.Kind).Should().Equal(EvaluationCaseKind.FalseAlarm, EvaluationCaseKind.Damage);
    }

    [Fact]
    public void NothingIsMeasuredAsNothing()
    {
        var result = Run();
        result.Total.Partial.F05.Should().BeNull();
        result.Total.FixAccuracy.Should().BeNull();
        result.FalseAlarmsPerThousandWords.Should().BeNull();
        result.Documents.Should().BeEmpty();
    }
}
