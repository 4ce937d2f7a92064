using System.Collections.Frozen;
using TranslationFix.Languages;

namespace TranslationFix.Analysis;

/// <summary>Text that speaks of signs shows them as they are: an ampersand is written &amp;amp;, and Japanese quotes in corner brackets.</summary>
internal static class SignTalk
{
    /// <summary>How far from the sign a word of it may stand, in tokens.</summary>
    private const int Reach = 12;

    // Hand-kept (MIT); none of them is common in other talk.
    private static readonly FrozenSet<int> Words = new[]
    {
        "ampersand", "ampersands", "apostrophe", "apostrophes", "ascii", "bracket", "brackets", "character", "characters", "colon", "comma", "commas", "entities", "entity", "escape", "escaped", "encoded", "encoding", "glyph", "glyphs", "guillemets", "html", "hyphen",
        "keyboard", "marks", "markup", "parentheses", "punctuation", "semicolon", "typesetter", "typesetters", "typography", "unicode", "xml",
    }.Select(static word => WordHash.Compute(word)).ToFrozenSet();

    /// <summary>True when the sentence has such a word near a token, or tells to write it.</summary>
    public static bool IsAround(AnalyzedStory story, int token)
    {
        if (story.IsWord(token - 1, "write") || story.IsWord(token - 1, "type"))
        {
            return true;
        }

        for (var i = Math.Max(0, token - Reach); i <= token + Reach && i < story.Count; i++)
        {
            if (story.IsKind(i, TokenKind.Word) && Words.Contains(story[i].Hash) && story.InOneSentence(Math.Min(i, token), Math.Max(i, token)))
            {
                return true;
            }
        }

        return false;
    }
}
