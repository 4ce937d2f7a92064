namespace TranslationFix.Analysis;

/// <summary>Pairs brackets and quotation marks over the whole story, in one pass.</summary>
internal static class PairMatcher
{
    /// <summary>Brackets nested deeper than this stay unpaired.</summary>
    public const int MaximumDepth = 32;

    /// <summary>The longest content of a bracket pair, in tokens; a bracket that closes later is not its partner.</summary>
    public const int MaximumBracketTokens = 400;

    /// <summary>Pairs the brackets; marks the tokens inside.</summary>
    public static void MatchBrackets(string text, TokenBuffer tokens, List<BracketPair> pairs, List<int> unpaired, List<int> open)
    {
        var next = 0;
        foreach (var i in tokens.Marks)
        {
            ref readonly var token = ref tokens[i];
            if (open.Count > 0)
            {
                Mark(tokens, next, i + 1, TokenTraits.Bracketed);
            }

            next = i + 1;
            if (token.Kind != TokenKind.Punctuation)
            {
                continue;
            }

            var c = text[token.Start];
            if (Marks.IsOpenBracket(c))
            {
                open.Add(i);
                if (open.Count > MaximumDepth)
                {
                    unpaired.Add(open[0]);
                    open.RemoveAt(0);
                }
            }
            else if (Marks.IsCloseBracket(c))
            {
                var match = open.Count - 1;
                while (match >= 0 && Marks.ClosingBracket(text[tokens[open[match]].Start]) != c)
                {
                    match--;
                }

                if (match < 0 || i - open[match] > MaximumBracketTokens)
                {
                    unpaired.Add(i);
                    continue;
                }

                for (var skipped = match + 1; skipped < open.Count; skipped++)
                {
                    unpaired.Add(open[skipped]);
                }

                pairs.Add(new BracketPair(open[match], i));
                open.RemoveRange(match, open.Count - match);
            }
        }

        if (open.Count > 0)
        {
            Mark(tokens, next, tokens.Count, TokenTraits.Bracketed);
            unpaired.AddRange(open);
        }

        unpaired.Sort();
    }

    /// <summary>Pairs the double quotation marks, paragraph by paragraph, with quotations that run on; marks the tokens inside. A closing mark that nothing opened is stray.</summary>
    public static void MatchQuotations(string text, TokenBuffer tokens, List<Paragraph> paragraphs, List<Quotation> quotations, List<int> stray)
    {
        var marks = tokens.Marks;
        var mark = 0;
        for (var p = 0; p < paragraphs.Count; p++)
        {
            var paragraph = paragraphs[p];
            var open = -1;
            var inner = -1;
            var lastInner = -1;
            var next = paragraph.First;
            for (; mark < marks.Length && marks[mark] < paragraph.End; mark++)
            {
                var i = marks[mark];
                ref readonly var token = ref tokens[i];
                var isMark = token.Kind == TokenKind.Punctuation && token.Length == 1 && Marks.IsDoubleQuote(text[token.Start]);
                if (open >= 0)
                {
                    Mark(tokens, next, i + 1, TokenTraits.Quoted);
                }

                next = i + 1;
                if (!isMark || IsInchMark(text, tokens, i) || (open < 0 && IsAbbreviation(text, tokens, i)) || (text[token.Start] == '״' && IsGlued(tokens, i)))
                {
                    continue;
                }

                if (open < 0)
                {
                    if (Closes(text, tokens, i, paragraph))
                    {
                        stray.Add(i);
                    }
                    else
                    {
                        (open, inner, lastInner) = (i, -1, -1);
                    }
                }
                else if (inner < 0 && MayNest(text[tokens[open].Start], text[token.Start]) && Opens(text, tokens, i))
                {
                    inner = i;
                }
                else if (inner >= 0 && IsPartner(text[tokens[inner].Start], text[token.Start]))
                {
                    lastInner = text[tokens[inner].Start] == text[tokens[open].Start] ? i : lastInner;
                    inner = -1;
                }
                else if (!Opens(text, tokens, i) || i + 1 == paragraph.End)
                {
                    quotations.Add(new Quotation(open, i, IsClosed: true, RunsOn: false));
                    open = -1;
                }
            }

            if (open >= 0)
            {
                Mark(tokens, next, paragraph.End, TokenTraits.Quoted);
            }

            if (open >= 0 && lastInner >= 0)
            {
                // «The firm «Volna» said: one sign closes both.
                quotations.Add(new Quotation(open, lastInner, IsClosed: true, RunsOn: false));
            }
            else if (open >= 0)
            {
                var runsOn = p + 1 < paragraphs.Count && StartsWithQuote(text, tokens, paragraphs[p + 1]);
                quotations.Add(new Quotation(open, paragraph.End, IsClosed: false, runsOn));
            }
        }
    }

    private static void Mark(TokenBuffer tokens, int first, int end, TokenTraits trait)
    {
        foreach (ref var token in tokens.AsSpan()[first..end])
        {
            token.Traits |= trait;
        }
    }

    /// <summary>True when the paragraph starts with a double quotation mark.</summary>
    public static bool StartsWithQuote(string text, TokenBuffer tokens, Paragraph paragraph) =>
        tokens[paragraph.First].Kind == TokenKind.Punctuation && Marks.IsDoubleQuote(text[tokens[paragraph.First].Start]);

    /// <summary>z"l: a Hebrew abbreviation in Latin letters.</summary>
    private static bool IsAbbreviation(string text, TokenBuffer tokens, int index)
    {
        const int Longest = 3;
        return text[tokens[index].Start] is '"' or '”' && IsGlued(tokens, index) && tokens[index - 1].Length <= Longest
            && tokens[index + 1].Kind == TokenKind.Word && tokens[index + 1].Length <= Longest;
    }

    /// <summary>True when no white space stands on either side: the mark of a Hebrew acronym, not of a quotation.</summary>
    private static bool IsGlued(TokenBuffer tokens, int index) =>
        !tokens[index].Has(TokenTraits.SpaceBefore) && index + 1 < tokens.Count && !tokens[index + 1].Has(TokenTraits.SpaceBefore) && index > 0 && tokens[index - 1].Kind == TokenKind.Word;

    /// <summary>True when a quotation that opens so may hold another one that opens so.</summary>
    private static bool MayNest(char outer, char inner) => outer switch
    {
        '«' => inner is '«' or '„' or '“' or '"',
        '„' => inner is '«',
        _ => false,
    };

    /// <summary>True when a quotation inside another one, opened so, is closed so.</summary>
    private static bool IsPartner(char opening, char closing) => opening switch
    {
        '«' => closing is '»',
        '„' => closing is '“' or '”',
        '"' => closing is '"',
        _ => closing is '”',
    };

    private static bool Opens(string text, TokenBuffer tokens, int index)
    {
        ref readonly var token = ref tokens[index];
        var c = text[token.Start];
        if (c is '“' or '„' or '«')
        {
            // „…“ closes with the sign that opens in English; » and « swap roles in some languages.
            return token.Has(TokenTraits.SpaceBefore) || (index > 0 && Marks.IsOpenBracket(text[tokens[index - 1].Start]));
        }

        if (c is '”' or '»')
        {
            return false;
        }

        return token.Has(TokenTraits.SpaceBefore) && index + 1 < tokens.Count && !tokens[index + 1].Has(TokenTraits.SpaceBefore) && !EndsPart(text, tokens, index + 1);
    }

    /// <summary>True for a mark that no quotation starts with: the one behind " hello ",.</summary>
    private static bool EndsPart(string text, TokenBuffer tokens, int index) =>
        text[tokens[index].Start] is ',' or ';' or ':' or ')'
        || (tokens[index].Length == 1 && text[tokens[index].Start] is '.' or '?' or '!' && (index + 1 == tokens.Count || tokens[index + 1].Has(TokenTraits.SpaceBefore)));

    /// <summary>True when the mark can only close: ” or », or a straight one with no space before it and a space or a stop behind it.</summary>
    private static bool Closes(string text, TokenBuffer tokens, int index, Paragraph paragraph) =>
        index > paragraph.First && !tokens[index].Has(TokenTraits.SpaceBefore)
        && !Marks.IsOpenBracket(text[tokens[index - 1].Start]) && text[tokens[index - 1].Start] is not ('\'' or '‘' or '-' or '–' or '—' or '/')
        && (text[tokens[index].Start] == '”' || (text[tokens[index].Start] == '"' && (index + 1 == paragraph.End || tokens[index + 1].Has(TokenTraits.SpaceBefore) || text[tokens[index + 1].Start] is '.' or ',' or ';' or ':' or '!' or '?' or ')')));

    private static bool IsInchMark(string text, TokenBuffer tokens, int index) =>
        text[tokens[index].Start] is '"' or '″' or '”'
        && index > 0 && tokens[index - 1].Kind == TokenKind.Number && !tokens[index].Has(TokenTraits.SpaceBefore)
        && (tokens[index].Traits & TokenTraits.Quoted) == 0;
}
