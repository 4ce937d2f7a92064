using TranslationFix.Evaluation;
using TranslationFix.Languages;

namespace TranslationFix.Training.Tests.Injection;

/// <summary>
/// What the library finds of artifacts that are injected into the corrected dev stories, by the rule that they are injected for. A low share says what a rule does
/// not claim: phrases that are not in its list, names that no gazetteer has, places that the story does not decide.
/// </summary>
public sealed class InjectedRecallTests
{
    /// <summary>The least share that some finding touches, in percent: a few points under what was measured, so that a training anew may shift single findings. They can only be raised.</summary>
    private static readonly Dictionary<string, int> Floors = new(StringComparer.Ordinal)
    {
        ["article"] = 97, ["calque"] = 31, ["capitalization"] = 72, ["dateline-debris"] = 92, ["digit-script"] = 97,
        ["doubled-phrase"] = 88, ["doubled-word"] = 97, ["foreign-calendar"] = 97, ["foreign-exonym"] = 50, ["foreign-punctuation"] = 97,
        ["garbled-name"] = 23, ["invisible-character"] = 97, ["mixed-script"] = 97, ["mojibake"] = 97, ["name-variant"] = 75,
        ["non-word"] = 46, ["number-format"] = 60, ["pronoun-gender"] = 7, ["quotation-marks"] = 51, ["relative-day-gloss"] = 97,
        ["repeated-sentence"] = 84, ["self-gloss"] = 97, ["spacing"] = 56, ["split-word"] = 87, ["stray-fragment"] = 97,
        ["subword-debris"] = 97, ["timeline-contradiction"] = 66, ["translator-gloss"] = 38, ["translator-note"] = 74, ["unbalanced-pair"] = 45,
        ["unquoted-speech"] = 61, ["untranslated-token"] = 53, ["weekday-mismatch"] = 97, ["wire-boilerplate"] = 66, ["x-and-x"] = 26,
    };

    [Fact]
    public void WhatIsInjectedForARuleIsFound()
    {
        var language = Language.Load("en");
        var fixer = TranslationFixer.Create();
        var found = TrainingCorpus.Load(Repository.Corpora, CorpusSplit.Dev, language.Tag)
            .SelectMany(story => ArtifactInjector.Inject(story, language))
            .GroupBy(static artifact => artifact.Rule, StringComparer.Ordinal)
            .ToDictionary(static rule => rule.Key, rule => 100.0 * rule.Count(artifact => fixer.Analyze(artifact.Story).Any(finding => finding.Span.Overlaps(artifact.Span))) / rule.Count(), StringComparer.Ordinal);
        found.Keys.Should().BeEquivalentTo(Floors.Keys, "each rule with an injector is measured");
        foreach (var (rule, share) in found)
        {
            share.Should().BeGreaterThanOrEqualTo(Floors[rule], rule);
        }
    }
}
