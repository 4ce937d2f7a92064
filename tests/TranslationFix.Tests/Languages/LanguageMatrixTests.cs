using TranslationFix.Languages;
using TranslationFix.Rules;

namespace TranslationFix.Tests.Languages;

/// <summary>Every target language has the surfaces that its status promises.</summary>
public sealed class LanguageMatrixTests
{
    /// <summary>The full languages.</summary>
    public static TheoryData<string> Full() => [.. Language.Tags.Where(static tag => Conventions.Load(tag).IsFull)];

    /// <summary>All target languages.</summary>
    public static TheoryData<string> All() => [.. Language.Tags];

    [Theory]
    [MemberData(nameof(All))]
    public void ALanguageHasConventionsThatHold(string tag)
    {
        var conventions = Conventions.Load(tag);
        conventions.Quotes.Should().NotBeEmpty();
        conventions.Without.Keys.Should().BeSubsetOf(RuleCatalogue.Descriptors.Select(static rule => rule.Id));
        TranslationFixer.IsSupported(tag).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Full))]
    public void AFullLanguageHasItsWords(string tag)
    {
        var language = Language.Load(tag);
        language.Words.HasAll(
            WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Pronoun | WordClasses.Auxiliary | WordClasses.Particle | WordClasses.RepeatableWord | WordClasses.Weekday
            | WordClasses.Month | WordClasses.RelativeDay | WordClasses.NumberWord | WordClasses.Abbreviation | WordClasses.Agency | WordClasses.Title | WordClasses.PlacePreposition
            | WordClasses.SpeechVerb | WordClasses.StrayAuxiliary).Should().BeTrue();
        Enumerable.Range(1, 7).Select(day => language.NameOf(WordClasses.Weekday, day, capital: false)).Should().NotContain(string.Empty).And.OnlyHaveUniqueItems();
        Enumerable.Range(1, 12).Select(month => language.NameOf(WordClasses.Month, month, capital: false)).Should().NotContain(string.Empty).And.OnlyHaveUniqueItems();
        Enumerable.Range(-1, 3).Select(day => language.NameOf(WordClasses.RelativeDay, day, capital: false)).Should().NotContain(string.Empty);
        (language.Lexicon.IsEmpty && language.Conventions.LexiconNote.Length == 0).Should().BeFalse("a lexicon, or what stands for it");
    }

    [Theory]
    [MemberData(nameof(Full))]
    public void AFullLanguageHasExamplesOfBothKindsForItsOwnRules(string tag)
    {
        foreach (var rule in RuleCatalogue.DataRules.Where(rule => rule.Language == tag).GroupBy(static rule => rule.Descriptor.Id, StringComparer.Ordinal))
        {
            var examples = rule.SelectMany(static one => one.Descriptor.Examples).ToList();
            examples.Should().Contain(static example => !example.MustStay, rule.Key).And.Contain(static example => example.MustStay, rule.Key);
        }

        RuleCatalogue.DataRules.Where(rule => rule.Language == tag).Select(static rule => rule.Descriptor.Id).Should().Contain(["translator-note", "wire-boilerplate", "calque"]);
    }

    [Theory]
    [InlineData("xx")]
    [InlineData("fr-CA")]
    [InlineData("zh-Hant-TW")]
    [InlineData("")]
    public void AnyLanguageCanBeAskedFor(string tag)
    {
        var fixer = TranslationFixer.Create();
        fixer.Fix("\uFEFFA \uFFFD b <unk>", tag).Undo().Should().Be("\uFEFFA \uFFFD b <unk>");
    }

    [Theory]
    [InlineData("fa", "او می\u200Cرود و نمی\u200Cخواهد.")]
    [InlineData("ar", "قال الرئيس، الذي زار المدينة: لا؟")]
    [InlineData("hi", "उसने कहा कि पुल बन्द है। वह चला गया।")]
    [InlineData("ja", "首相は「問題はない」と述べた。議会は来週開かれる（予定）。")]
    [InlineData("ru", "Министр заявил: «Плотина полна». На месте работает BBC.")]
    [InlineData("fr", "Le maire a dit : « Rien n’est décidé ; attendez ! »")]
    [InlineData("de", "Die, die die Brücke sperrten, kamen am 13. Januar zurück. „Das das ist“, sagte er.")]
    public void WhatALanguageWritesStays(string tag, string text) => TranslationFixer.Create().Analyze(text, tag).Should().BeEmpty();
}
