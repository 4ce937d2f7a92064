using TranslationFix.Languages;
using TranslationFix.Rules;
using TranslationFix.Vectors;

namespace TranslationFix.Analysis;

/// <summary>Raises the events that depend on neighbouring tokens: repetitions, spacing, capitals.</summary>
internal static class EventMarker
{
    /// <summary>The longest phrase, in words, whose repetition is seen.</summary>
    public const int MaximumPhrase = RecentWords.Count;

    /// <summary>A run of one mark that is longer than an ellipsis, a rule of dashes under a heading, or a place to sign.</summary>
    private const int LongRun = 12;

    /// <summary>Marks the events of all tokens.</summary>
    public static void Mark(string text, TokenBuffer tokens)
    {
        Repetitions(tokens);
        foreach (var index in tokens.Names)
        {
            if (tokens[index].Is(WordClasses.FunctionWord))
            {
                Capital(text, tokens, index);
            }
        }

        foreach (var index in tokens.Marks)
        {
            if (tokens[index].Kind is TokenKind.Punctuation or TokenKind.Symbol)
            {
                Punctuation(text, tokens, index);
            }
        }
    }

    private static void Repetitions(TokenBuffer tokens)
    {
        // How many words of a phrase in a row have come again at each distance.
        Span<int> runs = stackalloc int[MaximumPhrase + 1];
        var words = tokens.Words;
        var breaks = tokens.Breaks;
        var nextBreak = 0;
        var phrase = 0;
        var last = 0;
        var before = 0u;
        for (var at = MaximumPhrase; (at = RecentWords.Next(words, at, out var same)) < words.Length; at++)
        {
            var number = at - MaximumPhrase;
            for (; nextBreak < breaks.Length && breaks[nextBreak] <= number; nextBreak++)
            {
                phrase = breaks[nextBreak];
            }

            // Words before the line or behind a protected span do not count.
            same &= uint.MaxValue << Math.Max(0, MaximumPhrase - (number - phrase));
            ref var token = ref tokens[tokens.WordTokens[number]];
            before = last == at - 1 ? before : 0;
            for (var rest = same; rest != 0; rest &= rest - 1)
            {
                var distance = RecentWords.Distance(rest);
                if (distance is > 1 and < MaximumPhrase && token.Kind == TokenKind.Word && token.Length > 2 && !token.Is(WordClasses.FunctionWord))
                {
                    token.Events |= Anchors.Echo;
                }

                runs[distance] = (before & rest & (~rest + 1)) != 0 ? runs[distance] + 1 : 1;
                if (runs[distance] == distance)
                {
                    token.Events |= distance == 1 ? Anchors.RepeatedWord : Anchors.RepeatedPhrase;
                    runs[distance] = 0;
                }
            }

            (last, before) = (at, same);
        }
    }

    private static void Capital(string text, TokenBuffer tokens, int index)
    {
        ref var token = ref tokens[index];
        if ((token.Traits & (TokenTraits.Capitalized | TokenTraits.SentenceStart | TokenTraits.AllCapitals)) == TokenTraits.Capitalized && token.Length > 1
            && index > 0 && (tokens[index - 1].Kind == TokenKind.Word || text[tokens[index - 1].Start] == ','))
        {
            token.Events |= Anchors.Capital;
        }
    }

    /// <summary>True for what stands behind an apostrophe in a short form: s, re, ll, ve, d, m.</summary>
    private static bool IsStop(string text, in Token token) => text[token.Start] is ',' or '.' or ';' or ':' or '?' or '!' or ')';

    private static bool IsEnding(string text, in Token token) =>
        token.Kind == TokenKind.Word && text.AsSpan(token.Start, token.Length) is "s" or "re" or "ll" or "ve" or "d" or "m";

    private static void Punctuation(string text, TokenBuffer tokens, int index)
    {
        ref var token = ref tokens[index];
        var c = text[token.Start];
        var spaceBefore = (token.Traits & TokenTraits.SpaceBefore) != 0;
        var last = index + 1 == tokens.Count;
        var spaceAfter = last || (tokens[index + 1].Traits & TokenTraits.SpaceBefore) != 0;
        if (token.Length > LongRun)
        {
            token.Events |= Anchors.Mark;
        }

        switch (c)
        {
            case ',' or ';' or '!' or '?' or '.' or ':' or '%':
                var wordBehind = !last && !spaceAfter && tokens[index + 1].Kind is TokenKind.Word or TokenKind.Number;
                if ((spaceBefore && (token.Traits & TokenTraits.LineStart) == 0) || (wordBehind && c != '%'))
                {
                    token.Events |= Anchors.Spacing;
                }

                break;
            case '،' or '؛' or '؟':
                token.Events |= Anchors.Mark;
                if ((spaceBefore && (token.Traits & TokenTraits.LineStart) == 0) || (!last && !spaceAfter && tokens[index + 1].Kind == TokenKind.Word))
                {
                    token.Events |= Anchors.Spacing;
                }

                break;
            case ')' or ']' or '}':
                if (spaceBefore || (!last && !spaceAfter && tokens[index + 1].Kind is TokenKind.Word or TokenKind.Number))
                {
                    token.Events |= Anchors.Spacing;
                }

                break;
            case '(' or '[' or '{':
                if (spaceAfter || !spaceBefore)
                {
                    token.Events |= Anchors.Spacing;
                }

                break;
            case '"' or '\'' or '“' or '”' or '’' or '‘':
                var ending = c is '\'' or '’' && !last && spaceBefore != spaceAfter && IsEnding(text, tokens[index + 1]);
                if (spaceBefore == spaceAfter || ending || (spaceBefore && IsStop(text, tokens[index + 1])))
                {
                    token.Events |= Anchors.Spacing;
                }

                break;
            case '«' or '»':
                token.Events |= Anchors.Mark;
                if (spaceBefore && !spaceAfter && IsStop(text, tokens[index + 1]))
                {
                    token.Events |= Anchors.Spacing;
                }

                break;
            case '-' or '–' or '—':
                if (spaceBefore || spaceAfter || token.Length > 1)
                {
                    token.Events |= Anchors.Spacing;
                }
                else
                {
                    if (index > 0)
                    {
                        tokens[index - 1].Traits |= TokenTraits.Hyphenated;
                    }

                    tokens[index + 1].Traits |= TokenTraits.Hyphenated;
                }

                break;
            default:
                token.Events |= Anchors.Mark;
                break;
        }
    }
}
