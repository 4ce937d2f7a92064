using TranslationFix.Languages;

namespace TranslationFix.Analysis;

/// <summary>The double quotation marks that a story writes, so that corrections write the same.</summary>
/// <param name="Open">The opening mark.</param>
/// <param name="Close">The closing mark.</param>
internal readonly record struct QuoteStyle(char Open, char Close)
{
    /// <summary>“ and ”.</summary>
    public static readonly QuoteStyle Curly = new('“', '”');

    /// <summary>" and ".</summary>
    public static readonly QuoteStyle Straight = new('"', '"');

    /// <summary>The style of the story's own English quotations; without any, that of its apostrophes; curly when nothing tells.</summary>
    public static QuoteStyle Of(string text, Items<Quotation> quotations, TokenBuffer tokens, Conventions conventions)
    {
        if (!conventions.Quotes.IsEmpty && conventions.Quotes[0] != Curly)
        {
            return MostUsed(text, quotations, tokens, conventions);
        }

        var balance = 0;
        foreach (var quotation in quotations)
        {
            var open = text[tokens[quotation.Open].Start];
            balance += open == '"' ? -1 : open == '“' ? 1 : 0;
        }

        return balance < 0 || (balance == 0 && !text.Contains('’', StringComparison.Ordinal) && text.AsSpan().ContainsAny('\'', '"')) ? Straight : Curly;
    }

    private static QuoteStyle MostUsed(string text, Items<Quotation> quotations, TokenBuffer tokens, Conventions conventions)
    {
        Span<int> counts = stackalloc int[conventions.Quotes.Length];
        foreach (var quotation in quotations)
        {
            for (var i = 0; i < counts.Length; i++)
            {
                counts[i] += quotation.IsClosed && text[tokens[quotation.Open].Start] == conventions.Quotes[i].Open && text[tokens[quotation.Close].Start] == conventions.Quotes[i].Close ? 1 : 0;
            }
        }

        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        return conventions.Quotes[best];
    }

    /// <summary>The single mark that opens a quotation inside another.</summary>
    public char InnerOpen => Open == '"' ? '\'' : '‘';

    /// <summary>The single mark that closes it.</summary>
    public char InnerClose => Open == '"' ? '\'' : '’';

    /// <summary>The text between the marks.</summary>
    public string Quote(ReadOnlySpan<char> text) => string.Concat([Open], text, [Close]);
}
