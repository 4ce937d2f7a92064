using System.Collections.Immutable;
using System.Globalization;
using TranslationFix.Analysis;

namespace TranslationFix.Rules.Numbers;

/// <summary>Digits before a number word that English does not count by: 11 ten thousand, 3.6 ten thousand, 1.2 hundred million, as Chinese, Japanese and Korean count.</summary>
internal sealed class TenThousandRule : Rule
{
    private const decimal TenThousand = 10_000m;
    private const decimal HundredMillion = 100_000_000m;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = NumberFormatDescriptor.With(
        RuleExample.Fixed("The county sold 14 ten thousand trees last spring.", "The county sold 140,000 trees last spring.") with { SourceLanguage = "zh" },
        RuleExample.Fixed("The port lacks 2.5 ten thousand welders.", "The port lacks 25,000 welders.") with { SourceLanguage = "ja" },
        RuleExample.Fixed("The bridge cost 1.7 hundred million yuan.", "The bridge cost 170 million yuan.") with { SourceLanguage = "zh" },
        RuleExample.Fixed("Exports came to 36.5 hundred million won.", "Exports came to 3.65 billion won.") with { SourceLanguage = "ko" },
        RuleExample.Fixed("Some 80 ten thousands of visitors saw the lanterns.", "Some 800,000 visitors saw the lanterns.") with { SourceLanguage = "zh" },
        RuleExample.Stays("In 2019, ten thousand trees were planted."),
        RuleExample.Stays("At the age of 20, ten thousand fans knew him."),
        RuleExample.Stays("Of the 3 ten thousand-seat halls one is closed."),
        RuleExample.Stays("Several hundred million people live on the plain."),
        RuleExample.Stays("He counted 12. Ten thousand more were waiting."));

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Number;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["ten-thousand", "hundred-million", "source", "quoted"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var isTenThousand = story.IsWord(index + 1, "ten") && (story.IsWord(index + 2, "thousand") || story.IsWord(index + 2, "thousands"));
        var isHundredMillion = story.IsWord(index + 1, "hundred") && (story.IsWord(index + 2, "million") || story.IsWord(index + 2, "millions"));
        if (!(isTenThousand || isHundredMillion) || story.IsMark(index + 3, '-') || story.Has(index + 1, TokenTraits.Capitalized) || !story.InOneSentence(index, index + 2)
            || !NumberText.TryRead(story.TextOf(index), out var value))
        {
            return;
        }

        // 36 hundred million is the work of another rule: there the words are English.
        var isWhole = decimal.Truncate(value) == value;
        if (value <= 0 || (isHundredMillion && isWhole && value < 100) || (isTenThousand && value >= 1000 && story[index].Length == 4)
            || NumberText.Print(value * (isTenThousand ? TenThousand : HundredMillion)) is not { } print)
        {
            return;
        }

        var last = index + 2 + (story.IsWord(index + 3, "of") && story.CoreOf(index + 2)[^1] == 's' ? 1 : 0);
        sink.Add(
            this,
            story.SpanOf(index, last),
            string.Create(CultureInfo.InvariantCulture, $"English counts by thousands and millions: {print}."),
            print,
            Applicability.Unsafe,
            isTenThousand ? 1 : 0,
            isHundredMillion ? 1 : 0,
            story.SourceLanguage is "zh" or "ja" or "ko" ? 1 : 0,
            story.Has(index, TokenTraits.Quoted) ? 1 : 0);
    }
}
