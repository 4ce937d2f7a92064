using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Typography;

/// <summary>A compound whose hyphen has white space beside it: high - risk, anti- corruption.</summary>
internal sealed class HyphenSpacingRule : Rule
{
    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = SpacingDescriptor.With(
        RuleExample.Fixed("It is a high - risk plan.", "It is a high-risk plan."),
        RuleExample.Fixed("The long - term effects are unknown.", "The long-term effects are unknown."),
        RuleExample.Fixed("An anti- corruption court was set up.", "An anti-corruption court was set up."),
        RuleExample.Fixed("The so - called experts left.", "The so-called experts left."),
        RuleExample.Fixed("A well -known singer came.", "A well-known singer came."),
        RuleExample.Fixed("The non - aligned states met.", "The non-aligned states met."),
        RuleExample.Fixed("A 3 - year - old boy won a 10 - day trip.", "A 3-year-old boy won a 10-day trip."),
        RuleExample.Stays("He came - late - and left early."),
        RuleExample.Stays("Both pre- and post-war houses stand here."),
        RuleExample.Stays("The risk was high - higher than ever."),
        RuleExample.Stays("Short- and long-term loans are on offer."),
        RuleExample.Stays("He runs long - and often."),
        RuleExample.Stays("London - Paris trains are late."));

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Spacing;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["compound", "prefix", "half-split"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var left = index - 1;
        var right = index + 1;
        if (!(story.IsMark(index, '-') || story.IsMark(index, '–')) || story.Has(index, TokenTraits.LineStart) || story.Has(right, TokenTraits.LineStart)
            || !story.IsKind(right, TokenKind.Word) || !(story.IsKind(left, TokenKind.Word) || IsAge(story, left, right)) || story.Is(right, WordClasses.Coordinator) || story.IsWord(right, "to")
            || story.Has(left, TokenTraits.Hyphenated))
        {
            return;
        }

        var prefix = story.Is(left, WordClasses.CompoundPrefix);
        var compound = !prefix && IsCompound(story, left, right);
        var age = story.IsKind(left, TokenKind.Number);
        if (age && story.IsMark(right + 1, '-') && story.IsWord(right + 2, "old"))
        {
            sink.Add(this, story.SpanOf(left, right + 2), "The hyphen of a compound has no space beside it.", string.Concat(story.TextOf(left), "-", story.TextOf(right), "-old"), Applicability.Safe, 1);
            return;
        }

        if (!(prefix || compound || age))
        {
            return;
        }

        sink.Add(
            this,
            story.SpanOf(left, right),
            "The hyphen of a compound has no space beside it.",
            string.Concat(story.TextOf(left), "-", story.TextOf(right)),
            Applicability.Safe,
            compound || age ? 1 : 0,
            prefix ? 1 : 0,
            story.Has(index, TokenTraits.SpaceBefore) != story.Has(right, TokenTraits.SpaceBefore) ? 1 : 0);
    }

    /// <summary>"3 - year", "20 - day": a measure in the singular.</summary>
    private static bool IsAge(AnalyzedStory story, int left, int right) =>
        story.IsKind(left, TokenKind.Number) && story[left].Length <= 3
        && story.TextOf(right) is "year" or "day" or "week" or "month" or "hour" or "minute" or "metre" or "meter" or "kilometre" or "kilometer" or "mile" or "page" or "seat" or "member" or "storey" or "story";

    private static bool IsCompound(AnalyzedStory story, int left, int right)
    {
        const int Longest = 40;
        var first = story.TextOf(left);
        var second = story.TextOf(right);
        Span<char> joined = stackalloc char[Longest];
        var length = first.Length + 1 + second.Length;
        if (length > Longest)
        {
            return false;
        }

        first.CopyTo(joined);
        joined[first.Length] = '-';
        second.CopyTo(joined[(first.Length + 1)..]);
        return (story.Language.Words.Find(joined[..length], out _) & WordClasses.Compound) != 0;
    }
}
