using System.Numerics;
using TranslationFix.Languages;
using TranslationFix.Rules;
using TranslationFix.Vectors;

namespace TranslationFix.Analysis;

/// <summary>Cuts a text into tokens, in one pass from left to right; the cost is linear and no character is looked at more than a few times.</summary>
internal static class Tokenizer
{
    /// <summary>The longest word that is looked up, in UTF-16 code units; a longer run of letters is one unknown word.</summary>
    public const int MaximumWordLength = 64;

    /// <summary>Cuts <paramref name="text"/>; protected spans become one token each.</summary>
    public static void Tokenize(string text, List<TextSpan> protectedSpans, WordCache words, TokenBuffer tokens)
    {
        tokens.Reset((text.Length / 4) + 16);
        var language = words.Language;
        var position = 0;
        var nextProtected = 0;
        var limit = LimitOf(text, protectedSpans, nextProtected);
        var traits = TokenTraits.SpaceBefore | TokenTraits.LineStart;
        while (position < text.Length)
        {
            var c = text[position];
            if (position >= limit)
            {
                var span = protectedSpans[nextProtected++];
                limit = LimitOf(text, protectedSpans, nextProtected);
                if (span.End > position)
                {
                    ref var whole = ref tokens.Add(position, traits);
                    whole.End = span.End;
                    whole.Kind = TokenKind.Protected;
                    tokens.NoteProtected();
                    position = span.End;
                    traits = TokenTraits.None;
                }

                continue;
            }

            if (Scripts.IsSpace(c))
            {
                traits |= Scripts.IsLineEnd(c) ? TokenTraits.SpaceBefore | TokenTraits.LineStart : TokenTraits.SpaceBefore;
                position++;
                continue;
            }

            ref var token = ref tokens.Add(position, traits);
            if (IsLetter(text, position, limit))
            {
                ReadWord(text, limit, words, ref token);
                tokens.NoteWord(token);
            }
            else
            {
                ReadOther(text, limit, language.Conventions, ref token);
                tokens.NoteOther(token);
            }

            // Behind most tokens stands one space: it is taken at once.
            position = token.End;
            var isSpaced = position < limit && text[position] == ' ';
            position += isSpaced ? 1 : 0;
            traits = isSpaced ? TokenTraits.SpaceBefore : TokenTraits.None;
        }
    }

    /// <summary>Where the next protected span begins, or the text ends.</summary>
    private static int LimitOf(string text, List<TextSpan> protectedSpans, int next) => next < protectedSpans.Count ? protectedSpans[next].Start : text.Length;

    private static void ReadWord(string text, int limit, WordCache words, ref Token token)
    {
        token.Kind = TokenKind.Word;
        if (TryReadPlain(text, limit, words.Language.Conventions, ref token, out var key))
        {
            WordClassifier.Classify(words.Find(key, text.AsSpan(token.Start, token.Length)), ref token);
        }
        else
        {
            token.End = WordEnd(text, token.Start, limit, words.Language.Conventions, ref token.Traits);
            WordClassifier.Classify(text, ref token, words);
        }

        token.Events |= (token.Traits & (TokenTraits.Invisible | TokenTraits.Mojibake)) != 0 ? Anchors.Encoding : Anchors.None;
    }

    private static void ReadOther(string text, int limit, Conventions conventions, ref Token token)
    {
        var position = token.Start;
        var c = text[position];
        if (Scripts.DigitValue(c) >= 0)
        {
            token.Kind = TokenKind.Number;
            token.End = NumberEnd(text, position, limit, conventions, ref token.Traits);
            token.Events = Anchors.Number;
        }
        else
        {
            token.End = MarkEnd(text, position, limit);
            token.Kind = c < '\u0080' ? AsciiKind(c) : char.IsPunctuation(c) ? TokenKind.Punctuation : TokenKind.Symbol;
            if (Scripts.IsInvisible(c))
            {
                token.Traits |= conventions.HasJoiners && Scripts.IsJoiner(c) ? TokenTraits.None : TokenTraits.Invisible;
            }
            else if (position + 1 < text.Length && Mojibake.IsPair(c, text[position + 1]))
            {
                token.Traits |= TokenTraits.Mojibake;
            }
        }

        token.Events |= (token.Traits & (TokenTraits.Invisible | TokenTraits.Mojibake)) != 0 ? Anchors.Encoding : Anchors.None;
    }

    private static TokenKind AsciiKind(char c) =>
        c is '$' or '+' or '<' or '=' or '>' or '^' or '`' or '|' or '~' || c < ' ' || c == '\u007F' ? TokenKind.Symbol : TokenKind.Punctuation;

    private static bool IsLetter(string text, int position, int limit)
    {
        var c = text[position];
        if (c < '\u0080')
        {
            return char.IsAsciiLetter(c);
        }

        if (char.IsHighSurrogate(c))
        {
            return position + 1 < limit && char.IsLowSurrogate(text[position + 1]) && char.IsLetter(text, position);
        }

        return char.IsLetter(c);
    }

    /// <summary>Reads a word of letters from A to Z with nothing behind them that may belong to the word, which most words of most texts are.</summary>
    private static bool TryReadPlain(string text, int limit, Conventions conventions, ref Token token, out WordKey key)
    {
        key = default;
        if (!PlainWord.TryRead(text, token.Start, limit, out var word))
        {
            return false;
        }

        var end = token.Start + word.Length;
        if (end < limit && MayGoOn(text[end]) && (text[end] != '-' || conventions.JoinedEnding.Length > 0))
        {
            return false;
        }

        key = word.Key;
        token.End = end;
        if (word.Capitals != 0)
        {
            token.Traits |= ((word.Capitals & 1) != 0 ? TokenTraits.Capitalized : TokenTraits.None) | (word.Capitals > 1 ? TokenTraits.InnerCapital : TokenTraits.None)
                | (word.Length > 1 && BitOperations.PopCount(word.Capitals) == word.Length ? TokenTraits.AllCapitals : TokenTraits.None);
        }

        return true;
    }

    /// <summary>True for what may stand behind letters from A to Z inside a word: apostrophes, digits, hyphens, and all beyond ASCII.</summary>
    private static bool MayGoOn(char c)
    {
        const ulong Signs = (1UL << '\'') | (1UL << '-') | (0x3FFUL << '0');
        return c >= '\u0080' || (c < 64 && (Signs >> c & 1) != 0);
    }

    private static int WordEnd(string text, int start, int limit, Conventions conventions, ref TokenTraits traits)
    {
        var end = start;
        var native = 0;
        var foreign = 0;
        var first = Script.Common;
        var capitals = 0;
        var letters = 0;
        while (end < limit)
        {
            var c = text[end];
            if (char.IsAsciiLetter(c))
            {
                if (Scripts.IsUnspaced(first))
                {
                    break;
                }

                if (native > 0 && first is not (Script.Latin or Script.Common) && Scripts.IsAlphabet(first))
                {
                    traits |= TokenTraits.MixedScript;
                }

                native++;
                letters++;
                if (char.IsAsciiLetterUpper(c))
                {
                    capitals++;
                    traits |= end == start ? TokenTraits.Capitalized : TokenTraits.InnerCapital;
                }

                first = first == Script.Common ? Script.Latin : first;
                end++;
            }
            else if (char.IsAsciiDigit(c))
            {
                if (Scripts.IsUnspaced(first))
                {
                    break;
                }

                traits |= TokenTraits.HasDigit;
                end++;
            }
            else if (c is '\'' or '\u2019' or '\u02BC')
            {
                if (end + 1 < limit && IsLetter(text, end + 1, limit) && end > start)
                {
                    end++;
                    if (conventions.HasElisions && conventions.IsElision(text.AsSpan(start, end - 1 - start)) && !IsNameStart(text, start, end))
                    {
                        break;
                    }
                }
                else
                {
                    break;
                }
            }
            else if (c == '-' && conventions.HasJoinedEnding(text.AsSpan(end, limit - end)))
            {
                letters += conventions.JoinedEnding.Length - 1;
                end += conventions.JoinedEnding.Length;
            }
            else if (c < '\u0080')
            {
                break;
            }
            else if (Scripts.IsInvisible(c))
            {
                // An invisible character inside a word belongs to it; behind the last letter it does not.
                if (c != '\uFFFD' && end + 1 < limit && IsLetter(text, end + 1, limit))
                {
                    traits |= conventions.HasJoiners && Scripts.IsJoiner(c) ? TokenTraits.None : TokenTraits.Invisible;
                    end++;
                }
                else
                {
                    break;
                }
            }
            else if (IsLetter(text, end, limit))
            {
                var script = Scripts.Of(c);
                if (end > start && script != first && (Scripts.IsUnspaced(script) || Scripts.IsUnspaced(first)))
                {
                    break;
                }

                if (end + 1 < limit && Mojibake.IsPair(c, text[end + 1]))
                {
                    traits |= TokenTraits.Mojibake;
                }

                if (char.IsUpper(c))
                {
                    capitals++;
                    traits |= end == start ? TokenTraits.Capitalized : TokenTraits.InnerCapital;
                }

                letters++;
                var home = conventions.Writes(script);
                native += home ? 1 : 0;
                foreign += home || script == Script.Common ? 0 : 1;
                if (script != first && first != Script.Common && native > 0 && Scripts.IsAlphabet(script) && (Scripts.IsAlphabet(first) || script != Script.Latin))
                {
                    traits |= TokenTraits.MixedScript;
                }

                first = first == Script.Common ? script : first;
                end += char.IsHighSurrogate(c) ? 2 : 1;
            }
            else if (Scripts.IsMark(c))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        if (foreign > 0)
        {
            traits |= native > 0 ? TokenTraits.MixedScript : TokenTraits.ForeignScript;
        }

        if (capitals == letters && letters > 1)
        {
            traits |= TokenTraits.AllCapitals;
        }

        var core = text.AsSpan(start, end - start);
        if ((core.Length > 2 && core[^1] is 's' or 'S' && core[^2] is '\'' or '\u2019')
            || (conventions.HasApostropheEndings && (traits & TokenTraits.Capitalized) != 0 && core.LastIndexOfAny("'\u2019\u02BC") > 1))
        {
            traits |= TokenTraits.Possessive;
        }

        return end;
    }

    /// <summary>N’Djamena, M’Baye: names that begin like an elided word.</summary>
    private static bool IsNameStart(string text, int start, int next) => text[start] is 'N' or 'M' && char.IsUpper(text[next]);

    private static int NumberEnd(string text, int start, int limit, Conventions conventions, ref TokenTraits traits)
    {
        var end = start;
        while (end < limit)
        {
            var c = text[end];
            if (char.IsAsciiDigit(c))
            {
                end++;
            }
            else if (c is '.' or ',' or ':' or '\u066B' or '\u066C' or '/')
            {
                if (end + 1 < limit && Scripts.DigitValue(text[end + 1]) >= 0)
                {
                    end++;
                }
                else
                {
                    break;
                }
            }
            else if (c >= '\u0080' && char.IsDigit(c))
            {
                traits |= conventions.WritesDigits((char)(c - Scripts.DigitValue(c))) ? TokenTraits.None : TokenTraits.ForeignDigits;
                end++;
            }
            else if (IsLetter(text, end, limit) && end - start < MaximumWordLength && Scripts.Of(c) == Script.Latin)
            {
                if (end + 1 < limit && Mojibake.IsPair(c, text[end + 1]))
                {
                    traits |= TokenTraits.Mojibake;
                }

                end++;
            }
            else if (Scripts.IsMark(c))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static int MarkEnd(string text, int start, int limit)
    {
        var c = text[start];
        var end = start + 1;
        if (c is '.' or '-' or '\u2026' or '_')
        {
            while (end < limit && text[end] == c)
            {
                end++;
            }
        }
        else if (char.IsHighSurrogate(c) && end < limit && char.IsLowSurrogate(text[end]))
        {
            end++;
        }

        while (end < limit && (Scripts.IsMark(text[end]) || text[end] is '\uFE0F' or '\uFE0E' || JoinsSymbols(text, end, limit)))
        {
            end++;
            if (end < limit && text[end - 1] == '\u200D')
            {
                end += char.IsHighSurrogate(text[end]) && end + 1 < limit ? 2 : 1;
            }
            else if (end < limit && char.IsHighSurrogate(text[end - 1]))
            {
                end++;
            }
        }

        return Math.Min(end, limit);
    }

    /// <summary>Emoji: a zero-width joiner, or a skin tone (U+1F3FB to U+1F3FF) behind a symbol.</summary>
    private static bool JoinsSymbols(string text, int position, int limit) =>
        position > 0 && char.IsLowSurrogate(text[position - 1]) | text[position - 1] is '\uFE0F'
        && (text[position] == '\u200D' || (text[position] == '\uD83C' && position + 1 < limit && text[position + 1] is >= '\uDFFB' and <= '\uDFFF'));
}
