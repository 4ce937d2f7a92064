namespace TranslationFix.Tests.Analysis;

public sealed class SuppressionTests
{
    private const string Text = "On the the quay they can not see. On the the pier they can not hear.";
    private static readonly TranslationFixer Fixer = TranslationFixer.Create(new TranslationFixerOptions { Select = ["doubled-word", "split-word"] });

    [Fact]
    public void AllRulesAreSilentThere() => Fix([]).Should().Be("On the the quay they can not see. On the pier they cannot hear.");

    [Fact]
    public void OneRuleIsSilentThere() => Fix(["split-word", "no-such-rule"]).Should().Be("On the quay they can not see. On the pier they cannot hear.");

    [Theory]
    [InlineData(-1, 4)]
    [InlineData(3, 2)]
    [InlineData(0, 1000)]
    public void ItLiesInTheText(int start, int end) =>
        FluentActions.Invoking(() => Fixer.Analyze(new Story(Text) { Suppressions = [new Suppression(new TextSpan(start, end))] })).Should().Throw<ArgumentOutOfRangeException>();

    private static string Fix(string[] rules) =>
        Fixer.Fix(new Story(Text) { Language = "en", Suppressions = [new Suppression(new TextSpan(0, 33)) { Rules = [.. rules] }] }).Text;
}
