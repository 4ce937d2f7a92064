namespace TranslationFix.Analysis;

/// <summary>Tells whether a run of words stands for an acronym.</summary>
internal static class Acronyms
{
    /// <summary>The most words that are looked at before the bracket.</summary>
    private const int MaximumWords = 14;

    /// <summary>
    /// True when the capitalised words that end at token <paramref name="last"/> yield the letters of <paramref name="acronym"/> in order,
    /// at least two thirds of them; acronyms of the source language (MNA, YJC) need not fit to the last letter.
    /// </summary>
    public static bool Expands(AnalyzedStory story, int last, ReadOnlySpan<char> acronym)
    {
        var letter = acronym.Length - 1;
        var matched = 0;
        for (var i = last; i >= 0 && last - i < MaximumWords && letter >= 0; i--)
        {
            ref readonly var token = ref story[i];
            if (token.Kind != TokenKind.Word)
            {
                if (story.IsMark(i, '-') || story.IsMark(i, ',') || story.IsMark(i, '"') || story.IsMark(i, '”'))
                {
                    continue;
                }

                break;
            }

            if (!token.Has(TokenTraits.Capitalized))
            {
                continue;
            }

            var initial = story.Text[token.Start];
            for (var k = letter; k >= 0; k--)
            {
                if (char.ToUpperInvariant(acronym[k]) == initial)
                {
                    matched++;
                    letter = k - 1;
                    break;
                }
            }
        }

        return matched >= 2 && matched * 3 >= acronym.Length * 2;
    }
}
