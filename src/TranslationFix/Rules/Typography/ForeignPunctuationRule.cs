using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Typography;

/// <summary>Punctuation that the target language does not write: each mark is a finding by itself.</summary>
internal sealed class ForeignPunctuationRule : Rule
{
    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("foreign-punctuation", "locale convention/punctuation", Severity.Minor, "A punctuation mark that the language does not write.")
    {
        Applicability = Applicability.Safe,
        LazyExamples = static () =>
        [
            RuleExample.Fixed("The harbour، once busy، is empty.", "The harbour, once busy, is empty."),
            RuleExample.Fixed("He asked: what now؟", "He asked: what now?"),
            RuleExample.Fixed("They call it «a small miracle» here.", "They call it “a small miracle” here."),
            RuleExample.Fixed("She said \"no\" and left the «Red Barn» theatre.", "She said \"no\" and left the \"Red Barn\" theatre."),
            RuleExample.Fixed("„We are late,“ the driver said.", "“We are late,” the driver said."),
            RuleExample.Fixed("The ferry sank，and nobody noticed。", "The ferry sank, and nobody noticed."),
            RuleExample.Fixed("The novel《Cold Tea》was published in May.", "The novel “Cold Tea” was published in May."),
            RuleExample.Fixed("The fund（set up in 1998）is closed.", "The fund (set up in 1998) is closed."),
            RuleExample.Fixed("¿Who pays? ¡Nobody!", "Who pays? Nobody!"),
            RuleExample.Fixed("Turnout was 61٪ at noon؛ it rose later.", "Turnout was 61% at noon; it rose later."),
            RuleExample.Fixed("The paper wrote « no comment » on page one.", "The paper wrote “no comment” on page one."),
            RuleExample.Fixed("« The well is dry », the farmer said.", "“The well is dry”, the farmer said."),
            RuleExample.Fixed("The sign (« Keep out ») was new; the door was marked « Staff ».", "The sign (“Keep out”) was new; the door was marked “Staff”."),
            RuleExample.Fixed("She sang »Cold Water« twice, then »Red Barn«.", "She sang “Cold Water” twice, then “Red Barn”."),
            RuleExample.Fixed("Bread、milk and salt were sold out.", "Bread, milk and salt were sold out."),
            RuleExample.Fixed("The train left at 07։45 and cost 3，5 euros.", "The train left at 07:45 and cost 3,5 euros."),
            RuleExample.Fixed("Le pont est fermé؛ le bac aussi.", "Le pont est fermé\u00A0; le bac aussi.") with { Language = "fr" },
            RuleExample.Fixed("Qui paie ? Le maire est parti؛ il reviendra.", "Qui paie ? Le maire est parti ; il reviendra.") with { Language = "fr" },
            RuleExample.Found("They spoke of trade and defence¿ The talks go on."),
            RuleExample.Stays("“We are late,” the driver said; nobody answered."),
            RuleExample.Stays("He said \"no\" – twice – and left…"),
            RuleExample.Stays("The sign reads «الباب» in Arabic."),
            RuleExample.Stays("The poster says 「東京」 and nothing else."),
            RuleExample.Stays("Titles stand between 『 and 』 there, the printer said."),
            RuleExample.Stays("The café’s menu is on https://example.org/menu, not on its door."),
            RuleExample.Stays("It cost £5, €6 or 7¢; the rest is 50% off."),
            RuleExample.Stays("The first line, «Мы дома», was left in Russian."),
            RuleExample.Stays("Temperatures of 5° to 9° are due, the centre said…"),
        ],
    };

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.Any;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Mark | Anchors.Story;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["stop", "quote", "cjk-quote", "bracket", "inverted", "sign", "inner-quote", "closing-curly", "near-foreign"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        if (anchor == Anchors.Story)
        {
            if (!story.Language.Conventions.Writes('“') || story.Language.Tag is "en")
            {
                CloseLowQuotes(story, sink);
            }

            return;
        }

        var c = story.Text[story[index].Start];
        if (story[index].Length != 1 || ForeignMark.Of(c) is not { } foreign || story.Language.Conventions.Writes(c) || TouchesForeign(story, index) || IsGluedToOther(story, index) || IsMentioned(story, index))
        {
            return;
        }

        var mark = foreign with { English = IsBetweenDigits(story, index) ? c == '։' ? ":" : foreign.English : story.Language.Conventions.Own(foreign.English) };
        var (span, english) = Correct(story, index, mark);
        var language = story.Language.Conventions.Name;

        // A question mark upside down that opens nothing stands for a character that was lost: what it was nobody can tell.
        var lost = mark.Kind == ForeignMarkKind.Inverted && !OpensWord(story, index);
        sink.Add(
            this,
            span,
            english.Length == 0 ? $"{language} does not write “{c}”." : $"{language} writes “{english.Trim()}”, not “{c}”.",
            [
                mark.Kind == ForeignMarkKind.Stop ? 1 : 0,
                mark.Kind == ForeignMarkKind.Quote ? 1 : 0,
                mark.Kind is ForeignMarkKind.QuoteOpen or ForeignMarkKind.QuoteClose ? 1 : 0,
                mark.Kind is ForeignMarkKind.Open or ForeignMarkKind.Close ? 1 : 0,
                mark.Kind == ForeignMarkKind.Inverted ? 1 : 0,
                mark.Kind == ForeignMarkKind.Sign ? 1 : 0,
                mark.Kind == ForeignMarkKind.InnerQuote ? 1 : 0,
                0,
                IsNearForeign(story, index) ? 1 : 0,
            ],
            lost ? [] : [new Proposal(english, mark.Kind == ForeignMarkKind.Sign || (mark.Kind == ForeignMarkKind.Inverted && !IsBeforeClause(story, index)) || SignTalk.IsAround(story, index) ? Applicability.Unsafe : Applicability.Safe)]);
    }

    /// <summary>„…“: the closing mark is one that opens in English.</summary>
    private void CloseLowQuotes(AnalyzedStory story, CandidateSink sink)
    {
        foreach (var quotation in story.Quotations)
        {
            if (quotation.IsClosed && story.Text[story[quotation.Open].Start] is '„' or '»' or '‟' && story.Text[story[quotation.Close].Start] is '“'
                && !TouchesForeign(story, quotation.Open) && !TouchesForeign(story, quotation.Close))
            {
                var close = story.QuoteStyle.Close.ToString();
                sink.Add(this, story[quotation.Close].Span, $"English closes a quotation with “{close}”.", close, Applicability.Safe, 0, 0, 0, 0, 0, 0, 0, 1, 0);
            }
        }
    }

    private static (TextSpan Span, string English) Correct(AnalyzedStory story, int index, ForeignMark mark)
    {
        var start = story[index].Start;
        var end = story[index].End;
        var before = story.Has(index, TokenTraits.SpaceBefore);
        var last = index + 1 >= story.Count;
        var after = last || story.Has(index + 1, TokenTraits.SpaceBefore);
        var wordBefore = !before && (story.IsKind(index - 1, TokenKind.Word) || story.IsKind(index - 1, TokenKind.Number));
        var wordAfter = !after && (story.IsKind(index + 1, TokenKind.Word) || story.IsKind(index + 1, TokenKind.Number));
        switch (mark.Kind)
        {
            case ForeignMarkKind.Stop:
                var stop = story.Language.Conventions.SpacedMarks.Contains(mark.English, StringComparison.Ordinal) && index > 0 && !story.Has(index, TokenTraits.LineStart) && !IsBetweenDigits(story, index) ? SpaceOf(story) + mark.English : mark.English;
                return (new TextSpan(before && !story.Has(index, TokenTraits.LineStart) ? story.StartWithSpace(index) : start, end), (wordAfter && !IsBetweenDigits(story, index)) || (!last && IsOpening(story, index + 1)) ? stop + " " : stop);
            case ForeignMarkKind.Open:
                return (new TextSpan(start, end), wordBefore ? " " + mark.English : mark.English);
            case ForeignMarkKind.Close:
                return (new TextSpan(start, end), wordAfter ? mark.English + " " : mark.English);
            case ForeignMarkKind.Sign or ForeignMarkKind.Inverted:
                return (new TextSpan(start, end), mark.English);
            default:
                var inner = mark.Kind == ForeignMarkKind.InnerQuote;
                var style = story.QuoteStyle;
                var atStart = story.Has(index, TokenTraits.LineStart);
                var opens = Opens(story, index, mark.Kind, before || atStart, after);
                var text = (opens ? inner ? style.InnerOpen : style.Open : inner ? style.InnerClose : style.Close).ToString();

                // « word »: the inner space goes with the mark, whatever stands outside of it.
                if (opens ? after && !last && !story.Has(index + 1, TokenTraits.LineStart) : before && !atStart)
                {
                    return opens ? (new TextSpan(start, story[index + 1].Start), wordBefore ? " " + text : text) : (new TextSpan(story.StartWithSpace(index), end), wordAfter ? text + " " : text);
                }

                return (new TextSpan(start, end), opens && wordBefore ? " " + text : !opens && wordAfter ? text + " " : text);
        }
    }

    /// <summary>The white space that the story writes before its spaced marks; without any the one that holds a line together.</summary>
    private static string SpaceOf(AnalyzedStory story)
    {
        for (var i = 1; i < story.Count; i++)
        {
            if (story.Has(i, TokenTraits.SpaceBefore) && !story.Has(i, TokenTraits.LineStart) && story.Language.Conventions.SpacedMarks.Contains(story.Text[story[i].Start], StringComparison.Ordinal))
            {
                return story.Text[story[i].Start - 1].ToString();
            }
        }

        return "\u00A0";
    }

    /// <summary>A mark belongs to what it touches, « x », and »x« alike; a comma or a bracket that it touches does not count.</summary>
    private static bool Opens(AnalyzedStory story, int index, ForeignMarkKind kind, bool before, bool after) => kind switch
    {
        ForeignMarkKind.QuoteOpen => true,
        ForeignMarkKind.QuoteClose => false,
        _ when before != after && !(story.Text[story[index].Start] is '«' or '»' or '‹' or '›' && IsOuter(story, before ? index + 1 : index - 1)) => before,
        _ when !before && !after && IsOuter(story, index + 1) != IsOuter(story, index - 1) => IsOuter(story, index - 1),
        _ => story.Text[story[index].Start] switch
        {
            '„' or '‚' or '〝' => true,
            '«' or '‹' => true,
            '»' or '›' or '〞' or '〟' => false,
            _ => index == 0 || !story.IsKind(index - 1, TokenKind.Word),
        },
    };

    /// <summary>Punctuation that stands outside of a quotation as well: before « a bracket, behind » a comma, a full stop or a bracket.</summary>
    private static bool IsOuter(AnalyzedStory story, int index) =>
        (uint)index < (uint)story.Count && story.Text[story[index].Start] is ',' or '.' or ';' or ':' or '?' or '!' or '(' or ')' or '[' or ']' or '-' or '–' or '—' or '/';

    private static bool IsOpening(AnalyzedStory story, int index) =>
        !story.Has(index, TokenTraits.SpaceBefore) && story.Text[story[index].Start] is '“' or '《' or '「' or '『' or '（' or '(';

    /// <summary>True when a letter of another script stands directly beside the mark: a quotation in that script keeps its marks.</summary>
    private static bool TouchesForeign(AnalyzedStory story, int index) => IsForeign(story, index - 1) || IsForeign(story, index + 1);

    private static bool IsForeign(AnalyzedStory story, int index) =>
        index >= 0 && index < story.Count && (story[index].Traits & (TokenTraits.ForeignScript | TokenTraits.ForeignDigits)) != 0;

    /// <summary>True for a mark inside a number or a time: <c>3，5</c>.</summary>
    private static bool IsBetweenDigits(AnalyzedStory story, int index)
    {
        var (start, end) = (story[index].Start, story[index].End);
        return start > 0 && end < story.Text.Length && char.IsDigit(story.Text[start - 1]) && char.IsDigit(story.Text[end]);
    }

    /// <summary>True where the mark opens what stands behind it, as it does in Spanish.</summary>
    private static bool OpensWord(AnalyzedStory story, int index) =>
        index + 1 < story.Count && !story.Has(index + 1, TokenTraits.SpaceBefore)
        && (index == 0 || story.Has(index, TokenTraits.SpaceBefore) || !(story.IsKind(index - 1, TokenKind.Word) || story.IsKind(index - 1, TokenKind.Number)));

    /// <summary>True for a mark that is glued to a protected span, or is a part of what a wrong code page left.</summary>
    private static bool IsGluedToOther(AnalyzedStory story, int index) =>
        (!story.Has(index, TokenTraits.SpaceBefore) && (story.IsKind(index - 1, TokenKind.Protected) || story.Has(index - 1, TokenTraits.Mojibake))) || story.Has(index, TokenTraits.Mojibake);

    /// <summary>¿Who, ¡Nobody: where Spanish puts the mark. Behind a letter it may stand for any lost character: a dash, an apostrophe, a quotation mark.</summary>
    private static bool IsBeforeClause(AnalyzedStory story, int index) =>
        index + 1 < story.Count && story.IsKind(index + 1, TokenKind.Word) && !story.Has(index + 1, TokenTraits.SpaceBefore)
        && (story.Has(index, TokenTraits.SpaceBefore) || (index > 0 && IsOpener(story.Text[story[index - 1].Start])));

    private static bool IsOpener(char c) => Marks.IsDoubleQuote(c) || c is '(' or '[' or '—' or '–' or '¡' or '¿';

    /// <summary>"between 「 and 」": two marks with a space on each side and one small word between them are what the sentence speaks about.</summary>
    private static bool IsMentioned(AnalyzedStory story, int index) => IsMentionedPair(story, index) || IsMentionedPair(story, index - 2);

    private static bool IsMentionedPair(AnalyzedStory story, int index)
    {
        if (index < 0 || index + 2 >= story.Count || !story.Is(index + 1, WordClasses.Coordinator))
        {
            return false;
        }

        var open = ForeignMark.Of(story.Text[story[index].Start]);
        var close = ForeignMark.Of(story.Text[story[index + 2].Start]);
        return open is not null && close is not null && story.Has(index, TokenTraits.SpaceBefore) && story.Has(index + 1, TokenTraits.SpaceBefore) && story.Has(index + 2, TokenTraits.SpaceBefore);
    }

    private static bool IsNearForeign(AnalyzedStory story, int index) => IsForeign(story, index - 2) || IsForeign(story, index + 2);
}
