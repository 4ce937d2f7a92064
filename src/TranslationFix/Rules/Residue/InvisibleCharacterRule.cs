using System.Collections.Immutable;
using System.Text;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Residue;

/// <summary>Characters that are not seen and do not belong to the language's script: soft hyphens, zero-width and directional marks, controls.</summary>
internal sealed class InvisibleCharacterRule : Rule
{
    /// <summary>How near a word of a right-to-left script explains a directional mark, in tokens.</summary>
    private const int NearbyTokens = 2;

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("invisible-character", "accuracy/encoding", Severity.Minor, "A character that is not seen and does not belong here.")
    {
        Applicability = Applicability.Safe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("The prime min\u00ADister resigned.", "The prime minister resigned."),
            RuleExample.Fixed("Rescuers \u200Bfound the boat.", "Rescuers found the boat."),
            RuleExample.Fixed("The par\u200Cliament will vote.", "The parliament will vote."),
            RuleExample.Fixed("It opened in 1994\u200F, she said.", "It opened in 1994, she said."),
            RuleExample.Fixed("\uFEFFThe council met.", "The council met."),
            RuleExample.Fixed("The long\u200B-awaited report is out.", "The long-awaited report is out."),
            RuleExample.Fixed("The fleet \u202Areturned\u202C on Friday.", "The fleet returned on Friday."),
            RuleExample.Fixed("A sup\u2060ply ship sank.", "A supply ship sank."),
            RuleExample.Fixed("The ses\u0007sion was short.", "The session was short."),
            RuleExample.Stays("The group calls itself \u2067حزب\u2069 at home."),
            RuleExample.Stays("In Persian the word is می\u200Cرود."),
            RuleExample.Stays("Fans waved 👩\u200D🚀 banners."),
            RuleExample.Stays("It is 10\u00A0km to the coast."),
            RuleExample.Stays("The firm \u200Eשלום\u200E opened a branch."),
            RuleExample.Stays("A plain sentence has nothing hidden in it."),
            RuleExample.Stays("They flew the flag 🏳\uFE0F\u200D🌈 from the roof."),
        ],
    };

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.Any;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Encoding;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["inside-word", "soft-hyphen", "control", "directional", "right-to-left-near", "foreign-word", "known-without", "alone"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        if (!story.Has(index, TokenTraits.Invisible) || story.Text[story[index].Start] == '\uFFFD')
        {
            return;
        }

        var span = WordSpan.Around(story.Text, story[index].Span);
        for (var i = index - 1; i >= 0 && story[i].Start >= span.Start; i--)
        {
            if (story.Has(i, TokenTraits.Invisible))
            {
                return;
            }
        }

        var text = story.TextOf(span);
        var visible = new StringBuilder(text.Length);
        bool inside = false, soft = false, control = false, directional = false, foreign = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            foreign |= Scripts.Of(c) is var script && script != Script.Common && !story.Language.Conventions.Writes(script);
            if (!Scripts.IsInvisible(c) || c == '\uFFFD')
            {
                visible.Append(c);
                continue;
            }

            inside |= i > 0 && i < text.Length - 1 && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]);
            soft |= c == '\u00AD';
            control |= c < ' ' || c is >= '\u007F' and < '\u00A0';
            directional |= c is '\u200E' or '\u200F' or '\u061C' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';
        }

        var word = visible.ToString();
        var alone = word.Length == 0;
        if (alone)
        {
            // The white space before it goes with it, or else behind it; at both ends of a line there is none to spare.
            var end = span.End < story.Text.Length && Scripts.IsSpace(story.Text[span.End]);
            span = end ? new TextSpan(story.StartWithSpace(index), span.End) : span;
        }

        var known = !alone && story.Language.Lexicon.Find(word) != LexiconEntry.None;
        sink.Add(
            this,
            span,
            alone ? "A character that is not seen stands here." : $"The word “{word}” has a character in it that is not seen.",
            word,
            Applicability.Safe,
            inside ? 1 : 0,
            soft ? 1 : 0,
            control ? 1 : 0,
            directional ? 1 : 0,
            IsRightToLeftNear(story, index) ? 1 : 0,
            foreign ? 1 : 0,
            known ? 1 : 0,
            alone ? 1 : 0);
    }

    private static bool IsRightToLeftNear(AnalyzedStory story, int index)
    {
        for (var i = Math.Max(0, index - NearbyTokens); i <= index + NearbyTokens && i < story.Count; i++)
        {
            if (story.Has(i, TokenTraits.ForeignScript) && Scripts.Of(story.Text[story[i].Start]) is Script.Arabic or Script.Hebrew)
            {
                return true;
            }
        }

        return false;
    }
}
