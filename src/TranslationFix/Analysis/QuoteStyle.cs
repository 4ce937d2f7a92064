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
    public static QuoteStyle Of(string text, IReadOnlyList<Quotation> quotations, TokenBuffer tokens)
    {
        var balance = 0;
        foreach (var quotation in quotations)
        {
            var open = text[tokens[quotation.Open].Start];
            balance += open == '"' ? -1 : open == '“' ? 1 : 0;
        }

        return balance < 0 || (balance == 0 && !text.Contains('’', StringComparison.Ordinal) && text.AsSpan().ContainsAny('\'', '"')) ? Straight : Curly;
    }

    /// <summary>The single mark that opens a quotation inside another.</summary>
    public char InnerOpen => Open == '"' ? '\'' : '‘';

    /// <summary>The single mark that closes it.</summary>
    public char InnerClose => Open == '"' ? '\'' : '’';

    /// <summary>The text between the marks.</summary>
    public string Quote(ReadOnlySpan<char> text) => string.Concat([Open], text, [Close]);
}
