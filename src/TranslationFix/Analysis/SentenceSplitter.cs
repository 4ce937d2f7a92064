using TranslationFix.Languages;
using TranslationFix.Rules;

namespace TranslationFix.Analysis;

/// <summary>Cuts the tokens of a story into paragraphs (lines) and sentences.</summary>
internal static class SentenceSplitter
{
    /// <summary>Fills both lists, sets <see cref="Token.Sentence"/>, marks the first word of each sentence, and raises its event when it has no capital.</summary>
    public static void Split(string text, TokenBuffer tokens, Language language, List<Sentence> sentences, List<Paragraph> paragraphs)
    {
        var lines = tokens.Lines;
        var mark = 0;
        for (var line = 0; line < lines.Length; line++)
        {
            var (first, end) = (lines[line], line + 1 < lines.Length ? lines[line + 1] : tokens.Count);
            var firstSentence = sentences.Count;
            SplitParagraph(text, tokens, language, first, end, ref mark, paragraphs.Count, sentences);
            paragraphs.Add(new Paragraph(first, end, firstSentence, sentences.Count));
        }
    }

    private static void SplitParagraph(string text, TokenBuffer tokens, Language language, int first, int end, ref int mark, int paragraph, List<Sentence> sentences)
    {
        var start = first;
        for (var marks = tokens.Marks; mark < marks.Length && marks[mark] < end;)
        {
            var i = marks[mark++];
            if (!IsTerminator(text, tokens[i]))
            {
                continue;
            }

            var next = i + 1;
            while (next < end && !tokens[next].Has(TokenTraits.SpaceBefore) && (IsTerminator(text, tokens[next]) || IsCloser(text[tokens[next].Start], language.Conventions)))
            {
                next++;
            }

            if (next < end && !EndsSentence(text, tokens, language, i, next))
            {
                continue;
            }

            Close(tokens, start, next, paragraph, sentences);
            start = next;
            while (mark < marks.Length && marks[mark] < next)
            {
                mark++;
            }
        }

        if (start < end)
        {
            Close(tokens, start, end, paragraph, sentences);
        }
    }

    private static void Close(TokenBuffer tokens, int start, int end, int paragraph, List<Sentence> sentences)
    {
        var sentence = tokens.AsSpan()[start..end];
        foreach (ref var token in sentence)
        {
            if (token.Kind is TokenKind.Word or TokenKind.Number)
            {
                token.Traits |= TokenTraits.SentenceStart;
                token.Events |= token.Kind == TokenKind.Word && (token.Traits & (TokenTraits.Capitalized | TokenTraits.InnerCapital)) == 0 ? Anchors.Capital : Anchors.None;
                break;
            }
        }

        var number = sentences.Count;
        foreach (ref var token in sentence)
        {
            token.Sentence = number;
        }

        sentences.Add(new Sentence(start, end, paragraph));
    }

    private static bool IsTerminator(string text, in Token token) =>
        token.Kind == TokenKind.Punctuation && Marks.IsTerminator(text[token.Start]);

    /// <summary>German closes with the mark that opens in English.</summary>
    private static bool IsCloser(char c, Conventions conventions)
    {
        if (Marks.IsCloser(c))
        {
            return true;
        }

        if (c is '“' or '«')
        {
            foreach (var style in conventions.Quotes)
            {
                if (style.Close == c)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool EndsSentence(string text, TokenBuffer tokens, Language language, int at, int next)
    {
        ref readonly var follower = ref tokens[next];
        var sign = text[tokens[at].Start];
        if (Marks.IsUnspacedTerminator(sign))
        {
            return true;
        }

        if (!follower.Has(TokenTraits.SpaceBefore))
        {
            return false;
        }

        var small = follower.Kind == TokenKind.Word && (follower.Traits & TokenTraits.Capitalized) == 0 && IsCased(Scripts.Of(text[follower.Start]), language.Conventions);
        if (small && (sign != '.' || tokens[at].Length > 1 || next > at + 1))
        {
            return false;
        }

        if (sign != '.' || tokens[at].Length > 1 || at == 0 || tokens[at].Has(TokenTraits.SpaceBefore))
        {
            return true;
        }

        ref readonly var before = ref tokens[at - 1];
        if (before.Kind == TokenKind.Number && language.Conventions.HasOrdinalStop)
        {
            // 13. Januar, im 19. Jahrhundert.
            return before.Length > LongestOrdinal || (follower.Has(TokenTraits.Capitalized) && follower.Is(WordClasses.FunctionWord));
        }

        if (before.Kind != TokenKind.Word)
        {
            return true;
        }

        var initial = before.Length == 1 && !(before.Start > 0 && text[before.Start] == 'I' && before.Has(TokenTraits.SpaceBefore) && follower.Has(TokenTraits.Capitalized) && follower.Is(WordClasses.FunctionWord));
        if (initial)
        {
            return follower.Has(TokenTraits.Capitalized) && follower.Is(WordClasses.FunctionWord);
        }

        if (before.Is(WordClasses.Abbreviation))
        {
            language.Words.Find(before.Hash, text.AsSpan(before.Start, before.Length), out var value);
            return value == AbbreviatesNumberOnly
                ? follower.Kind != TokenKind.Number
                : follower.Has(TokenTraits.Capitalized) && follower.Is(WordClasses.FunctionWord);
        }

        return true;
    }

    private static bool IsCased(Script script, Conventions conventions) => script == Script.Latin || (Scripts.IsAlphabet(script) && conventions.Writes(script));

    /// <summary>The most digits of an ordinal that a full stop makes.</summary>
    private const int LongestOrdinal = 3;

    /// <summary>The value in the list of abbreviations for those that are words, too, unless a number follows: No. 10.</summary>
    private const int AbbreviatesNumberOnly = 1;
}
