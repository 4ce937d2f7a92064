using System.Text.RegularExpressions;
using TranslationFix.Wire.Formats;

namespace TranslationFix.Wire.Lines;

/// <summary>What the first lines of a story without markup are.</summary>
internal static partial class TextHead
{
    private const int LongestHeadline = 200;

    /// <summary>True when a first paragraph reads as a headline: one that is short and has no full stop.</summary>
    public static bool IsHeadline(ReadOnlySpan<char> paragraph) => paragraph.Length is > 0 and <= LongestHeadline && paragraph[^1] is not ('.' or '!');

    /// <summary>The dateline at the start of a paragraph, and its place; null when there is none.</summary>
    public static (string Line, string Place)? FindDateline(string paragraph)
    {
        var found = Dateline().Match(paragraph);
        return found.Success ? (found.Groups["line"].Value, found.Groups["place"].Value) : null;
    }

    /// <summary>Reads headline and dateline of a text whose paragraphs are known.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The headline and the dateline with its place, or null for what is not there.</returns>
    public static (string? Headline, string? Dateline, string? Place) Read(string text)
    {
        var paragraphs = LineParagraphs.Find(text, 0, Math.Min(text.Length, MaximumHead)).Take(3).ToList();
        var isHeadline = paragraphs.Count > 1 && text.AsSpan(paragraphs[0].Start, paragraphs[0].End - paragraphs[0].Start) is var first && IsHeadline(first) && first.IndexOfAny('\r', '\n') < 0;
        var dateline = paragraphs.Skip(isHeadline ? 1 : 0).Select(paragraph => FindDateline(text[paragraph.Start..paragraph.End])).FirstOrDefault(static found => found is not null);
        return (isHeadline ? text[paragraphs[0].Start..paragraphs[0].End] : null, dateline?.Line, dateline?.Place);
    }

    /// <summary>The code units at the top of a text in which its head is looked for.</summary>
    private const int MaximumHead = 4000;

    /// <summary>A place in capitals, maybe with country, date and agency, before a dash.</summary>
    [GeneratedRegex("""\A(?<line>(?<place>\p{Lu}[\p{Lu} .'’-]{1,40}\p{Lu})(?:,[^()\r\n]{0,40})?(?:\s*\([^)\r\n]{1,30}\))?)\s*(?:--|[-–—_])\s""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Dateline();
}
