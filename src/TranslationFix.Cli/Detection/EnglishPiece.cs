using System.Collections.Frozen;

namespace TranslationFix.Cli.Detection;

/// <summary>
/// Tells plain English by its commonest words, at a hundredth of the cost of the models: most of what an import reads is in English. A piece that it does not know is no
/// other language for that; the models are asked, as they are for short texts.
/// </summary>
internal static class EnglishPiece
{
    /// <summary>Common words that no other language written in Latin letters has among its common ones; together about every seventh word of English news.</summary>
    private static readonly FrozenSet<string> Words = new[]
    {
        "the", "and", "that", "with", "from", "have", "said", "were", "which", "would", "their", "they", "this", "been", "about", "its", "into", "than", "who", "after", "when", "there",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The fewest of them in each half of a piece of some forty words: a quotation in a text of another language fills no piece.</summary>
    private const int FewestWords = 2;

    /// <summary>True for a piece of a text in English.</summary>
    public static bool Is(ReadOnlySpan<char> piece) => Count(piece[..(piece.Length / 2)]) >= FewestWords && Count(piece[(piece.Length / 2)..]) >= FewestWords;

    private static int Count(ReadOnlySpan<char> text)
    {
        var known = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                i++;
            }

            known += i > start && Lookup.Contains(text[start..i]) ? 1 : 0;
        }

        return known;
    }
}
