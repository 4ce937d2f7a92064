using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Residue;

/// <summary>
/// The letters that Arabic and Persian write each in a form of its own: ي and ك of Arabic in a Persian word, ی and ک of Persian in an Arabic one
/// (source: Unicode Standard, chapter 9.2; ISIRI 6219).
/// </summary>
internal sealed class ArabicLetterRule : Rule
{
    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("mixed-script", "accuracy/encoding", Severity.Minor, "Letters of another alphabet inside a word.")
    {
        Applicability = Applicability.Safe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("وزير گفت پل بسته است.", "وزیر گفت پل بسته است.") with { Language = "fa" },
            RuleExample.Fixed("او كتاب را خواند.", "او کتاب را خواند.") with { Language = "fa" },
            RuleExample.Fixed("شهردار گفت كار پل يك ماه مي‌كشد.", "شهردار گفت کار پل یک ماه می‌کشد.") with { Language = "fa" },
            RuleExample.Stays("بر دیوار نوشته بود «إن الله معنا في كل مكان» و امضا نداشت.") with { Language = "fa" },
            RuleExample.Fixed("یفتح الجسر غدا.", "يفتح الجسر غدا.") with { Language = "ar" },
            RuleExample.Fixed("قرأ الکتاب كله.", "قرأ الكتاب كله.") with { Language = "ar" },
            RuleExample.Stays("كتب بالفارسية «خیلی ممنون» ثم خرج.") with { Language = "ar" },
        ],
    };

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.OtherFull;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Story;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["all-known-signs", "known-word", "greek", "whole-word", "short", "foreign-neighbour", "few-foreign", "has-digit"];

    /// <inheritdoc />
    public override bool AppliesTo(Language language) => base.AppliesTo(language) && language.Tag is "ar" or "fa";

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var persian = story.Language.Tag is "fa";
        for (var i = 0; i < story.Count; i++)
        {
            if (Correct(story, i, persian) is not { } word)
            {
                continue;
            }

            // A passage that was typed so is one finding: words like this one, with one word at most between them that has none of the letters.
            var last = i;
            var corrected = word.Text;
            for (var next = i + 1; word.IsCertain && next < story.Count && next <= last + 2 && story.InOneSentence(i, next) && story.IsKind(next, TokenKind.Word); next++)
            {
                if (Correct(story, next, persian) is { IsCertain: true } more)
                {
                    corrected = string.Concat(corrected, story.TextOf(new TextSpan(story[last].End, story[next].Start)), more.Text);
                    last = next;
                    word = word with { IsKnown = word.IsKnown && more.IsKnown };
                }
            }

            sink.Add(
                this,
                story.SpanOf(i, last),
                $"{(last > i ? "The words have" : "The word has")} letters in the form of {(persian ? "Arabic" : "Persian")}.",
                [1, word.IsKnown ? 1 : 0, 0, 0, story.SpanOf(i, last).Length <= 2 ? 1 : 0, 0, 1, 0],
                [new Proposal(corrected, word.IsCertain ? Applicability.Safe : Applicability.Unsafe)]);
            i = last;
        }
    }

    /// <summary>The word in the letters of its language, or null when there is nothing to correct.</summary>
    private static Corrected? Correct(AnalyzedStory story, int index, bool persian)
    {
        if (!story.IsKind(index, TokenKind.Word) || story.Has(index, TokenTraits.Quoted) || story[index].Length > Tokenizer.MaximumWordLength)
        {
            return null;
        }

        var word = story.TextOf(index);
        if (!(persian ? word.ContainsAny('ي', 'ك') : word.ContainsAny('ی', 'ک')) || word.ContainsAny(persian ? "ةىأإ" : "گچپژ"))
        {
            return null;
        }

        var corrected = persian ? word.ToString().Replace('ي', 'ی').Replace('ك', 'ک') : word.ToString().Replace('ک', 'ك').Replace('ی', 'ي');
        var certain = persian || word[^1] != 'ی';
        var known = story.Language.Lexicon.Find(corrected) != LexiconEntry.None;
        if (!certain && !known && story.Language.Lexicon.Find(string.Concat(corrected.AsSpan(0, corrected.Length - 1), "ى")) != LexiconEntry.None)
        {
            corrected = string.Concat(corrected.AsSpan(0, corrected.Length - 1), "ى");
        }

        return new Corrected(corrected, certain, known);
    }

    private readonly record struct Corrected(string Text, bool IsCertain, bool IsKnown);
}
