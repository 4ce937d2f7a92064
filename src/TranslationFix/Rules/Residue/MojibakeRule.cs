using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Residue;

/// <summary>UTF-8 that was decoded with a code page of one byte a character: doesnâ€™t.</summary>
internal sealed class MojibakeRule : Rule
{
    /// <summary>What all rules of this id share.</summary>
    public static readonly RuleDescriptor Shared = new("mojibake", "accuracy/encoding", Severity.Major, "Text decoded with the wrong code page.");

    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = Shared with
    {
        Applicability = Applicability.Safe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("The harbour master couldnâ€™t say when the ferries would run.", "The harbour master couldn’t say when the ferries would run."),
            RuleExample.Fixed("â€œWe will pay,â€\u009D the mayor said.", "“We will pay,” the mayor said."),
            RuleExample.Fixed("â€œWe will pay,â€ the mayor said.", "“We will pay,” the mayor said."),
            RuleExample.Fixed("The ferry to MalmÃ¶ was late.", "The ferry to Malmö was late."),
            RuleExample.Fixed("RenÃ©e Lindqvist chairs the board.", "Renée Lindqvist chairs the board."),
            RuleExample.Fixed("The fine is â‚¬60 a day.", "The fine is €60 a day."),
            RuleExample.Fixed("The budget â€“ the third in a year â€” passed by two votes.", "The budget – the third in a year — passed by two votes."),
            RuleExample.Fixed("The judge, IÅŸÄ±l Demir, adjourned.", "The judge, Işıl Demir, adjourned."),
            RuleExample.Fixed("The bridge at PoznaĹ„ is closed.", "The bridge at Poznań is closed."),
            RuleExample.Fixed("They didnвЂ™t vote.", "They didn’t vote."),
            RuleExample.Fixed("The tram depot in ZГјrich burned.", "The tram depot in Zürich burned."),
            RuleExample.Fixed("Miners at CopiapÃƒÂ³ went home.", "Miners at Copiapó went home."),
            RuleExample.Fixed("She won‚Äôt stand again.", "She won’t stand again."),
            RuleExample.Fixed("It fell to -4Â°C overnight.", "It fell to -4°C overnight."),
            RuleExample.Fixed("It cost Â£40.", "It cost £40."),
            RuleExample.Fixed("ï»¿The council met on Monday.", "The council met on Monday."),
            RuleExample.Stays("The café in Évora and the shop in São Paulo don’t open."),
            RuleExample.Stays("The film “Å” runs for two hours."),
            RuleExample.Stays("SÃO PAULO has twelve million people, and the sign says “SÃO”."),
            RuleExample.Stays("The label reads «FRANÇAISE»."),
            RuleExample.Stays("The poet Нина and the village of Ві signed."),
            RuleExample.Stays("A cup of “thé à la menthe” costs €2."),
            RuleExample.Stays("Lech Wałęsa, Şahin and Győr are spelled with care."),
            RuleExample.Stays("The band is called â, with a hat."),
        ],
    };

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.Any;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Encoding | Anchors.ForeignScript | Anchors.Mark;

    /// <inheritdoc />
    public override ImmutableArray<string> Features =>
        ["several", "punctuation", "latin", "foreign", "left-over", "known", "ends-in-quote", "twice", "windows-1252", "capitals"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        if (anchor == Anchors.Mark && story.Text[story[index].Start] is not ('\u201A' or '\u221A' or '\u00AC' or '\u00C2'))
        {
            return;
        }

        var chunk = WordSpan.Chunk(story.Text, story[index].Span);
        if (!IsFirst(story, index, chunk.Start) || MojibakeDecoder.Decode(story.Text, chunk) is not { } decoded || IsOwnText(story.Language.Conventions, decoded))
        {
            return;
        }

        var span = WordSpan.Around(story.Text, decoded.Span);
        var text = string.Concat(story.Text.AsSpan(span.Start, decoded.Span.Start - span.Start), decoded.Text, story.Text.AsSpan(decoded.Span.End, span.End - decoded.Span.End));
        var entry = story.Language.Lexicon.Find(text);
        var last = story.Text[decoded.Span.End - 1];
        sink.Add(
            this,
            span,
            $"This was decoded as {decoded.Page.Name} and is UTF-8.",
            text,
            Applicability.Safe,
            decoded.Characters > 1 ? 1 : 0,
            decoded.Text.AsSpan().ContainsAnyInRange('\u2010', '\u20CF') ? 1 : 0,
            decoded.Text.AsSpan().ContainsAnyInRange('\u00C0', '\u017F') ? 1 : 0,
            decoded.Text.AsSpan().ContainsAnyInRange('\u0370', '\u1DFF') ? 1 : 0,
            decoded.LeftOver > 0 ? 1 : 0,
            entry != LexiconEntry.None ? 1 : 0,
            decoded.Characters == 1 && decoded.Rounds == 1 && Marks.IsCloser(last) && decoded.Span.Length == 2 ? 1 : 0,
            decoded.Rounds > 1 ? 1 : 0,
            decoded.Page.Name is "windows-1252" ? 1 : 0,
            story.Has(index, TokenTraits.AllCapitals) ? 1 : 0);
    }

    /// <summary>True when no token before this one, in the same run of characters, woke the rule already.</summary>
    /// <summary>True where the language writes what is there: a decoding into a script of others, or of two Cyrillic letters into one.</summary>
    private static bool IsOwnText(Conventions conventions, Unscrambled decoded)
    {
        foreach (var c in decoded.Text)
        {
            if (Scripts.Of(c) is not (Script.Latin or Script.Cyrillic or Script.Common or Script.Greek) and var script && !conventions.Writes(script) && conventions.Name is not "English")
            {
                return true;
            }
        }

        return decoded.Characters == 1 && conventions.Writes(Script.Cyrillic) && decoded.Page.Name is not "windows-1252";
    }

    private static bool IsFirst(AnalyzedStory story, int index, int start)
    {
        for (var i = index - 1; i >= 0 && story[i].Start >= start; i--)
        {
            if ((story[i].Events & (Anchors.Encoding | Anchors.ForeignScript)) != 0)
            {
                return false;
            }
        }

        return true;
    }
}
