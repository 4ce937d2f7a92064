namespace TranslationFix.Wire.Xml;

/// <summary>What the elements and attributes of a format are: its tables, by the names of the elements.</summary>
internal sealed class XmlVocabulary
{
    private readonly Dictionary<string, ElementRule[]> rules;

    /// <summary>Joins tables. Of two rules for one element the first counts.</summary>
    public XmlVocabulary(params string[] tables) =>
        rules = tables.SelectMany(ElementRule.ReadTable).GroupBy(static rule => rule.Name, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>True when an empty line ends a paragraph.</summary>
    public bool BreaksAtEmptyLines { get; init; }

    /// <summary>The rules for elements of a local name, those of attributes among them.</summary>
    public ReadOnlySpan<ElementRule> Find(string name) => rules.TryGetValue(name, out var found) ? found : [];
}
