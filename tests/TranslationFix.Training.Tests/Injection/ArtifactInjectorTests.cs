using TranslationFix.Evaluation;

namespace TranslationFix.Training.Tests.Injection;

public sealed class ArtifactInjectorTests
{
    [Theory]
    [InlineData("doubled-word", "She reached the quay.", "She reached the the quay.")]
    [InlineData("article", "Rain fell for an hour after an evening of wind.", "Rain fell for an hour after a evening of wind.")]
    [InlineData("article", "They signed a treaty.", "They signed an treaty.")]
    [InlineData("x-and-x", "They sell apples and cherries.", "They sell apples and apples.")]
    [InlineData("untranslated-token", "The bridge and the road are shut.", null)]
    [InlineData("number-format", "It cost 12.5 lira.", "It cost 12,5 lira.")]
    [InlineData("pronoun-gender", "Then he left.", "Then she left.")]
    [InlineData("foreign-calendar", "It was signed on 9 January 2022.", "It was signed on 19 Dey 1400.")]
    [InlineData("relative-day-gloss", "It opens on Monday.", null)]
    public void AnArtifactIsMadeOfGoodText(string rule, string clean, string? garbled)
    {
        var artifacts = ArtifactInjector.Inject(Story(clean)).Where(artifact => artifact.Rule == rule).ToArray();
        artifacts.Should().NotBeEmpty();
        if (garbled is not null)
        {
            artifacts.Should().Contain(artifact => artifact.Story.Text == garbled);
        }
    }

    [Fact]
    public void OfEveryStoryTheTextFromBeforeCanBeRestored()
    {
        foreach (var story in TrainingCorpus.Load(Repository.Corpora, CorpusSplit.Train, "en"))
        {
            foreach (var artifact in ArtifactInjector.Inject(story))
            {
                artifact.Story.Text.Should().NotBe(story.CleanText, artifact.Rule);
                string.Concat(artifact.Story.Text.AsSpan(0, artifact.Span.Start), artifact.Original, artifact.Story.Text.AsSpan(artifact.Span.End)).Should().Be(story.CleanText);
                artifact.IsRestored(artifact.Span, artifact.Original).Should().BeTrue();
                artifact.Story.Text.Length.Should().BeGreaterThanOrEqualTo(artifact.Span.End);
            }
        }
    }

    [Fact]
    public void ARelativeDayFitsTheDateOfTheStory() =>
        ArtifactInjector.Inject(Story("It opens on Monday.")).Single(static artifact => artifact.Rule is "relative-day-gloss").Story.Text
            .Should().BeOneOf("It opens on Monday (tomorrow).", "It opens on tomorrow (Monday).");

    [Fact]
    public void TheRulesAreRulesOfTheLibrary() =>
        ArtifactInjector.Inject(Story("He and she, too.")).Select(static artifact => artifact.Rule).Should().BeSubsetOf(TranslationFixer.Rules.Select(static rule => rule.Id));

    private static GoldStory Story(string text) => new()
    {
        Slug = "quay",
        Language = "en",
        SourceLanguage = "fa",
        Date = new DateOnly(2022, 1, 9),
        Origin = "written",
        Text = text,
        CleanText = text,
        Spans = [],
    };
}
