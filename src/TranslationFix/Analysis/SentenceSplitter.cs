using TranslationFix.Languages;

namespace TranslationFix.Analysis;

/// <summary>Cuts the tokens of a story into paragraphs (lines) and sentences.</summary>
internal static class SentenceSplitter
{
    /// <summary>Fills both lists, sets <see cref="Token.Sentence"/> and marks the first word of each sentence.</summary>
    public static void Split(string text, TokenBuffer tokens, Language language, List<Sentence> sentences, List<Paragraph> paragraphs)
    {
        var first = 0;
        while (first < tokens.Count)
        {
            var end = first + 1;
            while (end < tokens.Count && (tokens[end].Traits & TokenTraits.LineStart) == 0)
            {
                end++;
            }

            var firstSentence = sentences.Count;
            SplitParagraph(text, tokens, language, first, end, paragraphs.Count, sentences);
            paragraphs.Add(new Paragraph(first, end, firstSentence, sentences.Count));
            first = end;
        }
    }

    private static void SplitParagraph(string text, TokenBuffer tokens, Language language, int first, int end, int paragraph, List<Sentence> sentences)
    {
        var start = first;
        for (var i = first; i < end; i++)
        {
            var next = i + 1;
            if (IsTerminator(text, tokens[i]))
            {
                while (next < end && !tokens[next].Has(TokenTraits.SpaceBefore) && (IsTerminator(text, tokens[next]) || IsCloser(text[tokens[next].Start], language.Conventions)))
                {
                    next++;
                }

                if (next < end && !EndsSentence(text, tokens, language, i, next))
                {
                    continue;
                }
            }
            else if (next < end)
            {
                continue;
            }

            Close(tokens, start, Math.Min(next, end), paragraph, sentences);
            start = next;
            i = next - 1;
        }

        if (start < end)
        {
            Close(tokens, start, end, paragraph, sentences);
        }
    }

    private static void Close(TokenBuffer tokens, int start, int end, int paragraph, List<Sentence> sentences)
    {
        var firstWord = true;
        for (var i = start; i < end; i++)
        {
            ref var token = ref tokens[i];
            token.Sentence = sentences.Count;
            if (firstWord && token.Kind is TokenKind.Word or TokenKind.Number)
            {
                token.Traits |= TokenTraits.SentenceStart;
                firstWord = false;
            }
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
