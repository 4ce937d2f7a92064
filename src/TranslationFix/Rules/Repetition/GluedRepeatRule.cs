using System.Collections.Immutable;
using TranslationFix.Analysis;

namespace TranslationFix.Rules.Repetition;

/// <summary>A word whose letters come again and again without a space between: an engine that repeats a piece of a word.</summary>
internal sealed class GluedRepeatRule : Rule
{
    private const int MinimumUnit = 3;
    private const int MaximumUnit = 12;

    /// <summary>The longest syllable that people sing or shout again and again.</summary>
    private const int LongestSyllable = 4;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = RepeatedSentenceDescriptor.With(
        RuleExample.Found("The flag is GreenGreenGreenGreen and blue."),
        RuleExample.Found("The ministry of agriculturalculturalculturalcultural affairs is closed."),
        RuleExample.Found("They came from the northnorthnorthnorth."),
        RuleExample.Found("The paper was unbelieveliebeliebeliebe late."),
        RuleExample.Stays("The baby said nanana and the crowd sang hahaha, lalala and yeahyeahyeah."),
        RuleExample.Stays("He lives in Mississippi and shops at Couscousbar."));

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.Any;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.UnknownWord | Anchors.UnknownName;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["four-or-more", "quoted", "long-unit"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        ref readonly var token = ref story[index];
        if (token.Length < 4 * MinimumUnit || token.Has(TokenTraits.ForeignScript) || token.Has(TokenTraits.HasDigit))
        {
            return;
        }

        var text = story.TextOf(index);
        for (var unit = MinimumUnit; unit <= MaximumUnit && unit * 3 <= text.Length; unit++)
        {
            var run = 0;
            var most = 0;
            for (var i = unit; i < text.Length; i++)
            {
                run = text[i] == text[i - unit] ? run + 1 : 0;
                most = Math.Max(most, run);
            }

            if (unit <= LongestSyllable && most == text.Length - unit)
            {
                // "yeahyeahyeah": a cry or a song, from its first letter to its last.
                return;
            }

            if (most >= 2 * unit && (unit > MinimumUnit || most >= 3 * unit) && !IsLetterRun(text))
            {
                sink.Add(this, token.Span, "A piece of this word comes again and again.", [most >= 3 * unit ? 1 : 0, token.Has(TokenTraits.Quoted) ? 1 : 0, unit > 4 ? 1 : 0]);
                return;
            }
        }
    }

    /// <summary>"Goooooooal", "hahahahaha": a cry, not an engine's.</summary>
    private static bool IsLetterRun(ReadOnlySpan<char> text)
    {
        var letters = 0;
        var seen = 0u;
        foreach (var letter in text)
        {
            var bit = 1u << ((letter | 0x20) & 31);
            letters += (seen & bit) == 0 ? 1 : 0;
            seen |= bit;
        }

        return letters <= 3;
    }
}
