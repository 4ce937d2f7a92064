using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Numbers;

/// <summary>A number word or "percent" in the plural behind a number: 70 percents, 90 thousands dollars, 5 millions of euros.</summary>
internal sealed class CountedPluralRule : Rule
{
    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = NumberFormatDescriptor.With(
        RuleExample.Fixed("The dam holds 40 percents of its water.", "The dam holds 40 percent of its water."),
        RuleExample.Fixed("Burns on 31 per cents of his skin kept him in bed.", "Burns on 31 per cent of his skin kept him in bed."),
        RuleExample.Fixed("The ring was sold for 60 thousands dollars.", "The ring was sold for 60 thousand dollars."),
        RuleExample.Fixed("The loan of 5 millions of euros was repaid.", "The loan of 5 million euros was repaid."),
        RuleExample.Fixed("The state owes 3.5 billions rubles.", "The state owes 3.5 billion rubles."),
        RuleExample.Fixed("About two millions people saw the film.", "About two million people saw the film."),
        RuleExample.Stays("Thousands of people came, and millions watched."),
        RuleExample.Stays("In the 1990s millions of people left."),
        RuleExample.Stays("In 2019, thousands of jobs were lost; by 2021 millions were."),
        RuleExample.Stays("There are hundreds of them, and 5 million in all."),
        RuleExample.Stays("Of the 12, thousands knew nothing."),
        RuleExample.Stays("The two millions he left went to a school."),
        RuleExample.Stays("He spoke of the one per cents and the nine per cents."));

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Phrase;

    /// <inheritdoc />
    public override ImmutableArray<string> AnchorWords => ["percents", "cents", "thousands", "millions", "billions", "trillions"];

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["percent", "scale", "scale-of", "digits", "quoted", "known-source"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var word = story.TextOf(index);
        var isCents = word is "cents";
        var isPercent = word is "percents" || isCents;
        var number = isCents ? index - 2 : index - 1;
        if ((isCents && !story.IsWord(index - 1, "per")) || story.Has(index, TokenTraits.LineStart) || !IsCount(story, number) || story.Has(index, TokenTraits.Hyphenated) || !story.InOneSentence(number, index))
        {
            return;
        }

        var isOf = !isPercent && story.IsWord(index + 1, "of");
        if (!isPercent && !(isOf ? IsCounted(story, index + 2) : IsCounted(story, index + 1)))
        {
            return;
        }

        var last = isOf ? index + 1 : index;
        sink.Add(
            this,
            story.SpanOf(index, last),
            "Behind a number the word has no plural.",
            word[..^1].ToString(),
            Applicability.Unsafe,
            isPercent ? 1 : 0,
            isPercent ? 0 : 1,
            isOf ? 1 : 0,
            story.IsKind(number, TokenKind.Number) ? 1 : 0,
            story.Has(index, TokenTraits.Quoted) ? 1 : 0,
            story.SourceLanguage is null ? 0 : 1);
    }

    /// <summary>A number that is no year, or a small one in words.</summary>
    private static bool IsCount(AnalyzedStory story, int index)
    {
        if (story.Is(index, WordClasses.NumberWord))
        {
            return story.ValueOf(index) is > 1 and <= 100 && !story.IsWord(index - 1, "the");
        }

        if (!story.IsKind(index, TokenKind.Number) || !NumberText.TryRead(story.TextOf(index), out var value))
        {
            return false;
        }

        const int FirstYear = 1000;
        return value > 1 && !(value >= FirstYear && story[index].Length == 4);
    }

    private static bool IsCounted(AnalyzedStory story, int index) =>
        story.IsKind(index, TokenKind.Word) && !story.Is(index, WordClasses.FunctionWord) && (story.Is(index, WordClasses.Unit) || !story.Has(index, TokenTraits.Capitalized));
}
