using TranslationFix.Analysis;
using TranslationFix.Languages;

namespace TranslationFix.Rules.Names;

/// <summary>The words beside a name: they tell a person in two spellings from two persons of one family.</summary>
internal static class NameNeighbours
{
    /// <summary>Whether the capitalised words beside the two forms are the same, or both there and different: two people of one family.</summary>
    public static (bool Same, bool Different) Compare(AnalyzedStory story, NameForm odd, NameForm other)
    {
        var same = false;
        var anyOdd = false;
        var anyOther = false;
        foreach (var token in odd.Tokens)
        {
            foreach (var side in (ReadOnlySpan<int>)[-1, 1])
            {
                var neighbour = side < 0 ? BeforeParticle(story, token) : token + 1;
                if (!IsName(story, token, neighbour - token))
                {
                    continue;
                }

                anyOdd = true;
                for (var i = 0; i < other.Count && i < 16; i++)
                {
                    var near = side < 0 ? BeforeParticle(story, other.Tokens[i]) : other.Tokens[i] + 1;
                    if (IsName(story, other.Tokens[i], near - other.Tokens[i]))
                    {
                        anyOther = true;
                        same |= story[neighbour].Hash == story[near].Hash;
                    }
                }
            }
        }

        return (same, anyOdd && anyOther && !same);
    }

    /// <summary>True when the word before each of the forms, name particles aside, is a given name at their first occurrence.</summary>
    public static bool HaveOwnGivenNames(AnalyzedStory story, NameForm odd, NameForm other) =>
        story.Is(BeforeParticle(story, odd.Tokens[0]), WordClasses.GivenName) && story.Is(BeforeParticle(story, other.Tokens[0]), WordClasses.GivenName);

    /// <summary>True behind a particle of names that is no given name as well: De Bruyne, and not Ben Hartley.</summary>
    public static bool IsBehindParticle(AnalyzedStory story, int token) => story.Is(token - 1, WordClasses.NameParticle) && !story.Is(token - 1, WordClasses.GivenName);

    /// <summary>The token before a name, or before the particle in front of it: Salim al-Balushi.</summary>
    public static int BeforeParticle(AnalyzedStory story, int token)
    {
        var before = story.IsMark(token - 1, '-') ? token - 2 : token - 1;
        return story.Is(before, WordClasses.NameParticle) ? before - 1 : token - 1;
    }

    /// <summary>True when the word at one side of a token, in the same line and sentence, may be part of the same name.</summary>
    /// <param name="story">The story.</param>
    /// <param name="token">The token.</param>
    /// <param name="side">How far the word is from the token, in tokens; negative before it.</param>
    public static bool IsName(AnalyzedStory story, int token, int side) =>
        story.IsKind(token + side, TokenKind.Word) && story.Has(token + side, TokenTraits.Capitalized) && !story.Is(token + side, WordClasses.FunctionWord | WordClasses.Title | WordClasses.Weekday | WordClasses.Month | WordClasses.Demonym)
        && !(story.Has(token + side, TokenTraits.KnownWord) && story.Has(token + side, TokenTraits.SentenceStart))
        && story.InOneSentence(token, token + side) && !story.Has(side < 0 ? token : token + 1, TokenTraits.LineStart);
}
