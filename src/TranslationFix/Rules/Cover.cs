using System.Collections.Immutable;
using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules;

/// <summary>How far the finding of a data rule reaches beyond the words that its pattern matches.</summary>
internal enum Cover
{
    /// <summary>The words that match, and no more.</summary>
    Match,

    /// <summary>From the start of the paragraph to the first colon; the match must begin the paragraph.</summary>
    Lead,

    /// <summary>The sentence; the match must begin it.</summary>
    Sentence,

    /// <summary>The paragraph; the match must begin it.</summary>
    Paragraph,

    /// <summary>The brackets with their content; the match must begin the content.</summary>
    Bracket,
}

/// <summary>Widens a match to what its rule covers.</summary>
internal static class Covers
{
    /// <summary>How far behind the match the colon of a <see cref="Cover.Lead"/> may stand, in tokens.</summary>
    private const int MaximumLead = 16;

    /// <summary>Widens the tokens [<paramref name="first"/>, <paramref name="last"/>]; false when the match does not stand where its cover begins.</summary>
    public static bool TryWiden(AnalyzedStory story, Cover cover, ref int first, ref int last)
    {
        switch (cover)
        {
            case Cover.Lead:
                var line = story.ParagraphOf(first);
                return BeginsLine(story, ref first) && FindColon(story, line, ref last);
            case Cover.Sentence:
                if (!story.Has(first, TokenTraits.SentenceStart))
                {
                    return false;
                }

                var sentence = story.Sentences[story[first].Sentence];
                first = sentence.First;
                last = sentence.End - 1;
                return true;
            case Cover.Paragraph:
                last = story.ParagraphOf(first).End - 1;
                return BeginsLine(story, ref first);
            case Cover.Bracket:
                return FindBracket(story, ref first, ref last);
            default:
                return true;
        }
    }

    /// <summary>True when one of the words stands in the tokens.</summary>
    public static bool Contains(AnalyzedStory story, int first, int last, ImmutableArray<string> words)
    {
        for (var i = first; i <= last; i++)
        {
            if (story.IsKind(i, TokenKind.Word))
            {
                foreach (var word in words)
                {
                    if (WordHash.EqualsLower(word, story.TextOf(i)))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>
    /// The span of the tokens with the white space that goes with them: the line break before a whole line (behind it, when the story begins
    /// there), the space behind the start of a line, and else the space before.
    /// </summary>
    public static TextSpan WithSpace(AnalyzedStory story, int first, int last)
    {
        var span = story.SpanOf(first, last);
        var begins = story.Has(first, TokenTraits.LineStart);
        var ends = last + 1 == story.Count || story.Has(last + 1, TokenTraits.LineStart);
        return begins && (first == 0 || !ends)
            ? new TextSpan(span.Start, last + 1 < story.Count ? story[last + 1].Start : story.Text.Length)
            : new TextSpan(begins ? story[first - 1].End : story.StartWithSpace(first), span.End);
    }

    private static bool BeginsLine(AnalyzedStory story, ref int first)
    {
        var line = story.ParagraphOf(first);
        for (var i = line.First; i < first; i++)
        {
            if (story[i].Kind is TokenKind.Word or TokenKind.Number || i - line.First > 2)
            {
                return false;
            }
        }

        first = line.First;
        return true;
    }

    private static bool FindColon(AnalyzedStory story, Paragraph line, ref int last)
    {
        for (var i = last; i < line.End && i <= last + MaximumLead; i++)
        {
            if (story.IsMark(i, ':'))
            {
                last = i;
                while (last + 1 < line.End && story[last + 1].Kind != TokenKind.Word && story[last + 1].Kind != TokenKind.Number && !story.Has(last + 1, TokenTraits.SpaceBefore))
                {
                    last++;
                }

                return true;
            }
        }

        return false;
    }

    private static bool FindBracket(AnalyzedStory story, ref int first, ref int last)
    {
        var open = first - 1;
        if (open < 0 || !Marks.IsOpenBracket(story.Text[story[open].Start]))
        {
            return false;
        }

        var opening = story.Text[story[open].Start];
        var closing = Marks.ClosingBracket(opening);
        var depth = 0;
        for (var i = open + 1; i < story.Count && i - open <= PairMatcher.MaximumBracketTokens; i++)
        {
            depth += story.IsMark(i, opening) ? 1 : 0;
            if (story.IsMark(i, closing) && depth-- == 0)
            {
                first = open;
                last = i;
                return true;
            }
        }

        return false;
    }
}
