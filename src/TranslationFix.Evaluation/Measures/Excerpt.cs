namespace TranslationFix.Evaluation;

/// <summary>Shows a place of a text in one line.</summary>
internal static class Excerpt
{
    /// <summary>How much of the text before and behind the place is shown, in UTF-16 code units.</summary>
    private const int Neighbourhood = 30;

    /// <summary>The place with what stands around it.</summary>
    public static string Of(string text, TextSpan span)
    {
        var start = Math.Max(0, span.Start - Neighbourhood);
        var end = Math.Min(text.Length, span.End + Neighbourhood);
        return $"{text.AsSpan(start, span.Start - start)}[{text.AsSpan(span.Start, span.Length)}]{text.AsSpan(span.End, end - span.End)}".Replace('\n', '⏎');
    }

    /// <summary>What stands before, at and behind the place in an excerpt that <see cref="Of"/> made.</summary>
    public static (string Before, string Place, string After) Parts(string excerpt, TextSpan span)
    {
        var open = Math.Min(Neighbourhood, span.Start);
        var close = open + 1 + span.Length;
        return (excerpt[..open], excerpt[(open + 1)..close], excerpt[(close + 1)..]);
    }
}
