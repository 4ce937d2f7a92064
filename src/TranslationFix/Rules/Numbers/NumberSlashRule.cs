using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Numbers;

/// <summary>A slash as the decimal or grouping mark of Persian: 7/2 kilometers, 85/000 tons.</summary>
/// <remarks>Persian sets U+066B, which typists and converters write as a slash (CLDR, number symbols of fa; Persian usage).</remarks>
internal sealed class NumberSlashRule : Rule
{
    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = NumberFormatDescriptor.With(
        RuleExample.Fixed("The growers expect 62/000 tons of dates.", "The growers expect 62,000 tons of dates.") with { SourceLanguage = "fa" },
        RuleExample.Fixed("The second line is 9/4 kilometers long.", "The second line is 9.4 kilometers long.") with { SourceLanguage = "fa" },
        RuleExample.Fixed("Exports rose to 3/7 million tons.", "Exports rose to 3.7 million tons.") with { SourceLanguage = "fa" },
        RuleExample.Fixed("Inflation fell to 38/6 percent in May.", "Inflation fell to 38.6 percent in May.") with { SourceLanguage = "fa" },
        RuleExample.Stays("He ate 3/4 of the melon.") with { SourceLanguage = "fa" },
        RuleExample.Stays("The pipe is 3/4 inch wide.") with { SourceLanguage = "fa" },
        RuleExample.Stays("The vote was 5/4 in the council.") with { SourceLanguage = "fa" },
        RuleExample.Stays("The bank raised its rate to 3 1/2% and later to 4 1/4 percent.") with { SourceLanguage = "fa" },
        RuleExample.Stays("Since 9/11 the fair has guards.") with { SourceLanguage = "fa" },
        RuleExample.Stays("The bill is dated 11/3/2022.") with { SourceLanguage = "fa" },
        RuleExample.Stays("The second line is 9/4 kilometers long."));

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Number;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["grouped", "decimal", "scaled", "quoted"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var text = story.TextOf(index);
        var slash = text.IndexOf('/');
        if (slash is < 1 or > 3 || (story.IsKind(index - 1, TokenKind.Number) && story.Has(index, TokenTraits.SpaceBefore) && !story.Has(index, TokenTraits.LineStart)) || story.SourceLanguage is not ("fa" or "prs" or "ps" or "ckb"))
        {
            return;
        }

        var head = text[..slash];
        var tail = text[(slash + 1)..];
        if (!NumberText.IsDigits(head) || !NumberText.IsDigits(tail))
        {
            return;
        }

        var isGrouped = tail.Length == 3 && head[0] != '0';
        var isScaled = story.Is(index + 1, WordClasses.NumberWord);
        var isMeasured = (story.Is(index + 1, WordClasses.Unit) || story.IsWord(index + 1, "percent") || story.IsWord(index + 1, "per") || story.IsMark(index + 1, '%')) && !story.IsWord(index + 1, "inch");
        if (!isGrouped && !(tail.Length <= 2 && (isScaled || isMeasured)))
        {
            return;
        }

        sink.Add(
            this,
            story.SpanOf(index, index),
            isGrouped ? "A slash groups the digits, as in Persian." : "A slash stands before the fraction, as in Persian.",
            string.Concat(head, isGrouped ? "," : ".", tail),
            Applicability.Unsafe,
            isGrouped ? 1 : 0,
            isGrouped ? 0 : 1,
            isScaled ? 1 : 0,
            story.Has(index, TokenTraits.Quoted) ? 1 : 0);
    }
}
