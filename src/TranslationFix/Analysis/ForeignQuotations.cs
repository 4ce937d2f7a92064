namespace TranslationFix.Analysis;

/// <summary>Quotations in another language: what stands twice or looks broken there may be right, and it is not for this language to say.</summary>
internal static class ForeignQuotations
{
    /// <summary>Small words under which a quotation says nothing about its language.</summary>
    private const int FewestWords = 4;

    /// <summary>The share of words that are known below which the quotation is foreign. Human quotations have about 0.95, those of a neighbouring language up to 0.5.</summary>
    private const double KnownShare = 0.65;

    /// <summary>The spans of such quotations, in order.</summary>
    public static List<TextSpan> Find(AnalyzedStory story)
    {
        var found = new List<TextSpan>();
        foreach (var quotation in story.Quotations)
        {
            if (quotation.IsClosed && IsForeign(story, quotation.Open + 1, quotation.Close))
            {
                found.Add(story.SpanOf(quotation.Open, quotation.Close));
            }
        }

        return found;
    }

    private static bool IsForeign(AnalyzedStory story, int first, int end)
    {
        var (words, known) = (0, 0);
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref story[i];
            if (token.Kind != TokenKind.Word || (token.Has(TokenTraits.Capitalized) && !token.Has(TokenTraits.SentenceStart)))
            {
                continue;
            }

            words++;
            known += !token.Has(TokenTraits.ForeignScript) && (story.Language.Lexicon.IsEmpty || !token.IsUnknownWord) ? 1 : 0;
        }

        return words >= FewestWords && known < KnownShare * words;
    }
}
