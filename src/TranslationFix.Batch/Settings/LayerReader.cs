using System.Collections.Immutable;
using System.Text.Json;

namespace TranslationFix.Batch;

/// <summary>Reads the settings of a configuration that may stand at its top and in its layers.</summary>
/// <param name="path">The file, for messages.</param>
internal sealed class LayerReader(string path)
{
    private static readonly string[] Keys = ["minConfidence", "select", "ignore", "rules", "accept", "preferredSpellings"];

    private static readonly string[] RuleKeys = ["severity", "minConfidence", "apply"];

    private static readonly string[] Applies = ["safe", "unsafe", "never"];

    /// <summary>The layer with a key in it.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="property">The key and its value.</param>
    /// <param name="others">The other keys that there are at this place, for a suggestion.</param>
    /// <exception cref="SettingsException">There is no such key, or it cannot have this value.</exception>
    public SettingsLayer Add(SettingsLayer layer, JsonProperty property, params string[] others) => property.Name switch
    {
        "minConfidence" => layer with { MinimumConfidence = Probability(property) },
        "select" => layer with { Select = RuleIds(property) },
        "ignore" => layer with { Ignore = layer.Ignore.AddRange(RuleIds(property)) },
        "rules" => AddRules(layer, property),
        "accept" => layer with { Accept = Strings(property) },
        "preferredSpellings" => layer with { PreferredSpellings = Spellings(property) },
        _ => throw new SettingsException($"{path}: there is no key '{property.Name}'{NearestName.Suggest(property.Name, Keys.Concat(others))}"),
    };

    /// <summary>The layers of an object whose keys say which stories they are for.</summary>
    public ImmutableArray<SettingsLayer> Layers(JsonProperty property, Func<SettingsLayer, string, SettingsLayer> choose)
    {
        var layers = ImmutableArray.CreateBuilder<SettingsLayer>();
        foreach (var part in Object(property))
        {
            layers.Add(choose(Object(part).Aggregate(new SettingsLayer(), (layer, key) => Add(layer, key)), part.Name));
        }

        return layers.DrainToImmutable();
    }

    /// <summary>A string.</summary>
    public string String(JsonProperty property) => property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString()! : throw Wrong(property, "a string");

    private double Number(JsonProperty property) => property.Value.ValueKind == JsonValueKind.Number ? property.Value.GetDouble() : throw Wrong(property, "a number");

    private double Probability(JsonProperty property) => Number(property) is >= 0 and <= 1 and var value ? value : throw Wrong(property, "a probability from 0 to 1");

    private JsonElement.ObjectEnumerator Object(JsonProperty property) => property.Value.ValueKind == JsonValueKind.Object ? property.Value.EnumerateObject() : throw Wrong(property, "an object");

    private ImmutableArray<string> Strings(JsonProperty property) =>
        property.Value.ValueKind == JsonValueKind.Array && property.Value.EnumerateArray().All(static item => item.ValueKind == JsonValueKind.String)
            ? [.. property.Value.EnumerateArray().Select(static item => item.GetString()!)]
            : throw Wrong(property, "an array of strings");

    private SettingsLayer AddRules(SettingsLayer layer, JsonProperty property)
    {
        foreach (var rule in Object(property))
        {
            CheckRule(rule.Name);
            layer = rule.Value.ValueKind switch
            {
                JsonValueKind.String when rule.Value.GetString() is "off" => layer with { Ignore = layer.Ignore.Add(rule.Name) },
                JsonValueKind.Object => layer with { Rules = layer.Rules.SetItem(rule.Name, Rule(rule)) },
                _ => throw Wrong(rule, "\"off\", or an object such as { \"severity\": \"minor\" }"),
            };
        }

        return layer;
    }

    private ImmutableArray<string> RuleIds(JsonProperty property)
    {
        var ids = Strings(property);
        foreach (var id in ids)
        {
            CheckRule(id);
        }

        return ids;
    }

    private void CheckRule(string id)
    {
        if (!TranslationFixer.Rules.Any(known => string.Equals(known.Id, id, StringComparison.Ordinal)))
        {
            throw new SettingsException($"{path}: there is no rule '{id}'{NearestName.Suggest(id, TranslationFixer.Rules.Select(static known => known.Id))}");
        }
    }

    private RuleOptions Rule(JsonProperty rule)
    {
        var options = new RuleOptions();
        foreach (var property in rule.Value.EnumerateObject())
        {
            options = property.Name switch
            {
                "severity" => options with { Severity = (Severity)OneOf(property, Names.Severities) },
                "minConfidence" => options with { MinimumConfidence = Probability(property) },
                "apply" => options with { MostApplicable = OneOf(property, Applies) switch { 0 => Applicability.Safe, 1 => Applicability.Unsafe, _ => Applicability.Display } },
                _ => throw new SettingsException($"{path}: '{rule.Name}' has no key '{property.Name}'{NearestName.Suggest(property.Name, RuleKeys)}"),
            };
        }

        return options;
    }

    private int OneOf(JsonProperty property, IReadOnlyList<string> names)
    {
        var value = String(property);
        for (var i = 0; i < names.Count; i++)
        {
            if (string.Equals(names[i], value, StringComparison.Ordinal))
            {
                return i;
            }
        }

        throw new SettingsException($"{path}: '{property.Name}' is one of {string.Join(", ", names)}; '{value}' is not{NearestName.Suggest(value, names)}");
    }

    private ImmutableDictionary<string, string> Spellings(JsonProperty property)
    {
        if (property.Value.ValueKind != JsonValueKind.Object)
        {
            throw Wrong(property, "an object such as { \"Kyiv\": [\"Kiev\"] }");
        }

        var list = new HouseList();
        foreach (var preferred in property.Value.EnumerateObject())
        {
            var others = preferred.Value.ValueKind == JsonValueKind.String ? [preferred.Value.GetString()!] : Strings(preferred);
            list.Prefer(preferred.Name.Trim(), others, $"{path}: '{property.Name}'");
        }

        return list.Finish().PreferredSpellings;
    }

    private SettingsException Wrong(JsonProperty property, string expected) => new($"{path}: '{property.Name}' must be {expected}");
}
