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
    [InlineData("weekday-mismatch", "It opens on Monday, 10 January.", null)]
    [InlineData("timeline-contradiction", "They met a day before the vote.", "They met a day after the vote.")]
    [InlineData("doubled-phrase", "Ships left in the storm.", null)]
    [InlineData("repeated-sentence", "Ships left. The wind rose over the harbour. Nobody was hurt.", "Ships left. The wind rose over the harbour. The wind rose over the harbour. Nobody was hurt.")]
    [InlineData("self-gloss", "We met Paul Ortner in town.", "We met Paul Ortner (Paul Ortner) in town.")]
    [InlineData("split-word", "They cannot stay.", "They can not stay.")]
    [InlineData("split-word", "The ship’s crew left.", "The ship ’s crew left.")]
    [InlineData("non-word", "They praised cooperation.", "They praised cooperatiation.")]
    [InlineData("capitalization", "It rained all day. The wind rose.", null)]
    [InlineData("foreign-punctuation", "Ships left, he says.", "Ships left، he says.")]
    [InlineData("foreign-punctuation", "“Ships have left,” he says.", null)]
    [InlineData("quotation-marks", "“Ships have left,” he says.", null)]
    [InlineData("unbalanced-pair", "“Ships have left,” he says.", null)]
    [InlineData("unquoted-speech", "He says: “Ships have left the harbour.”", "He says: Ships have left the harbour.")]
    [InlineData("digit-script", "It cost 12 coins.", "It cost ۱۲ coins.")]
    [InlineData("mojibake", "The ship’s crew left.", "The shipâ€™s crew left.")]
    [InlineData("invisible-character", "The harbour was shut.", null)]
    [InlineData("subword-debris", "A well-known ship.", "A well @-@ known ship.")]
    [InlineData("dateline-debris", "TEHRAN (Quay News) — Ships left.", null)]
    [InlineData("wire-boilerplate", "Ships left.", null)]
    [InlineData("translator-note", "Ships left.", null)]
    [InlineData("calque", "Ships left. The wind rose.", null)]
    [InlineData("translator-gloss", "When the sailors came home they slept.", "When the sailors came home they (the sailors) slept.")]
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
    public void EachRuleHasAnInjectorOrAReasonForNone() =>
        ArtifactInjector.Rules.Concat(ArtifactInjector.Without.Keys).Should().OnlyHaveUniqueItems().And.BeEquivalentTo(TranslationFixer.Rules.Select(static rule => rule.Id));

    [Theory]
    [InlineData("mixed-script", "ru", "The harbour of Moscow was shut.")]
    [InlineData("foreign-exonym", "tr", "They met in London on Monday.")]
    [InlineData("foreign-exonym", "ru", "They met in Warsaw on Monday.")]
    [InlineData("invisible-character", "de", "The harbour was shut.")]
    [InlineData("capitalization", "es", "They met in March and on Monday afternoon.")]
    public void SomeAreThoseOfOneSourceLanguage(string rule, string source, string clean)
    {
        ArtifactInjector.Inject(Story(clean) with { SourceLanguage = source }).Should().Contain(artifact => artifact.Rule == rule);
        if (rule is not "invisible-character")
        {
            ArtifactInjector.Inject(Story(clean) with { SourceLanguage = "xx" }).Should().NotContain(artifact => artifact.Rule == rule);
        }
    }

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
