using TranslationFix.Languages;
using TranslationFix.Rules;

namespace TranslationFix.Analysis;

/// <summary>Raises the events that depend on neighbouring tokens: repetitions, spacing, capitals, unknown words.</summary>
internal static class EventMarker
{
    /// <summary>The longest phrase, in words, whose repetition is seen.</summary>
    public const int MaximumPhrase = 8;

    /// <summary>A run of one mark that is longer than an ellipsis, a rule of dashes under a heading, or a place to sign.</summary>
    private const int LongRun = 12;

    /// <summary>Marks the events of all tokens.</summary>
    public static void Mark(string text, TokenBuffer tokens)
    {
        Span<int> recent = stackalloc int[MaximumPhrase];
        Span<int> runs = stackalloc int[MaximumPhrase + 1];
        var words = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            ref var token = ref tokens[i];
            if ((token.Traits & TokenTraits.LineStart) != 0)
            {
                words = 0;
                runs.Clear();
            }

            switch (token.Kind)
            {
                case TokenKind.Word:
                    Repetition(ref token, recent, runs, ref words, token.Hash);
                    Word(text, tokens, i);
                    break;
                case TokenKind.Number:
                    Repetition(ref token, recent, runs, ref words, token.Start + 1);
                    break;
                case TokenKind.Punctuation:
                case TokenKind.Symbol:
                    Punctuation(text, tokens, i);
                    break;
                default:
                    words = 0;
                    runs.Clear();
                    break;
            }
        }
    }

    private static void Repetition(ref Token token, Span<int> recent, Span<int> runs, ref int words, int hash)
    {
        if (!recent[..Math.Min(words, MaximumPhrase)].Contains(hash))
        {
            // Nearly every word: it ends all runs.
            runs.Clear();
            recent[words % MaximumPhrase] = hash;
            words++;
            return;
        }

        for (var distance = 1; distance <= MaximumPhrase; distance++)
        {
            if (distance <= words && recent[(words - distance) % MaximumPhrase] == hash)
            {
                if (distance is > 1 and < MaximumPhrase && token.Kind == TokenKind.Word && token.Length > 2 && !token.Is(WordClasses.FunctionWord))
                {
                    token.Events |= Anchors.Echo;
                }

                if (++runs[distance] == distance)
                {
                    token.Events |= distance == 1 ? Anchors.RepeatedWord : Anchors.RepeatedPhrase;
                    runs[distance] = 0;
                }
            }
            else
            {
                runs[distance] = 0;
            }
        }

        recent[words % MaximumPhrase] = hash;
        words++;
    }

    private static void Word(string text, TokenBuffer tokens, int index)
    {
        ref var token = ref tokens[index];
        var capitalized = (token.Traits & TokenTraits.Capitalized) != 0;
        if (token.IsUnknownWord && (token.Traits & (TokenTraits.MixedScript | TokenTraits.Mojibake)) == 0 && token.Length > 1)
        {
            token.Events |= capitalized ? Anchors.UnknownName : Anchors.UnknownWord;
        }

        if ((token.Traits & TokenTraits.SentenceStart) != 0)
        {
            if (!capitalized && (token.Traits & TokenTraits.InnerCapital) == 0)
            {
                token.Events |= Anchors.Capital;
            }
        }
        else if (capitalized && token.Is(WordClasses.FunctionWord) && (token.Traits & TokenTraits.AllCapitals) == 0 && token.Length > 1
            && index > 0 && (tokens[index - 1].Kind == TokenKind.Word || text[tokens[index - 1].Start] == ','))
        {
            token.Events |= Anchors.Capital;
        }

        if (!capitalized && (token.Traits & (TokenTraits.KnownName | TokenTraits.KnownWord)) == TokenTraits.KnownName && (token.Traits & TokenTraits.InnerCapital) == 0)
        {
            token.Events |= Anchors.SmallName;
        }
        else if (!capitalized && token.Is(WordClasses.Month | WordClasses.Weekday | WordClasses.Demonym))
        {
            token.Events |= Anchors.SmallName;
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
