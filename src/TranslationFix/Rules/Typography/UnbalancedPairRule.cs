using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Typography;

/// <summary>A bracket or a quotation mark without a partner anywhere in the story.</summary>
internal sealed class UnbalancedPairRule : Rule
{
    /// <inheritdoc />
    public override RuleDescriptor Descriptor { get; } = new("unbalanced-pair", "fluency/punctuation", Severity.Minor, "A bracket or a quotation mark without a partner.")
    {
        Applicability = Applicability.Display,
        Examples =
        [
            RuleExample.Fixed("The fee (paid in March was returned.", "The fee paid in March was returned."),
            RuleExample.Fixed("The fee, paid in March), was returned.", "The fee, paid in March, was returned."),
            RuleExample.Fixed("He called it “a small thing and left.", "He called it a small thing and left."),
            RuleExample.Fixed("The tunnel was \"closed for good, the mayor wrote.", "The tunnel was closed for good, the mayor wrote."),
            RuleExample.Fixed("The road was open again”, the mayor wrote.", "The road was open again, the mayor wrote."),
            RuleExample.Fixed("The winner [a boy of nine smiled.", "The winner a boy of nine smiled."),
            RuleExample.Stays("“We waited for an hour.\n“Then we left,” she said."),
            RuleExample.Stays("\"We waited for an hour.\nThen we left,\" she said."),
            RuleExample.Stays("1) Open the valve.\n2) Close the gate.\na) Wait."),
            RuleExample.Stays("See you there :) or not ;-)"),
            RuleExample.Stays("The board is 6\" wide and 2' long."),
            RuleExample.Stays("The choice was between a) a boat and b) a mule."),
            RuleExample.Stays("He said (twice) that “all is well” and that “nothing is lost.”"),
            RuleExample.Stays("(The writer is a fisherman.)\n[Photo: the quay]"),
        ],
    };

    /// <inheritdoc />
    public override Anchors Anchors => Anchors.Story;

    /// <inheritdoc />
    public override ImmutableArray<string> Features => ["quote", "closing", "straight", "paragraph-end", "paragraph-start", "wide-glyph", "many", "spaced", "item"];

    /// <inheritdoc />
    public override void Analyze(AnalyzedStory story, Anchors anchor, int index, CandidateSink sink)
    {
        var quotes = FindQuotes(story);
        var many = quotes.Count + story.UnpairedBrackets.Count > 4;
        foreach (var bracket in story.UnpairedBrackets)
        {
            if (!IsSmiley(story, bracket) && !IsItem(story, bracket))
            {
                Add(story, bracket, Marks.IsCloseBracket(story.Text[story[bracket].Start]), many, sink);
            }
        }

        foreach (var (quote, closes) in quotes)
        {
            Add(story, quote, closes, many, sink);
        }
    }

    private void Add(AnalyzedStory story, int index, bool closes, bool many, CandidateSink sink)
    {
        ref readonly var token = ref story[index];
        var c = story.Text[token.Start];
        var paragraph = story.ParagraphOf(index);
        var quote = Marks.IsDoubleQuote(c);
        sink.Add(
            this,
            token.Span,
            $"“{c}” {(closes ? "closes what nothing opened" : "is never closed")}.",
            string.Empty,
            Applicability.Display,
            quote ? 1 : 0,
            closes ? 1 : 0,
            c == '"' ? 1 : 0,
            index + 1 == paragraph.End ? 1 : 0,
            index == paragraph.First ? 1 : 0,
            c > '\u00FF' && !quote ? 1 : 0,
            many ? 1 : 0,
            token.Has(TokenTraits.SpaceBefore) && index + 1 < story.Count && story.Has(index + 1, TokenTraits.SpaceBefore) ? 1 : 0,
            quote && index > 0 && story.IsKind(index - 1, TokenKind.Number) ? 1 : 0);
    }

    /// <summary>The quotation marks without a partner. One that a paragraph leaves open may close in a later paragraph, whether or not those between open again.</summary>
    private static List<(int Token, bool Closes)> FindQuotes(AnalyzedStory story)
    {
        var found = new List<(int, bool)>();
        var open = -1;
        var stray = 0;
        foreach (var quotation in story.Quotations)
        {
            CloseBefore(quotation.Open);
            var opensParagraph = quotation.Open == story.ParagraphOf(quotation.Open).First;
            if (quotation.IsClosed)
            {
                // “… / “…”: each paragraph opens again, the last one closes.
                open = opensParagraph ? -1 : open;
                continue;
            }

            if (open >= 0 && !opensParagraph)
            {
                found.Add((open, false));
            }

            open = quotation.Open;
        }

        CloseBefore(int.MaxValue);
        if (open >= 0)
        {
            found.Add((open, false));
        }

        return found;

        void CloseBefore(int limit)
        {
            for (; stray < story.StrayQuotes.Count && story.StrayQuotes[stray] < limit; stray++)
            {
                if (open >= 0)
                {
                    open = -1;
                }
                else if (!story.Has(story.ParagraphOf(story.StrayQuotes[stray]).First, TokenTraits.Mojibake))
                {
                    found.Add((story.StrayQuotes[stray], true));
                }
            }
        }
    }

    private static bool IsBoundary(AnalyzedStory story, int index) =>
        index < 0 || story.Has(index + 1, TokenTraits.LineStart) || story.IsKind(index, TokenKind.Punctuation) || story.Is(index, WordClasses.Coordinator);

    private static bool IsSmiley(AnalyzedStory story, int index)
    {
        var at = story[index].Start - 1;
        while (at >= 0 && story.Text[at] == ' ' && story[index].Start - at < 3)
        {
            at--;
        }

        return at >= 0 && story.Text[at] is ':' or ';' or '=' or '-' or '^' && (story.Text[at] != '-' || (at > 0 && story.Text[at - 1] is ':' or ';'));
    }

    /// <summary>"1)" and "a)" before an item of a list.</summary>
    private static bool IsItem(AnalyzedStory story, int index) =>
        story.IsMark(index, ')') && index > 0 && !story.Has(index, TokenTraits.SpaceBefore) && story.Has(index - 1, TokenTraits.SpaceBefore)
        && ((story.IsKind(index - 1, TokenKind.Number) && story[index - 1].Length <= 2 && IsBoundary(story, index - 2)) || story[index - 1].Length == 1 || story.TextOf(index - 1) is "ii" or "iii" or "iv" or "vi" or "vii");
}
