namespace TranslationFix.Languages;

/// <summary>A place of the gazetteer. The numbers are stable only within one build of the data.</summary>
/// <param name="Number">1 to <see cref="Gazetteer.Count"/>; 0 is no place.</param>
internal readonly record struct PlaceId(int Number)
{
    /// <summary>No place.</summary>
    public static PlaceId None => default;

    /// <summary>True for no place.</summary>
    public bool IsNone => Number == 0;
}

/// <summary>What a place is.</summary>
internal enum PlaceKind : byte
{
    /// <summary>No place.</summary>
    None,

    /// <summary>A country or dependent territory with a code of its own, also the European Union and the United Nations; a city state is a territory.</summary>
    Territory,

    /// <summary>A continent, sea, strait, historical or disputed region, or a part of several territories.</summary>
    Region,

    /// <summary>A city or town, also one with a district, canton or province of the same name around it.</summary>
    City,

    /// <summary>A state, province, canton, county or district without a city of its name.</summary>
    Subdivision,
}
