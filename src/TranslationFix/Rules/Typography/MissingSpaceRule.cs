using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Typography;

/// <summary>No white space behind a comma, a full stop, a closing bracket or a closing quotation mark.</summary>
internal sealed class MissingSpaceRule : Rule
{
    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = SpacingDescriptor.With(
        RuleExample.Fixed("The vote was lost.The mayor resigned.", "The vote was lost. The mayor resigned."),
        RuleExample.Fixed("The ferry,which was full, turned back.", "The ferry, which was full, turned back."),
        RuleExample.Fixed("He runs the archive (a large one)and lives in it.", "He runs the archive (a large one) and lives in it."),
        RuleExample.Fixed("“It is over.”She closed the door.", "“It is over.” She closed the door."),
        RuleExample.Fixed("The lake froze in May,and nobody fished.", "The lake froze in May, and nobody fished."),
        RuleExample.Fixed("The customs union(all five states) will meet.", "The customs union (all five states) will meet."),
        RuleExample.Fixed("Who won?They did not say.", "Who won? They did not say."),
        RuleExample.Stays("TL;DR: the header text/html;charset=utf-8 was missing, and f(x,y) failed."),
        RuleExample.Stays("The site example.com and the file report.pdf are down."),
        RuleExample.Stays("The U.S. team beat A.C. Milan at 10.30 a.m. sharp."),
        RuleExample.Stays("Each member(s) of the panel chose his/her (sub)topic."),
        RuleExample.Stays("It runs on Node.js and ASP.NET, at version 2.0."),
        RuleExample.Stays("Section 5(b) of the act allows a (re)count."),
        RuleExample.Stays("J.R.R. Tolkien and J.K. Rowling sold 1,000,000 copies."),
        RuleExample.Stays("Yahoo!'s and Jeopardy!-style prizes remain."),
        RuleExample.Stays("The word \"pre\"fix is odd, and so is Ph.D work."));

    /// <inheritdoc />
    public override RuleScope Scope => RuleScope.Any;

    /// <inheritdoc />
    public override bool MayBeSlip => true;

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Spacing;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["after-stop", "after-comma", "after-bracket", "after-quote", "before-bracket", "after-question", "function-word-follows", "unknown-neighbour", "number-follows"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var next = index + 1;
        if (index == 0 || next >= story.Count || story.Has(next, TokenTraits.SpaceBefore) || story[index].Length > 1)
        {
            return;
        }

        var c = story.Text[story[index].Start];
        if (c is '(' or '[')
        {
            BeforeBracket(story, index, sink);
            return;
        }

        var number = story.IsKind(next, TokenKind.Number);
        if (!(number || story.IsKind(next, TokenKind.Word)) || story.Has(index, TokenTraits.SpaceBefore) || story.Has(next, TokenTraits.ForeignScript) || !IsSpaced(story, index - 1, next) || !Fits(story, index, next, c))
        {
            return;
        }

        ref readonly var word = ref story[next];
        sink.Add(
            this,
            story.SpanOf(index, next),
            $"A space is missing behind “{c}”.",
            string.Concat([c], " ", story[word]),
            number ? Applicability.Unsafe : Applicability.Safe,
            c == '.' ? 1 : 0,
            c is ',' or ';' or '،' or '؛' ? 1 : 0,
            c is ')' or ']' ? 1 : 0,
            c is '"' or '”' ? 1 : 0,
            0,
            c is '?' or '!' ? 1 : 0,
            word.Is(WordClasses.FunctionWord) ? 1 : 0,
            word.IsUnknownWord || story[index - 1].IsUnknownWord ? 1 : 0,
            number ? 1 : 0);
    }

    private static bool Fits(AnalyzedStory story, int index, int next, char c)
    {
        ref readonly var before = ref story[index - 1];
        ref readonly var word = ref story[next];
        var text = story.Text;
        switch (c)
        {
            case '.':
                // Small known word, stop, capital known word: the end of a sentence, not a domain, an initial or an abbreviation.
                return IsPlainWord(before) && before.Length > 1 && !before.Has(TokenTraits.Capitalized) && !before.Is(WordClasses.Abbreviation)
                    && word.Has(TokenTraits.Capitalized) && word.Kind == TokenKind.Word && !word.Has(TokenTraits.AllCapitals) && !word.Has(TokenTraits.InnerCapital)
                    && !word.IsUnknownWord && !(next + 1 < story.Count && story.IsMark(next + 1, '.') && !story.Has(next + 1, TokenTraits.SpaceBefore) && story.IsKind(next + 2, TokenKind.Word) && !story.Has(next + 2, TokenTraits.SpaceBefore));
            case '،' or '؛':
                return story.Language.Conventions.Writes(c) && before.Kind == TokenKind.Word && word.Kind == TokenKind.Word && before.Length > 1 && word.Length > 1;
            case ',' or ';':
                return (before.Kind == TokenKind.Word && (word.Kind == TokenKind.Word || before.Is(WordClasses.Month)) && !(c == ';' && story.IsMark(index - 2, '&')) && !IsCode(text, before, word))
                    || (before.Kind == TokenKind.Number && word.Kind == TokenKind.Word)
                    || text[before.Start] is ')' or '”' or '"';
            case '!' or '?':
                return IsPlainWord(before) && word.Kind == TokenKind.Word && word.Has(TokenTraits.Capitalized) && !before.Has(TokenTraits.Capitalized);
            case ')' or ']':
                return word.Kind == TokenKind.Word && ClosesLongBracket(story, index) && !word.Has(TokenTraits.AllCapitals);
            case '"' or '”':
                return word.Kind == TokenKind.Word && (c == '”' || story.Has(index, TokenTraits.Quoted))
                    && (Marks.IsTerminator(text[before.Start]) || text[before.Start] == ',' || (c == '”' && word.Is(WordClasses.FunctionWord)));
            default:
                return false;
        }
    }

    /// <summary>True for what is no prose: TL;DR, f(x,y), text/html;charset=utf-8.</summary>
    private static bool IsCode(string text, in Token before, in Token word)
    {
        const string Signs = "/=<>{}_\\|+*#";
        var latin = Scripts.Of(text[word.Start]) == Script.Latin;
        return (before.Has(TokenTraits.AllCapitals) && word.Has(TokenTraits.AllCapitals))
            || (latin && ((before.Length == 1 && before.Kind == TokenKind.Word) || (word.Length == 1 && !word.Is(WordClasses.FunctionWord))))
            || (before.Start > 0 && Signs.Contains(text[before.Start - 1], StringComparison.Ordinal))
            || (word.End < text.Length && Signs.Contains(text[word.End], StringComparison.Ordinal));
    }

    /// <summary>"word(two words)": but not "member(s)", "5(b)" or "f(x)".</summary>
    private void BeforeBracket(AnalyzedStory story, int index, CandidateSink sink)
    {
        ref readonly var before = ref story[index - 1];
        if (story.Has(index, TokenTraits.SpaceBefore) || before.Kind != TokenKind.Word || before.Length < 3 || before.Has(TokenTraits.AllCapitals) || before.IsUnknownWord
            || story[index + 1].Kind is not (TokenKind.Word or TokenKind.Number) || !(story[index + 1].Length > 3 || story.IsKind(index + 2, TokenKind.Word))
            || (story.IsMark(index + 2, ')') && !story.Has(index + 1, TokenTraits.AllCapitals) && story.IsKind(index + 1, TokenKind.Word)))
        {
            return;
        }

        var c = story.Text[story[index].Start];
        sink.Add(this, story.SpanOf(index - 1, index), $"A space is missing before “{c}”.", string.Concat(story[before], " ", [c]), Applicability.Safe, 0, 0, 0, 0, 1, 0, 0, 0, 0);
    }

    /// <summary>True when more than one short word stands in the bracket: not "(re)open" or "(s)he".</summary>
    private static bool ClosesLongBracket(AnalyzedStory story, int index)
    {
        ref readonly var before = ref story[index - 1];
        return !story.Has(index, TokenTraits.SpaceBefore) && before.Kind is TokenKind.Word or TokenKind.Number
            && (before.Has(TokenTraits.SpaceBefore) || (before.Length > 3 && story.Has(index + 1, TokenTraits.Capitalized)) || before.Has(TokenTraits.AllCapitals));
    }

    /// <summary>True where words are parted by spaces for certain: in the alphabets, but not in "ό,τι" of Greek.</summary>
    private static bool IsSpaced(AnalyzedStory story, int before, int next)
    {
        var script = Scripts.Of(story.Text[story[next].Start]);
        return script is Script.Latin or Script.Common ? !story.Language.Conventions.Writes('，')
            : Scripts.IsAlphabet(script) && (story[before].Length > 1 || script != Script.Greek);
    }

    private static bool IsPlainWord(in Token token) => token.Kind == TokenKind.Word && !token.IsUnknownWord && !token.Has(TokenTraits.AllCapitals) && !token.Has(TokenTraits.HasDigit);
}
