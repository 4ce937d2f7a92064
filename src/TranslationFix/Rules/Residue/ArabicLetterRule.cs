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
            if (!story.IsKind(i, TokenKind.Word) || story.Has(i, TokenTraits.Quoted) || story[i].Length > Tokenizer.MaximumWordLength)
            {
                continue;
            }

            var word = story.TextOf(i);
            if (!(persian ? word.ContainsAny('ي', 'ك') : word.ContainsAny('ی', 'ک')) || word.ContainsAny(persian ? "ةىأإ" : "گچپژ"))
            {
                continue;
            }

            var corrected = persian ? word.ToString().Replace('ي', 'ی').Replace('ك', 'ک') : word.ToString().Replace('ک', 'ك').Replace('ی', 'ي');
            var certain = persian || word[^1] != 'ی';
            var known = story.Language.Lexicon.Find(corrected) != LexiconEntry.None;
            if (!certain && !known && story.Language.Lexicon.Find(string.Concat(corrected.AsSpan(0, corrected.Length - 1), "ى")) != LexiconEntry.None)
            {
                corrected = string.Concat(corrected.AsSpan(0, corrected.Length - 1), "ى");
            }

            sink.Add(
                this,
                story[i].Span,
                persian ? "The word has letters in the form of Arabic." : "The word has letters in the form of Persian.",
                [1, known ? 1 : 0, 0, 0, word.Length <= 2 ? 1 : 0, 0, 1, 0],
                [new Proposal(corrected, certain ? Applicability.Safe : Applicability.Unsafe)]);
        }
    }
}
