namespace TranslationFix.Analysis;

/// <summary>What the small places of the lands of a story tell of a name.</summary>
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
}
