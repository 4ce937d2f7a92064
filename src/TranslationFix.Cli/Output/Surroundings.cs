using TranslationFix.Batch;

namespace TranslationFix.Cli.Output;

/// <summary>Text at a place and around it, cut between words, with a sign where it is cut.</summary>
internal static class Surroundings
{
    private const string Cut = "…";

    /// <summary>The end of the text before a place.</summary>
    /// <param name="text">The text from the start of the line to the place.</param>
    /// <param name="length">The most UTF-16 code units to show.</param>
    public static string Before(ReadOnlySpan<char> text, int length)
    {
        if (text.Length <= length)
        {
            return Visible.Show(text);
        }

        text = text[^length..];
        var space = text.IndexOf(' ');
        return Cut + Visible.Show(text[(space + 1)..]);
    }

    /// <summary>The beginning of the text behind a place.</summary>
    /// <param name="text">The text from the place to the end of the line.</param>
    /// <param name="length">The most UTF-16 code units to show.</param>
    public static string After(ReadOnlySpan<char> text, int length)
    {
        if (text.Length <= length)
        {
            return Visible.Show(text);
        }

        text = text[..length];
        var space = text.LastIndexOf(' ');
        return Visible.Show(space < 0 ? text : text[..space]) + Cut;
    }

    /// <summary>The text between two places: all of it, or its beginning and its end.</summary>
    /// <param name="text">The text from the one place to the other.</param>
    /// <param name="length">The most UTF-16 code units to show of each.</param>
    public static string Between(ReadOnlySpan<char> text, int length) =>
        text.Length <= 2 * length ? Visible.Show(text) : After(text, length) + " " + Before(text, length)[Cut.Length..];
}
