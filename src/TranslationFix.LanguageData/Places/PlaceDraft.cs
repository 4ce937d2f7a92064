using TranslationFix.Languages;

namespace TranslationFix.LanguageData.Places;

/// <summary>A place while it is put together.</summary>
internal sealed class PlaceDraft(PlaceKind kind, string? territory, string name)
{
    /// <summary>What it is.</summary>
    public PlaceKind Kind { get; set; } = kind;

    /// <summary>The code of its territory: two letters, or three digits for a region of CLDR; null for a region of the hand list outside one territory.</summary>
    public string? Territory { get; } = territory;

    /// <summary>Its English name.</summary>
    public string Name { get; set; } = name;

    /// <summary>True for the seat of the territory's government.</summary>
    public bool IsCapital { get; set; }

    /// <summary>True for a place that the hand list speaks of.</summary>
    public bool IsByHand { get; set; }

    /// <summary>How many people live there; 0 where unknown.</summary>
    public long Population { get; set; }

    /// <summary>The size to order by where the population is unknown: Virginia is the state, not a town.</summary>
    public long LeastSize { get; set; }

    /// <summary>Other English names.</summary>
    public SortedSet<string> Aliases { get; } = new(StringComparer.Ordinal);

    /// <summary>Adjectives and nouns of nationality, the adjective first.</summary>
    public List<string> Demonyms { get; } = [];

    /// <summary>The forms by language.</summary>
    public SortedDictionary<string, string> Forms { get; } = new(StringComparer.Ordinal);

    /// <summary>Where it stands among places of one name: the lowest first.</summary>
    public (int Class, long Size) Rank => Kind switch
    {
        PlaceKind.Territory => (0, -Population),
        PlaceKind.Region => (1, -Population),
        _ when IsCapital => (2, -Population),
        _ => (3, -Math.Max(Population, LeastSize)),
    };

    /// <summary>Adds another English name, unless it is the name.</summary>
    public void AddAlias(string alias)
    {
        if (alias.Length > 0 && !string.Equals(alias, Name, StringComparison.Ordinal))
        {
            Aliases.Add(alias);
        }
    }

    /// <summary>Adds a form where the language has none yet.</summary>
    public void AddForm(string language, string? form)
    {
        if (form is { Length: > 0 })
        {
            Forms.TryAdd(language, form);
        }
    }
}
