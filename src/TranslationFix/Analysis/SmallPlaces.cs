namespace TranslationFix.Analysis;

/// <summary>What a story and the small places of its lands tell of a name.</summary>
internal static class SmallPlaces
{
    /// <summary>True when a small place of a land that the story names, or in which it names a place, has this name in its own.</summary>
    public static bool IsTown(AnalyzedStory story, ReadOnlySpan<char> name)
    {
        var gazetteer = story.Language.Gazetteer;
        if (!gazetteer.Towns.Has(name))
        {
            return false;
        }

        foreach (var mention in story.Ledger.Places)
        {
            if (gazetteer.Territory(mention.Place) is var land && land != Languages.PlaceId.None && gazetteer.Towns.Has(name, land))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where the story says that a name lies in the place: Nakamura, Takahata. It does not stand for it.</summary>
    public static bool LiesIn(AnalyzedStory story, int token, ReadOnlySpan<char> place) =>
        story.IsMark(token + 1, ',') && story.IsKind(token + 2, TokenKind.Word) && story.InOneSentence(token, token + 2) && story.CoreOf(token + 2).SequenceEqual(place);

    /// <summary>The story says that it is a small place: X, a village in the hills; the hamlets X and Y; X and Y, two villages.</summary>
    public static bool IsDescribed(AnalyzedStory story, int last)
    {
        if (IsSmallNoun(story, last + 1) || IsSmallNoun(story, last - 1) || (story.IsWord(last - 1, "of") && IsSmallNoun(story, last - 2)))
        {
            return true;
        }

        var next = last + 1;
        if (story.IsWord(next, "and") && story.Has(next + 1, TokenTraits.Capitalized))
        {
            next += 2;
        }

        for (var i = next + 1; story.IsMark(next, ',') && i <= next + 4 && story.IsKind(i, TokenKind.Word) && story.InOneSentence(last, i); i++)
        {
            if (IsSmallNoun(story, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSmallNoun(AnalyzedStory story, int index) =>
        story.IsWord(index, "village") || story.IsWord(index, "villages") || story.IsWord(index, "hamlet") || story.IsWord(index, "hamlets") || story.IsWord(index, "town") || story.IsWord(index, "towns")
        || story.IsWord(index, "suburb") || story.IsWord(index, "farm") || story.IsWord(index, "street");
}
